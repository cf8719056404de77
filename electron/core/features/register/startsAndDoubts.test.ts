import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { ManualEntry } from '../../../../shared/model/register.ts'
import { exported, openWith } from '../../book/dataset/testing/exported.ts'
import { databaseFileName } from '../../platform/database/database.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { openWithSigners, roundToDecide } from '../../testing/roundsToDecide.ts'
import { type Client, doubtsOf, refusal } from '../../testing/testApp.ts'

const book = { issuer: 'committee', year: 2026 } as const
const start = { ...book, code: 'KH', first: 46, revision: 0 } as const

describe('a register that began outside the program', () => {
  it('goes on from its number, misses none before it, and goes with the data file', async () => {
    const { client, dataDir } = await openWithSigners()
    expect(await client.register.saveStart(start)).toEqual({ code: 'KH', first: 46, revision: 1 })
    expect(await client.register.add(manual())).toMatchObject({ label: '46/KH-BCĐ' })
    expect(await client.register.add(manual({ code: 'TB' }))).toMatchObject({ label: '01/TB-BCĐ' })
    await client.register.add(manual({ number: 49 }))
    const { gaps, missing } = await client.register.list(book)
    expect([gaps.map(({ label }) => label), missing]).toEqual([['47/KH-BCĐ', '48/KH-BCĐ'], 2])

    const other = await openWith(await exported(dataDir, 2026))
    expect((await other.client.register.list(book)).missing).toBe(2)
  })

  it('is not told where a lower number is in the book, nor over what another page told', async () => {
    const { client } = await openWithSigners()
    await client.register.add(manual({ number: 3 }))
    expect(await refusal(client.register.saveStart(start))).toMatchObject({ code: 'INVALID', paths: ['first'] })
    await client.register.saveStart({ ...start, first: 2 })
    expect(await refusal(client.register.saveStart({ ...start, first: 1 }))).toMatchObject({ code: 'CONFLICT' })
    expect(await refusal(client.register.saveStart({ ...start, code: 'XYZ' }))).toMatchObject({ paths: ['code'] })
  })
})

describe('a cancelled line', () => {
  it('holds up neither the numbers nor the days of its series', async () => {
    const { client } = await openWithSigners()
    await client.register.add(manual())
    const wish = manual({ number: 99_999, date: '2026-12-31' })
    const slip = await client.register.add({ ...wish, confirmed: await doubtsOf(client.register.add(wish)) })
    expect(await client.register.list(book)).toMatchObject({ missing: 99_997 })
    expect((await client.register.list(book)).gaps).toHaveLength(100)

    await client.register.cancel({ id: slip.id, revision: 0, reason: 'Nhập nhầm số' })

    expect(await client.register.list(book)).toMatchObject({ gaps: [], missing: 0 })
    expect(await client.register.add(manual({ date: '2026-02-11' }))).toMatchObject({ number: 2 })
  })
})

describe('before a number is given', () => {
  const date = '2026-11-20'
  const linesIn = async (client: Client, year = 2026) => (await client.register.list({ ...book, year })).entries

  it('a day to come and a number far beyond are told, a year among them, and nothing is done', async () => {
    const { client } = await openWithSigners()
    const told = (changes: Partial<ManualEntry>) => doubtsOf(client.register.add(manual({ date, ...changes })))
    expect(await told({ date: '2062-11-20' })).toEqual(['Ngày ký 20/11/2062 là ngày chưa tới.'])
    const [year = ''] = await told({ number: 2026 })
    expect(year).toContain('Số kế tiếp là 01; cấp số 2026 thì sổ thiếu 2.025 số. 2026 có phải là năm?')
    const [far = ''] = await told({ number: 99_999 })
    expect(far).not.toContain('năm')
    expect([...(await linesIn(client)), ...(await linesIn(client, 2062))]).toEqual([])
    expect(await client.register.add(manual({ date, number: 4 }))).toMatchObject({ number: 4 })
  })

  it('it is given with what was told, and with nothing else, confirmed', async () => {
    const { client } = await openWithSigners()
    const wish = manual({ date: '2062-11-20', number: 2062 })
    const told = await doubtsOf(client.register.add(wish))
    expect(told).toHaveLength(2)
    expect(await doubtsOf(client.register.add({ ...wish, confirmed: told.slice(1) }))).toEqual(told)
    expect(await client.register.add({ ...wish, confirmed: told })).toMatchObject({ number: 2062, date: '2062-11-20' })
  })

  it('the same is asked of a paper, which stays a draft until it is confirmed', async () => {
    const { client } = await openWithSigners()
    const id = await roundToDecide(client)
    const { id: paperId } = await client.papers.create({ kind: 'decision', sourceId: id })
    const wish = { paperId, date: '2026-11-23', number: 2026 }
    const told = await doubtsOf(client.register.issue(wish))
    expect(told).toEqual([
      'Ngày ký 23/11/2026 là ngày chưa tới.',
      expect.stringContaining('Số kế tiếp là 01; cấp số 2026 thì sổ thiếu 2.025 số. 2026 có phải là năm?'),
    ])
    expect(await client.papers.get({ id: paperId })).toMatchObject({ number: null })
    expect((await client.commendations.get({ id })).nominees).toMatchObject([
      { goldenBookNumber: null },
      { goldenBookNumber: null },
    ])

    await client.register.issue({ ...wish, confirmed: told })

    expect(await client.papers.get({ id: paperId })).toMatchObject({ number: '2026/QĐ-UBND' })
  })

  it('what is refused anyway is not asked about', async () => {
    const { client } = await openWithSigners()
    await client.register.add(manual({ date: '2026-11-20', number: 2 }))
    const taken = client.register.add(manual({ date: '2026-12-20', number: 2 }))
    expect(await refusal(taken)).toMatchObject({ code: 'CONFLICT', paths: ['number'] })
  })

  it('a start that is hardly one is told: the next paper would take it unasked', async () => {
    const { client } = await openWithSigners()
    const told = await doubtsOf(client.register.saveStart({ ...start, first: 2026 }))
    expect(told).toEqual(['Số bắt đầu là 2026: văn bản kế tiếp lấy số này. 2026 có phải là năm?'])
    expect(await doubtsOf(client.register.saveStart({ ...start, first: 46_000 }))).toHaveLength(1)
    expect((await client.register.list(book)).starts).toEqual([])
    await client.register.saveStart({ ...start, first: 2026, confirmed: told })
    expect((await client.register.list(book)).starts).toMatchObject([{ code: 'KH', first: 2026 }])
  })

  it('a clock before the last number, or long after it, is told', async () => {
    const { client, dataDir } = await openWithSigners()
    const written = (at: string) => {
      const file = new BetterSqlite3(join(dataDir, databaseFileName))
      file
        .prepare(
          `INSERT INTO change_log (at, who, table_name, row_id, action) VALUES (?, '', 'register_entries', 'x', 'insert')`,
        )
        .run(at)
      file.close()
    }
    const thisYear = new Date().getFullYear()
    written(`${thisYear + 2}-05-01T08:00:00.000`)
    expect((await doubtsOf(client.register.add(manual()))).join()).toContain('trước lần ghi sổ gần nhất')
    written(`${thisYear - 2}-05-01T08:00:00.000`)
    const told = await doubtsOf(client.register.add(manual()))
    expect(told.join()).toContain('Kiểm tra đồng hồ')
    await client.register.add({ ...manual(), confirmed: told })
    await client.register.add(manual())
  })
})

describe('a ward that changes its way of numbering within a year', () => {
  const next = { issuer: 'committee', year: 2026, revision: 0 } as const

  it('goes on in the one series of all kinds after the highest number that is known of any kind', async () => {
    const { client } = await openWithSigners()
    await client.register.saveStart({ ...next, code: 'BB', first: 46 })
    await client.register.saveStart({ ...next, code: 'TB', first: 12 })
    await client.register.add(manual())
    const ward = await client.ward.get()
    await client.ward.update({ revision: ward.revision, ward: { ...ward, committeeNumbering: 'single' } })

    expect(await client.register.add(manual({ code: 'BB' }))).toMatchObject({ label: '46/BB-BCĐ' })
    expect(await client.register.add(manual())).toMatchObject({ label: '47/KH-BCĐ' })
    expect((await client.register.list(book)).gaps).toEqual([])
  })

  it('says no start of the one series before that of a kind', async () => {
    const { client } = await openWithSigners()
    await client.register.saveStart({ ...next, code: 'BB', first: 46 })
    const ward = await client.ward.get()
    await client.ward.update({ revision: ward.revision, ward: { ...ward, committeeNumbering: 'single' } })
    expect(await refusal(client.register.saveStart({ ...next, code: '', first: 45 }))).toMatchObject({
      code: 'INVALID',
      message:
        'Biên bản đã khai bắt đầu từ số 46, nên sổ chung bắt đầu từ 46 trở đi. Khai nhầm thì chuyển về đánh số theo từng loại, sửa số bắt đầu rồi chuyển lại.',
    })
    await client.register.saveStart({ ...next, code: '', first: 60 })
    expect(await client.register.add(manual())).toMatchObject({ label: '60/KH-BCĐ' })
  })

  it('gives in the series of a kind no number that the one of all may have given, until its start is said', async () => {
    const { client } = await openWithSigners()
    const ward = await client.ward.get()
    const single = await client.ward.update({
      revision: ward.revision,
      ward: { ...ward, committeeNumbering: 'single' },
    })
    await client.register.saveStart({ ...next, code: '', first: 46 })
    await client.ward.update({ revision: single.revision, ward: { ...ward, committeeNumbering: 'per-kind' } })

    expect(await client.register.add(manual())).toMatchObject({ label: '46/KH-BCĐ' })
    await client.register.saveStart({ ...next, code: 'TB', first: 3 })
    expect(await client.register.add(manual({ code: 'TB' }))).toMatchObject({ label: '03/TB-BCĐ' })
  })
})
