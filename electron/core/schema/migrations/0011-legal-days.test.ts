import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import shipped from '../../../../resources/legal/legal-facts.json' with { type: 'json' }
import { readLegalFacts } from '../../features/ward/legal.store.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { migrations } from '../migrations.ts'

const earlier = migrations.slice(
  0,
  migrations.findIndex(({ name }) => name.startsWith('0011')),
)

const sources: Record<string, string> = {
  '2017-10-01 household': 'Nghị định số 91/2017/NĐ-CP; mức của hộ gia đình cần kiểm tra',
  '2025-07-01 person': 'Nghị định số 152/2025/NĐ-CP, Điều 54; cách làm tròn cần kiểm tra',
  '2025-07-01 collective': 'Nghị định số 152/2025/NĐ-CP, Điều 54; cách làm tròn cần kiểm tra',
  '2025-07-01 household': 'Nghị định số 152/2025/NĐ-CP, Điều 54; mức của hộ gia đình và cách làm tròn cần kiểm tra',
}

/** The facts as the program shipped them before, changed as a ward would, read back by the program of today. */
async function upgraded(changes = '') {
  const folder = dataFolder()
  await (await openDatabase(folder, 'Văn thư', earlier)).destroy()
  const old = new BetterSqlite3(join(folder, databaseFileName))
  const salary = old.prepare('INSERT INTO base_salaries (id, valid_from, amount, source) VALUES (?, ?, ?, ?)')
  for (const row of shipped.baseSalaries) salary.run(row.id, row.validFrom, row.amount, row.source)
  const rate = old.prepare(
    `INSERT INTO reward_rates (id, valid_from, form, recipient_kind, coefficient, rounding, source)
    VALUES (?, ?, ?, ?, ?, 'up-10000', ?)`,
  )
  for (const row of shipped.rewardRates) {
    if (row.validFrom === '2024-01-01') continue
    const source = sources[`${row.validFrom} ${row.recipientKind}`] ?? row.source
    rate.run(row.id, row.validFrom, row.form, row.recipientKind, row.coefficient, source)
  }
  const basis = old.prepare('INSERT INTO legal_bases (id, valid_from, lines) VALUES (?, ?, ?)')
  for (const row of shipped.legalBases) {
    // Parted from the one before by a later step.
    if (row.validFrom === '2025-03-01') continue
    const changed = row.validFrom === '2026-10-01'
    const lines = row.lines.map((line) =>
      changed && line.includes('Luật Thi đua') && line.includes('2022')
        ? `${line} (được sửa đổi, bổ sung năm 2026)`
        : line,
    )
    basis.run(row.id, row.validFrom, JSON.stringify(lines))
  }
  old.exec(changes)
  old.close()
  const database = await openDatabase(folder, 'Văn thư')
  const facts = await readLegalFacts(database)
  const proposals = await database.selectFrom('proposals').select(['id', 'amountOverride']).orderBy('id').execute()
  await database.destroy()
  return { ...facts, amounts: Object.fromEntries(proposals.map(({ id, amountOverride }) => [id, amountOverride])) }
}

const unnamed = <T extends { id: string }>({ id: _id, ...row }: T) => row

describe('legal facts from before', () => {
  it('become what the program ships from here on, where nobody changed them', async () => {
    const facts = await upgraded()
    expect(facts.baseSalaries).toEqual(shipped.baseSalaries)
    expect(facts.legalBases.map(unnamed)).toEqual(shipped.legalBases.map(unnamed))
    const byDayAndAmount = shipped.rewardRates.toSorted(
      (a, b) => a.validFrom.localeCompare(b.validFrom) || a.coefficient - b.coefficient,
    )
    expect(facts.rewardRates.map(unnamed)).toEqual(byDayAndAmount.map(unnamed))
  })

  it('stay as a ward wrote them; its words “cần kiểm tra” become the mark', async () => {
    const facts = await upgraded(`
UPDATE reward_rates SET rounding = 'nearest-10000' WHERE valid_from = '2025-07-01' AND recipient_kind = 'person';
UPDATE reward_rates SET coefficient = 0.2 WHERE valid_from = '2017-10-01' AND recipient_kind = 'household';
INSERT INTO reward_rates (id, valid_from, form, recipient_kind, coefficient, rounding, source)
VALUES ('01a2015d-5b06-737b-ac3c-ce1b7a4f6d0a', '2024-03-01', 'Giấy khen', 'collective', 0.31, 'none', 'Quy định của tỉnh (cần kiểm tra)');
INSERT INTO base_salaries (id, valid_from, amount, source) VALUES ('01a2015d-5b06-737b-ac3c-ce1b7a4f6d0b', '2027-07-01', 2700000, 'Nghị định mới');
UPDATE legal_bases SET lines = '["Căn cứ A (được sửa đổi, bổ sung năm 2026)"]' WHERE valid_from = '2026-10-01';
UPDATE legal_bases SET lines = '["Căn cứ B"]' WHERE valid_from = '2024-01-01';`)
    const rates = (kind: string) =>
      facts.rewardRates
        .filter((row) => row.recipientKind === kind)
        .map((row) => [row.validFrom, row.validUntil, row.coefficient, row.rounding, row.source, row.toCheck])

    expect(rates('person').at(-1)).toEqual([
      ...['2025-07-01', null, 0.3, 'nearest-10000'],
      ...['Nghị định số 152/2025/NĐ-CP, Điều 54', 'Cách làm tròn'],
    ])
    expect(rates('household')[0]).toEqual([
      ...['2017-10-01', '2025-06-30', 0.2, 'up-10000', 'Nghị định số 91/2017/NĐ-CP', 'Mức của hộ gia đình'],
    ])
    expect(rates('collective')[1]).toEqual([
      ...['2024-03-01', '2025-06-30', 0.31, 'none', 'Quy định của tỉnh', 'Đối chiếu với văn bản quy định'],
    ])
    expect(rates('collective')[0]?.[1]).toBe('2024-02-29')
    expect(facts.baseSalaries.slice(-2).map((row) => row.validUntil)).toEqual(['2027-06-30', null])
    expect(facts.legalBases.map(({ lines, toCheck }) => [lines[0], toCheck !== ''])).toMatchObject([
      {},
      ['Căn cứ B', false],
      {},
      ['Căn cứ A', true],
    ])
    expect(facts.legalBases.at(-1)?.validUntil).toBeNull()
  })

  it('leave what a signed submission asks for as it was, until its decision is numbered', async () => {
    const round = (id: string, numbered: readonly [kind: string, cancelled: string][], date = '2026-08-19') => `
INSERT INTO rounds (id, occasion, kind, date, funding, basis, note, step, search)
VALUES ('${id}', 'Ngày hội', 'merit', '${date}', '', '[]', '', 'deciding', '');
${[
  ['', 'approved', 'NULL'],
  ['-pending', 'pending', 'NULL'],
  ['-rejected', 'rejected', 'NULL'],
  ['-own', 'approved', '500000'],
]
  .map(
    ([name, result, own]) => `
INSERT INTO proposals (id, round_id, position, recipient_kind, name, description, achievement, proposing_unit, form,
  result, result_note, amount_override)
VALUES ('${id}${name}', '${id}', 0, 'person', 'Nguyễn Văn Mẫu', '', '', '', 'Giấy khen', '${result}', '', ${own});`,
  )
  .join('')}
${numbered
  .map(
    ([kind, cancelled]) => `
INSERT INTO papers (id, kind, round_id, planned_date, subject, addressees, opening, body, closing, recipients, copies,
  search) VALUES ('${id}-${kind}', '${kind}', '${id}', '2026-08-19', '', '[]', '', '[]', '', '[]', 1, '');
INSERT INTO register_entries (id, paper_id, issuer, code, kind_label, year, number, label, date, subject, signer_name,
  recipients, keeper, received_by, note, cancel_reason, search)
VALUES ('${id}-${kind}', '${id}-${kind}', 'people', '${id}${kind}', '', 2026, 1, '', '2026-08-19', '', '', '', '', '', '',
  '${cancelled}', '');`,
  )
  .join('')}`
    const { amounts } = await upgraded(
      [
        round('asked', [['submission', '']]),
        round('again', [
          ['submission', ''],
          ['decision', 'Sai tên'],
        ]),
        round('decided', [
          ['submission', ''],
          ['decision', ''],
        ]),
        round('withdrawn', [['submission', 'Sai số']]),
        round('same', [['submission', '']], '2022-08-19'),
      ].join(''),
    )
    const kept = Object.entries(amounts).filter(([id, amount]) => amount !== null && !id.endsWith('-own'))
    expect(kept).toEqual([
      ['again', 760_000],
      ['again-pending', 760_000],
      ['asked', 760_000],
      ['asked-pending', 760_000],
    ])
    expect(amounts['asked-own']).toBe(500_000)
  })
})
