import { v7 } from 'uuid'
import { expect, it } from 'vitest'
import { damageRows } from '../../testing/damageRows.ts'
import { contribution, heldMeeting, task, vote } from '../../testing/meetingFixtures.ts'
import { closed, draft } from '../../testing/paperFixtures.ts'
import { nominee, openWithSigners, roundToDecide } from '../../testing/roundsToDecide.ts'
import type { Client } from '../../testing/testApp.ts'
import { wordText } from '../../testing/wordText.ts'

async function textOf(client: Client, paper: { id: string }): Promise<string> {
  return wordText((await client.papers.file({ id: paper.id, copies: 'one' })).file)
}

const item = (title: string, more: { presenter?: string; summary?: string } = {}) => ({
  ...{ id: v7(), title, presenter: '', minutes: null, summary: '', ...more },
})

it('says once what minutes, notice and register put before a text', async () => {
  const { client, setNow } = await openWithSigners({
    committee: { name: 'Ông Nguyễn Văn Mẫu', form: 'KT', headTitle: 'KT. Trưởng Ban', title: 'Phó Trưởng Ban' },
  })
  const id = await closed(client, {
    place: 'Tại Hội trường UBND phường.',
    chair: { memberId: null, honorific: 'ông', name: 'Ông Nguyễn Văn Mẫu', post: 'Trưởng Ban' },
    attendees: heldMeeting().attendees.map((one) => ({ ...one, reason: one.reason && `Vắng do ${one.reason}` })),
    agenda: [
      item('1.Báo cáo', {
        presenter: 'Ông Trần Văn Bình trình bày',
        summary: 'Ông Trần Văn Bình trình bày: kết quả tốt.',
      }),
      item('2- Thảo luận'),
      item('3/ Việc khác'),
    ],
    contributions: [
      contribution({
        speakerName: '\uF0B7\tTrần Văn Bình',
        reply: 'Trả lời: Bà Lê Thị Hạnh trả lời: đã ghi nhận',
        repliedBy: '- Lê Thị Hạnh',
      }),
    ],
    votes: [vote({ matter: 'Biểu quyết: thông qua báo cáo' }), vote({ matter: 'Biểu quyết thông qua kế hoạch' })],
    conclusions: [
      { id: v7(), content: '- Ba.' },
      { id: v7(), content: 'Kết luận 4: Bốn' },
    ],
    tasks: [
      task({ content: '1. Tuần tra', owner: '- Trần Văn Bình', unit: '' }),
      task({ content: '- Lắp camera\n- Thay đèn', owner: 'Lê Thị Hạnh', unit: '' }),
    ],
  })
  const minutes = await textOf(client, await draft(client, 'minutes', id))
  for (const words of [
    '2. Địa điểm: Hội trường UBND phường\n',
    'Vắng có lý do: Đi công tác\n',
    '\n1. Báo cáo\n',
    '\n2. Thảo luận\n',
    '\n3. Việc khác\n',
    'Ông Trần Văn Bình, Ủy viên, trình bày: kết quả tốt.',
    '\n- Ông Trần Văn Bình, ',
    'Trả lời của bà Lê Thị Hạnh: đã ghi nhận',
    'Biểu quyết: thông qua báo cáo. Kết quả',
    'Biểu quyết: thông qua kế hoạch. Kết quả',
    '\n1. Ba.\n',
    '\n2. Bốn',
    '\nTuần tra\n',
    '\n- Lắp camera\n- Thay đèn\n',
    '\nÔng Trần Văn Bình, Ủy viên\n',
    '\nNguyễn Văn Mẫu\n',
  ]) {
    expect(minutes).toContain(words)
  }

  const notice = await draft(client, 'conclusions', id)
  expect(notice.opening).toContain(', tại Hội trường UBND phường, Ban')
  const recipients = ['Nơi nhận: UBND phường', '· Tổ trưởng', 'Lưu: VT, HS.']
  await client.papers.update({ id: notice.id, revision: notice.revision, paper: { ...notice, recipients } })
  const printed = await textOf(client, notice)
  expect(printed).toContain('\n- UBND phường;\n- Tổ trưởng;\n- Lưu: VT, HS.')
  expect(printed).toContain('\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n')
  expect(printed).toMatch(/\nNguyễn Văn Mẫu(\n|$)/)
  setNow('2026-11-25T08:00')
  expect(await client.register.issue({ paperId: notice.id, date: '2026-11-24', number: null })).toMatchObject({
    signerName: 'Nguyễn Văn Mẫu',
    recipients: 'UBND phường; Tổ trưởng',
    keeper: 'VT, HS',
  })
})

it('says the kind of the ward in its name and not in its place, of a book that holds both as they were typed', async () => {
  const { client, dataDir } = await openWithSigners()
  damageRows(dataDir, 'UPDATE ward_headers SET ward_name = ?, place_name = ?', 'phường Tân Bình', 'Phường Tân Bình')
  const invitation = await textOf(client, await draft(client, 'invitation', await closed(client)))
  expect(invitation).toContain('\nPHƯỜNG TÂN BÌNH\n')
  expect(invitation).toContain('\nTân Bình, ngày ')
  expect(invitation).toContain('” phường Tân Bình trân trọng kính mời:')
})

it('says once what a decision puts before its basis, its awards and its signer', async () => {
  const { client } = await openWithSigners({ people: { name: 'Ông Nguyễn Văn Mẫu' } })
  const id = await roundToDecide(client, {
    basis: ['- Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;'],
    nominees: [nominee({ form: 'Tặng Giấy khen', achievement: '- Thành tích: giữ gìn trật tự' })],
  })
  const decision = await textOf(client, await draft(client, 'decision', id))
  for (const words of [
    '\nCăn cứ Luật Thi đua, khen thưởng',
    'Điều 1. Tặng Giấy khen cho 01 cá nhân',
    '\nGiữ gìn trật tự\n',
    '\nNguyễn Văn Mẫu\n',
  ]) {
    expect(decision).toContain(words)
  }
})
