import { describe, expect, it } from 'vitest'
import type { ManualEntry } from '../../../../shared/model/register.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { decidedRound, nominee, openWithSigners, roundToDecide } from '../../testing/roundsToDecide.ts'
import { type Client, refusal } from '../../testing/testApp.ts'
import { wordText } from '../../testing/wordText.ts'

const book = { issuer: 'committee', year: 2026 } as const
const numbersOf = async (client: Client) => (await client.register.list(book)).entries.map((one) => one.number)

describe('the book', () => {
  it('takes papers written elsewhere, and shows the numbers that are missing', async () => {
    const { client } = await openWithSigners()
    await client.register.add(manual({ number: 4 }))
    const entry = await client.register.add(manual({ number: 2, date: '2026-01-15' }))

    const { entries, gaps } = await client.register.list(book)

    expect(entries.map((one) => one.label)).toEqual(['02/KH-BCĐ', '04/KH-BCĐ'])
    expect(entry).toMatchObject({ paperId: null, kindLabel: 'Kế hoạch', keeper: 'VT' })
    expect(gaps).toEqual([
      { issuer: 'committee', code: 'KH', label: '01/KH-BCĐ' },
      { issuer: 'committee', code: 'KH', label: '03/KH-BCĐ' },
    ])
    expect(await client.register.add(manual({ issuer: 'people', code: 'CV' }))).toMatchObject({ label: '01/UBND' })
  })

  it('refuses a kind that does not exist, no subject, and sending before the day of the paper', async () => {
    const { client } = await openWithSigners()
    const paths = async (changes: Partial<ManualEntry>) => (await refusal(client.register.add(manual(changes)))).paths
    expect(await paths({ code: 'XYZ' })).toEqual(['code'])
    expect(await paths({ subject: '', signerName: '' })).toEqual(['subject', 'signerName'])
    expect(await paths({ sentOn: '2026-02-09' })).toEqual(['sentOn'])
    expect(await numbersOf(client)).toEqual([])
  })

  it.each(['1944-12-31', '2201-01-01'])('takes no paper signed on %s: no book has its year', async (date) => {
    const { client } = await openWithSigners()
    const wrongYear = { code: 'INVALID', message: 'Năm không đúng.', paths: ['date'] }
    expect(await refusal(client.register.add(manual({ date })))).toEqual(wrongYear)
    const paper = await client.papers.create({ kind: 'submission', sourceId: await roundToDecide(client) })
    expect(await refusal(client.register.issue({ paperId: paper.id, date, number: null }))).toEqual(wrongYear)
    expect((await client.papers.get({ id: paper.id })).number).toBeNull()
  })

  it('keeps the columns filled in later', async () => {
    const { client } = await openWithSigners()
    const { id } = await client.register.add(manual())
    const columns = {
      recipients: 'Công an phường',
      keeper: 'VT',
      copies: 3,
      sentOn: '2026-02-11',
      receivedBy: 'Ông Mẫu',
      note: '',
    }

    await client.register.update({ id, revision: 0, columns })

    expect((await client.register.list(book)).entries[0]).toMatchObject({ ...columns, revision: 1 })
    expect(await refusal(client.register.update({ id, revision: 0, columns }))).toMatchObject({ code: 'CONFLICT' })
    const early = { ...columns, sentOn: '2026-02-01' }
    expect(await refusal(client.register.update({ id, revision: 1, columns: early }))).toMatchObject({
      paths: ['columns.sentOn'],
    })
    const nowhere = { id: crypto.randomUUID(), revision: 0, columns }
    expect(await refusal(client.register.update(nowhere))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('keeps the line of a cancelled number, which is never given again', async () => {
    const { client } = await openWithSigners()
    const { id } = await client.register.add(manual())
    await client.register.cancel({ id, revision: 0, reason: 'Ghi nhầm trích yếu' })

    expect(await client.register.list(book)).toMatchObject({
      entries: [{ cancelReason: 'Ghi nhầm trích yếu' }],
      gaps: [],
    })
    expect(await client.register.add(manual())).toMatchObject({ number: 2 })
    expect(await refusal(client.register.cancel({ id, revision: 1, reason: 'Lần nữa' }))).toMatchObject({
      code: 'REFUSED',
    })
    expect(await refusal(client.register.cancel({ id, revision: 1, reason: ' ' }))).toMatchObject({ paths: ['reason'] })
  })

  it('lets a cancelled decision be replaced: serials of the golden book stay with their names', async () => {
    const { client } = await openWithSigners()
    const { id, entry, paperId } = await decidedRound(client)
    const { revision } = await client.commendations.get({ id })
    await client.commendations.moveTo({ id, revision, step: 'awarding' })

    await client.register.cancel({ id: entry.id, revision: 0, reason: 'Sai tên tập thể' })

    expect(await client.commendations.get({ id })).toMatchObject({ step: 'deciding', decision: null })
    expect(await client.papers.get({ id: paperId })).toMatchObject({ number: '01/QĐ-UBND', cancelled: true })
    const next = await client.papers.create({ kind: 'decision', sourceId: id })
    expect(next.id).not.toBe(paperId)
    await client.register.issue({ paperId: next.id, date: '2026-08-20', number: null })
    const round = await client.commendations.get({ id })
    expect(round.decision).toEqual({ number: '02/QĐ-UBND', date: '2026-08-20' })
    expect(round.nominees.map((one) => one.goldenBookNumber)).toEqual([1, 2])
  })

  it('gives no serial of the golden book twice, whatever becomes of a cancelled round', async () => {
    const { client } = await openWithSigners()
    const { id, entry } = await decidedRound(client)
    await client.register.cancel({ id: entry.id, revision: 0, reason: 'Sai tên tập thể' })
    const stored = await client.commendations.get({ id })
    const [first, second] = stored.nominees
    if (!first || !second) throw new Error('no nominees')

    expect(
      await refusal(
        client.commendations.update({ id, revision: stored.revision, round: { ...stored, nominees: [first] } }),
      ),
    ).toMatchObject({
      code: 'INVALID',
      message: `${second.name} đã vào sổ vàng số 2, không xóa được. Ghi kết quả xét là Không đồng ý.`,
      paths: ['round.nominees'],
    })

    const turnedDown = { ...second, result: 'rejected', resultNote: 'Sai tên' } as const
    const nominees = [first, turnedDown, nominee({ name: 'Lê Văn Mẫu', result: 'approved' })]
    await client.commendations.update({ id, revision: stored.revision, round: { ...stored, nominees } })
    const next = await client.papers.create({ kind: 'decision', sourceId: id })
    await client.register.issue({ paperId: next.id, date: '2026-08-20', number: null })
    const round = await client.commendations.get({ id })
    expect(round.nominees.map((one) => one.goldenBookNumber)).toEqual([1, 2, 3])
  })

  it('prints, a cancelled number with its reason', async () => {
    const { client } = await openWithSigners()
    const { id } = await client.register.add(manual())
    await client.register.cancel({ id, revision: 0, reason: 'Ghi nhầm' })

    const { fileName, file } = await client.register.file(book)

    expect(fileName).toBe('2026_so-van-ban-di_ban-chi-dao-138.docx')
    const text = await wordText(file)
    expect(text).toContain('01/KH-BCĐ')
    expect(text).toContain('Đã hủy: Ghi nhầm')
  })
})
