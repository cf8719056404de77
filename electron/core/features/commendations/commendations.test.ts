import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { ProgressEvent } from '../../../../shared/contract/progress.ts'
import { readToEnd } from '../../../../shared/contract/progress.ts'
import { certificatesFile } from '../../testing/certificatesFile.ts'
import {
  collective,
  decidedRound,
  nominee,
  openWithSigners,
  roundOf,
  roundToDecide,
} from '../../testing/roundsToDecide.ts'
import { doubtsOf, refusal } from '../../testing/testApp.ts'
import { wordText } from '../../testing/wordText.ts'

describe('rounds of commendation', () => {
  it('computes the rewards by the rates of the round’s day, and keeps one set by hand', async () => {
    const { client } = await openWithSigners()
    const nominees = [collective(), nominee(), nominee({ name: 'Lê Thị Ví Dụ', amountOverride: 1_000_000 })]

    const { id } = await client.commendations.create(roundOf({ nominees }))

    const stored = await client.commendations.get({ id })
    // 0,6 and 0,3 of 2.530.000 đồng, as they are.
    expect(stored.nominees.map((one) => [one.computedAmount, one.amount])).toEqual([
      [1_518_000, 1_518_000],
      [759_000, 759_000],
      [759_000, 1_000_000],
    ])
  })

  it('takes the rates of the past for a round of the past', async () => {
    const { client } = await openWithSigners()
    const { id } = await client.commendations.create(roundOf({ date: '2023-08-15' }))
    const amounts = (await client.commendations.get({ id })).nominees.map((one) => one.amount)
    expect(amounts).toEqual([540_000, 270_000])
  })

  it('has no amount where no rate is in force', async () => {
    const { client } = await openWithSigners()
    const { id } = await client.commendations.create(roundOf({ date: '2010-01-01' }))
    expect((await client.commendations.get({ id })).nominees[0]).toMatchObject({ computedAmount: null, amount: 0 })
  })

  it('lists the rounds of a year with their sums', async () => {
    const { client } = await openWithSigners()
    await client.commendations.create(roundOf({ date: '2023-08-15' }))
    const id = await roundToDecide(client)

    expect(await client.commendations.list({ year: 2026 })).toEqual([
      expect.objectContaining({ id, nominees: 2, approved: 2, amount: 2_277_000, decisionNumber: null }),
    ])
    expect(await client.commendations.list({ year: null })).toHaveLength(2)
  })

  it('refuses a person without honorific, a rejection without reason, the same nominee twice, and no occasion', async () => {
    const { client } = await openWithSigners()
    const refusedPaths = async (changes: Parameters<typeof roundOf>[0]) =>
      (await refusal(client.commendations.create(roundOf(changes)))).paths

    expect(await refusedPaths({ nominees: [nominee({ honorific: null })] })).toEqual(['nominees.0.honorific'])
    expect(await refusedPaths({ nominees: [nominee({ result: 'rejected' })] })).toEqual(['nominees.0.resultNote'])
    expect(await refusedPaths({ nominees: [nominee(), nominee()] })).toEqual(['nominees.1.name'])
    expect(await refusedPaths({ occasion: ' ' })).toEqual(['occasion'])
  })

  it('refuses a meeting and a group that do not exist', async () => {
    const { client } = await openWithSigners()
    const broken = roundOf({ meetingId: v7(), nominees: [collective({ groupId: v7() })] })
    expect(await refusal(client.commendations.create(broken))).toMatchObject({
      code: 'INVALID',
      paths: ['meetingId', 'nominees.0.groupId'],
    })
    const { id, revision } = await client.commendations.create(roundOf())
    expect(await refusal(client.commendations.update({ id, revision, round: broken }))).toMatchObject({
      paths: ['round.meetingId', 'round.nominees.0.groupId'],
    })
  })

  it('does not overwrite what another page saved meanwhile', async () => {
    const { client } = await openWithSigners()
    const { id } = await client.commendations.create(roundOf())
    await client.commendations.update({ id, revision: 0, round: roundOf({ occasion: 'Một', nominees: [] }) })

    expect(
      await refusal(client.commendations.update({ id, revision: 0, round: roundOf({ nominees: [] }) })),
    ).toMatchObject({ code: 'CONFLICT' })
    expect((await client.commendations.get({ id })).occasion).toBe('Một')
  })

  it('does not know a round in the bin', async () => {
    const { client } = await openWithSigners()
    const { id } = await client.commendations.create(roundOf())
    await client.commendations.remove({ id })
    expect(await refusal(client.commendations.get({ id }))).toMatchObject({ code: 'NOT_FOUND' })
    expect(await client.commendations.list({ year: null })).toEqual([])
  })

  it('gives the table of rewards of a day', async () => {
    const { client } = await openWithSigners()
    expect(await client.commendations.rewards({ date: '2026-06-30' })).toEqual([
      { form: 'Giấy khen', recipientKind: 'person', amount: 702_000 },
      { form: 'Giấy khen', recipientKind: 'collective', amount: 1_404_000 },
      { form: 'Giấy khen', recipientKind: 'household', amount: 1_053_000 },
    ])
  })
})

describe('the path of a round', () => {
  it('goes forward only when the step in hand is done', async () => {
    const { client } = await openWithSigners()
    const empty = await client.commendations.create(roundOf({ nominees: [] }))
    expect(await refusal(client.commendations.moveTo({ ...empty, step: 'reviewing' }))).toMatchObject({
      code: 'INVALID',
      paths: ['nominees'],
    })

    const { id } = await client.commendations.create(roundOf())
    await client.commendations.moveTo({ id, revision: 0, step: 'reviewing' })
    expect(await refusal(client.commendations.moveTo({ id, revision: 1, step: 'deciding' }))).toMatchObject({
      code: 'INVALID',
      message: 'Có 2 chỗ cần sửa.',
      paths: ['nominees.0.result', 'nominees.1.result'],
    })

    const rejected = roundOf({ nominees: [nominee({ result: 'rejected', resultNote: 'Chưa đủ thời gian' })] })
    await client.commendations.update({ id, revision: 1, round: rejected })
    expect(await refusal(client.commendations.moveTo({ id, revision: 2, step: 'deciding' }))).toMatchObject({
      message: 'Chưa có đề nghị nào được đồng ý.',
    })
  })

  it('leaps over no step, and goes back while the decision has no number', async () => {
    const { client } = await openWithSigners()
    const { id } = await client.commendations.create(roundOf())
    expect(await refusal(client.commendations.moveTo({ id, revision: 0, step: 'deciding' }))).toMatchObject({
      code: 'REFUSED',
    })
    const decided = await roundToDecide(client)
    await client.commendations.moveTo({ id: decided, revision: 2, step: 'reviewing' })
    expect((await client.commendations.get({ id: decided })).step).toBe('reviewing')
  })

  it('awards only with a numbered decision', async () => {
    const { client } = await openWithSigners()
    const id = await roundToDecide(client)
    expect(await refusal(client.commendations.moveTo({ id, revision: 2, step: 'awarding' }))).toMatchObject({
      code: 'INVALID',
      paths: ['decision'],
    })
    expect(await refusal(client.commendations.award({ id, revision: 2, awardedOn: '2026-08-19' }))).toMatchObject({
      code: 'REFUSED',
    })
  })

  it('is closed to changes once the decision has its number', async () => {
    const { client } = await openWithSigners()
    const { id, entry } = await decidedRound(client)
    const { revision } = await client.commendations.get({ id })

    expect(entry.label).toBe('01/QĐ-UBND')
    expect(await refusal(client.commendations.update({ id, revision, round: roundOf() }))).toMatchObject({
      code: 'REFUSED',
      message: 'Quyết định số 01/QĐ-UBND đã ký ngày 19/08/2026. Đợt khen thưởng không sửa được nữa.',
    })
    expect(await refusal(client.commendations.moveTo({ id, revision, step: 'reviewing' }))).toMatchObject({
      code: 'REFUSED',
    })
    expect(await refusal(client.commendations.remove({ id }))).toMatchObject({ code: 'REFUSED' })
  })

  it('ends with the day of handing over, not before the decision', async () => {
    const { client } = await openWithSigners()
    const { id } = await decidedRound(client)
    const { revision } = await client.commendations.get({ id })
    await client.commendations.moveTo({ id, revision, step: 'awarding' })

    expect(await refusal(client.commendations.moveTo({ id, revision: revision + 1, step: 'done' }))).toMatchObject({
      code: 'INVALID',
      paths: ['awardedOn'],
    })
    const early = { id, revision: revision + 1, awardedOn: '2026-08-18' }
    expect(await refusal(client.commendations.award(early))).toMatchObject({ code: 'INVALID', paths: ['awardedOn'] })

    const toCome = { ...early, awardedOn: '2026-11-23' }
    const told = await doubtsOf(client.commendations.award(toCome))
    expect(told).toEqual(['Ngày trao 23/11/2026 là ngày chưa tới.'])
    expect(await client.commendations.get({ id })).toMatchObject({ step: 'awarding', awardedOn: null })

    const { revision: awarded } = await client.commendations.award({ ...toCome, confirmed: told })
    await client.commendations.award({ id, revision: awarded, awardedOn: '2026-08-20' })
    expect(await client.commendations.get({ id })).toMatchObject({ step: 'done', awardedOn: '2026-08-20' })
  })
})

describe('certificates', () => {
  it('are drawn for the approved, with decision and golden book once numbered', async () => {
    const { client } = await openWithSigners()
    const { id } = await decidedRound(client)

    const { fileName, file } = await certificatesFile(client, { id, nomineeIds: null })

    expect(fileName).toBe('2026-08-19_giay-khen_ngay-hoi-toan-dan-bao-ve-an-ninh-to-quoc-nam-2026.docx')
    expect(file.size).toBeGreaterThan(5000)
    expect(await client.commendations.checkCertificates({ id })).toEqual([])
  })

  it('are signed as the decision was, whatever became of the signer since', async () => {
    const { client, chair } = await openWithSigners()
    const { id } = await decidedRound(client)
    await client.ward.saveSigner({ signer: { ...chair, name: 'Người Khác', until: '2026-01-01' }, revision: 0 })

    const { file } = await certificatesFile(client, { id, nomineeIds: null })

    const text = await wordText(file)
    expect(text).toContain('Nguyễn Văn Mẫu')
    expect(text).not.toContain('Người Khác')
  })

  it('name what is missing or printed smaller', async () => {
    const { client } = await openWithSigners({ people: { until: '2025-12-31' } })
    const long = 'Công ty trách nhiệm hữu hạn một thành viên Thương mại và Dịch vụ Tổng hợp Ví Dụ Diên Hồng'
    const id = await roundToDecide(client, { nominees: [collective({ name: long }), nominee({ description: '' })] })

    const findings = await client.commendations.checkCertificates({ id })

    expect(findings.map((one) => [one.severity, one.where, one.field])).toEqual([
      ['error', 'ward', 'signers'],
      ['warning', 'round', 'decision'],
      ['warning', 'round', 'nominees.0'],
      ['warning', 'round', 'nominees.1.description'],
    ])
    expect(await refusal(certificatesFile(client, { id, nomineeIds: null }))).toMatchObject({
      code: 'REFUSED',
    })
  })

  it('are refused to who would be cut off on paper, by name; the decision warns of it before', async () => {
    const { client } = await openWithSigners()
    const long = nominee({ achievement: 'Gương mẫu, tích cực trong phong trào ở khu dân cư; '.repeat(50) })
    const short = collective()
    const id = await roundToDecide(client, { nominees: [long, short] })

    const { message, paths } = await refusal(certificatesFile(client, { id, nomineeIds: null }))

    expect(message).toMatch(/^Phạm Văn Thí Dụ: thành tích quá dài, không vừa giấy khen/)
    expect(paths).toEqual(['nomineeIds'])
    const { file } = await certificatesFile(client, { id, nomineeIds: [short.id] })
    expect(file.size).toBeGreaterThan(5000)
    const decision = await client.papers.create({ kind: 'decision', sourceId: id })
    expect(await client.papers.check({ id: decision.id })).toContainEqual(
      expect.objectContaining({ severity: 'warning', field: 'nominees', message }),
    )
  })

  it('tell of a signer whose posts are printed smaller, and are refused where they leave no room to sign', async () => {
    const post = 'Phó Chủ tịch phụ trách văn hóa - xã hội, Trưởng Ban Chỉ đạo phòng, chống tội phạm'
    const signing = { onBehalf: true, form: 'KT', headTitle: 'Chủ tịch' } as const
    const { client, chair } = await openWithSigners({ people: { ...signing, title: post } })
    const id = await roundToDecide(client)
    const ofSigner = async () =>
      (await client.commendations.checkCertificates({ id })).filter(({ field }) => field === 'signers')

    expect(await ofSigner()).toMatchObject([{ severity: 'warning', where: 'ward' }])
    expect((await certificatesFile(client, { id, nomineeIds: null })).file.size).toBeGreaterThan(5000)

    const titles = {
      title: `${post} ở phường`.padEnd(150, ' phường'),
      otherTitle: `${post} ở phường`.padEnd(150, ' phường'),
    }
    await client.ward.saveSigner({ signer: { ...chair, ...titles }, revision: chair.revision })
    const [finding] = await ofSigner()
    expect(finding).toMatchObject({ severity: 'error', where: 'ward' })
    expect(await refusal(certificatesFile(client, { id, nomineeIds: null }))).toMatchObject({
      code: 'REFUSED',
      message: finding?.message,
    })
  })

  it('are refused for nobody, for a nominee that was not approved, and for two forms in one file', async () => {
    const { client } = await openWithSigners()
    const pending = await client.commendations.create(roundOf())
    expect(await refusal(certificatesFile(client, { id: pending.id, nomineeIds: null }))).toMatchObject({
      code: 'REFUSED',
    })

    const other = nominee({ name: 'Lê Văn Mẫu', form: 'Danh hiệu Gia đình văn hóa' })
    const id = await roundToDecide(client, { nominees: [nominee(), other] })
    expect(await refusal(certificatesFile(client, { id, nomineeIds: null }))).toMatchObject({
      code: 'INVALID',
      paths: ['nomineeIds'],
    })
    expect(await refusal(certificatesFile(client, { id, nomineeIds: [other.id, v7()] }))).toMatchObject({
      code: 'INVALID',
      paths: ['nomineeIds'],
    })
    const { fileName } = await certificatesFile(client, { id, nomineeIds: [other.id] })
    expect(fileName).toMatch(/danh-hieu-gia-dinh-van-hoa/)
  })
  /** A round of several hundred, and its certificates as they come. */
  async function openWithMany() {
    const { client } = await openWithSigners()
    const nominees = Array.from({ length: 200 }, (_, index) => nominee({ name: `Phạm Văn Thí Dụ ${index + 1}` }))
    const id = await roundToDecide(client, { nominees })
    const { signal, ...stopping } = stoppable()
    return {
      client,
      id,
      ...stopping,
      drawing: await client.commendations.certificates({ id, nomineeIds: null }, { signal }),
    }
  }
  function stoppable() {
    const controller = new AbortController()
    return { signal: controller.signal, stop: () => controller.abort() }
  }

  it('tell how many are drawn while they are', async () => {
    const { drawing } = await openWithMany()
    const told: ProgressEvent[] = []

    const { file } = await readToEnd(drawing, (progress) => told.push(progress))

    expect(told.length).toBeGreaterThan(0)
    expect(told[0]).toMatchObject({ step: 'Đang làm giấy khen', total: 200 })
    const counts = told.map(({ done }) => done)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect((await wordText(file)).match(/Phạm Văn Thí Dụ \d+/g)).toHaveLength(200)
  })

  it('are left off when the page stops them, and are drawn anew when it asks again', async () => {
    const { client, id, drawing, stop } = await openWithMany()
    const told: ProgressEvent[] = []

    const stopped = readToEnd(drawing, (progress) => {
      told.push(progress)
      stop()
    })

    await expect(stopped).rejects.toThrow()
    expect(told).toHaveLength(1)
    const { file } = await certificatesFile(client, { id, nomineeIds: null })
    expect((await wordText(file)).match(/Phạm Văn Thí Dụ \d+/g)).toHaveLength(200)
  })
})
