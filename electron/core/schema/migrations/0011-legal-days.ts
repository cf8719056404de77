import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { endedByNext } from '../../../../shared/model/legalFacts.ts'
import { computeReward } from '../../../../shared/model/rewards.ts'
import { type LegalFacts, recipientKindSchema, roundingSchema } from '../../../../shared/model/ward.ts'
import { splitToCheck } from '../../../../shared/text/toCheck.ts'
import { newId } from '../ids.ts'
import type { Migration } from '../migration.ts'

const tables = ['base_salaries', 'reward_rates', 'legal_bases']

/**
 * The last day of each legal fact, and what of it is to be checked, which stood in its source until here. What the
 * program shipped and nobody changed becomes what it ships from here on; what a ward wrote stays.
 */
export const legalDays: Migration = {
  name: '0011-legal-days',
  sql: tables
    .map(
      (table) => `
ALTER TABLE ${table} ADD COLUMN valid_until TEXT;
ALTER TABLE ${table} ADD COLUMN to_check TEXT NOT NULL DEFAULT '';`,
    )
    .join(''),
  logged: [],
  loggedByKey: {},
  fill(connection) {
    for (const table of tables) endByNext(connection, table)
    const asked = amountsAsked(connection)
    salaries(connection)
    rates(connection)
    bases(connection)
    keepAsked(connection, asked)
  },
}

const datedRow = z.object({ id: z.string(), valid_from: z.string(), form: z.string(), recipient_kind: z.string() })

/** Each was in force until the next of its kind began. */
function endByNext(connection: BetterSqlite3.Database, table: string): void {
  const key = table === 'reward_rates' ? 'form, recipient_kind' : "'' AS form, '' AS recipient_kind"
  const rows = connection
    .prepare(`SELECT id, valid_from, ${key} FROM ${table}`)
    .all()
    .map((row) => datedRow.parse(row))
    .map(({ valid_from: validFrom, ...row }) => ({ ...row, validFrom }))
  const end = connection.prepare(`UPDATE ${table} SET valid_until = ? WHERE id = ?`)
  for (const { id, validUntil } of endedByNext(rows, (row) => `${row.form}|${row.recipient_kind}`)) {
    if (validUntil !== null) end.run(validUntil, id)
  }
}

/** Days, salaries and sources as shipped until here that the facts at hand do not confirm. */
const salariesToCheck = [
  ['2019-07-01', 1_490_000, 'Nghị định số 38/2019/NĐ-CP'],
  ['2023-07-01', 1_800_000, 'Nghị định số 24/2023/NĐ-CP'],
] as const

function salaries(connection: BetterSqlite3.Database): void {
  const mark = connection.prepare(
    'UPDATE base_salaries SET to_check = ? WHERE valid_from = ? AND amount = ? AND source = ?',
  )
  for (const row of salariesToCheck) mark.run('Mức lương, ngày áp dụng và số nghị định', ...row)
  wordsToMark(connection, 'base_salaries')
}

const decree91 = 'Nghị định số 91/2017/NĐ-CP'
const rounded91 = `${decree91}; làm tròn theo khoản 2 Điều 68`
const decree152 = 'Nghị định số 152/2025/NĐ-CP, Điều 54'
const check152 =
  'Cách làm tròn: tài liệu tập huấn của Bộ không làm tròn. Ngày cuối: cơ sở dữ liệu quốc gia ghi Nghị định hết hiệu lực ngày 01/03/2027'

/** The rates shipped until here: kind, coefficient, source, and the words to check for each of the three decrees. */
const shippedRates = {
  decree91: [
    ['person', 0.15, rounded91, 'Ngày bắt đầu áp dụng', 'Cách làm tròn'],
    ['collective', 0.3, rounded91, 'Hệ số của tập thể và ngày bắt đầu áp dụng', 'Hệ số của tập thể và cách làm tròn'],
    [
      'household',
      0.225,
      `${decree91}; mức của hộ gia đình cần kiểm tra`,
      'Hệ số của hộ gia đình và ngày bắt đầu áp dụng',
      'Hệ số của hộ gia đình và cách làm tròn',
    ],
  ],
  decree152: [
    ['person', 0.3, `${decree152}; cách làm tròn cần kiểm tra`],
    ['collective', 0.6, `${decree152}; cách làm tròn cần kiểm tra`],
    ['household', 0.45, `${decree152}; mức của hộ gia đình và cách làm tròn cần kiểm tra`],
  ],
} as const

const unchangedRate = `valid_from = ? AND form = 'Giấy khen' AND recipient_kind = ? AND coefficient = ?
  AND rounding = 'up-10000' AND source = ?`

function rates(connection: BetterSqlite3.Database): void {
  // The rates of decree 91 went on, unseen, through the eighteen months of decree 98.
  const close91 = connection.prepare(
    `UPDATE reward_rates SET valid_until = '2023-12-31', source = ?, to_check = ?
    WHERE ${unchangedRate} AND valid_until = '2025-06-30' RETURNING id`,
  )
  const mark91 = connection.prepare(`UPDATE reward_rates SET source = ?, to_check = ? WHERE ${unchangedRate}`)
  const add98 = connection.prepare(
    `INSERT INTO reward_rates (id, valid_from, form, recipient_kind, coefficient, rounding, source, valid_until, to_check)
    VALUES (?, '2024-01-01', 'Giấy khen', ?, ?, 'up-10000', 'Nghị định số 98/2023/NĐ-CP', '2025-06-30', ?)`,
  )
  for (const [kind, coefficient, source, check91, check98] of shippedRates.decree91) {
    const row = ['2017-10-01', kind, coefficient, source]
    if (close91.get(rounded91, check91, ...row)) add98.run(newId(), kind, coefficient, check98)
    else mark91.run(rounded91, check91, ...row)
  }
  const renew152 = connection.prepare(
    `UPDATE reward_rates SET rounding = 'none', source = ?, to_check = ?,
      valid_until = coalesce(valid_until, '2027-02-28') WHERE ${unchangedRate}`,
  )
  for (const row of shippedRates.decree152) renew152.run(decree152, check152, '2025-07-01', ...row)
  wordsToMark(connection, 'reward_rates')
}

const askedRow = z.object({
  id: z.string(),
  form: z.string(),
  recipientKind: recipientKindSchema,
  date: z.string(),
})

/** Amounts by the rates, in đồng, of the proposals of signed submissions that no decision has answered yet. */
function amountsAsked(connection: BetterSqlite3.Database): Map<string, number> {
  const facts = ratesNow(connection)
  const numbered = (kind: string) => `EXISTS (
    SELECT 1 FROM papers JOIN register_entries ON register_entries.paper_id = papers.id
    WHERE papers.round_id = rounds.id AND papers.kind = '${kind}' AND register_entries.cancel_reason = '')`
  const rows = connection
    .prepare(
      `SELECT proposals.id, form, recipient_kind AS recipientKind, rounds.date
      FROM proposals JOIN rounds ON rounds.id = proposals.round_id
      WHERE result <> 'rejected' AND amount_override IS NULL
        AND ${numbered('submission')} AND NOT ${numbered('decision')}`,
    )
    .all()
    .map((row) => askedRow.parse(row))
  const amounts = rows.map((row) => [row, computeReward(facts, row)] as const)
  return new Map(amounts.flatMap(([{ id }, amount]) => (amount === null ? [] : [[id, amount] as const])))
}

/** The decision grants what was asked for in writing: where the rates now say otherwise, the old amount is kept. */
function keepAsked(connection: BetterSqlite3.Database, asked: ReadonlyMap<string, number>): void {
  const now = amountsAsked(connection)
  const keep = connection.prepare('UPDATE proposals SET amount_override = ? WHERE id = ?')
  for (const [id, amount] of asked) if (now.get(id) !== amount) keep.run(amount, id)
}

const fact = {
  id: z.string(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  source: z.string(),
  toCheck: z.string(),
}
const salaryRow = z.object({ ...fact, amount: z.number() })
const rateRow = z.object({
  ...fact,
  form: z.string(),
  recipientKind: recipientKindSchema,
  coefficient: z.number(),
  rounding: roundingSchema,
})

function ratesNow(connection: BetterSqlite3.Database): Pick<LegalFacts, 'baseSalaries' | 'rewardRates'> {
  const days = 'id, valid_from AS validFrom, valid_until AS validUntil, source, to_check AS toCheck'
  return {
    baseSalaries: connection
      .prepare(`SELECT ${days}, amount FROM base_salaries`)
      .all()
      .map((row) => salaryRow.parse(row)),
    rewardRates: connection
      .prepare(`SELECT ${days}, form, recipient_kind AS recipientKind, coefficient, rounding FROM reward_rates`)
      .all()
      .map((row) => rateRow.parse(row)),
  }
}

const sourceRow = z.object({ id: z.string(), source: z.string(), to_check: z.string() })

/** What a ward wrote itself and wanted to have checked. */
function wordsToMark(connection: BetterSqlite3.Database, table: string): void {
  const rows = connection.prepare(`SELECT id, source, to_check FROM ${table}`).all()
  const mark = connection.prepare(`UPDATE ${table} SET source = ?, to_check = ? WHERE id = ?`)
  for (const row of rows) {
    const { id, source: said } = sourceRow.parse(row)
    const { source, toCheck } = splitToCheck(said)
    if (toCheck !== '') mark.run(source, toCheck, id)
  }
}

/** The words of a citation that said that the law was changed, but not by which. */
const unnamedChange = ' (được sửa đổi, bổ sung năm 2026)'

const law2026 =
  'Luật số 06/2026/QH16 sửa đổi Luật Thi đua, khen thưởng từ 01/10/2026: nếu cần thì ghi thêm tên và ngày của luật này'
const end152 = 'Ngày cuối: cơ sở dữ liệu quốc gia ghi Nghị định số 152/2025/NĐ-CP hết hiệu lực ngày 01/03/2027'

const localGovernment2015 = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
  'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019',
]
const byLaw = 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'
const awards2022 = 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'
const lines2025 = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
  awards2022,
  'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
]

/** The bases shipped until here, the unnamed change taken off, and what is to be checked in them. */
const shippedBases = [
  {
    from: '2020-07-01',
    lines: [
      ...localGovernment2015,
      'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003',
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005',
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013',
      `Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ ${byLaw}`,
    ],
    check: 'Tên và ngày của các luật, nghị định; ngày bắt đầu áp dụng',
  },
  {
    from: '2024-01-01',
    lines: [
      ...localGovernment2015,
      awards2022,
      `Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ ${byLaw}`,
    ],
    check: 'Tên và ngày của các luật, nghị định, nhất là luật về tổ chức chính quyền địa phương của ngày ký',
  },
  { from: '2025-07-01', lines: lines2025, check: 'Tên đầy đủ của Nghị định số 152/2025/NĐ-CP' },
  { from: '2026-10-01', lines: lines2025, check: `${law2026}. ${end152}` },
]

const basisRow = z.object({ id: z.string(), lines: z.string() })

function bases(connection: BetterSqlite3.Database): void {
  const rows = connection.prepare('SELECT id, lines FROM legal_bases WHERE lines LIKE ?').all(`%${unnamedChange}%`)
  const write = connection.prepare('UPDATE legal_bases SET lines = ?, to_check = ? WHERE id = ?')
  for (const row of rows) {
    const { id, lines } = basisRow.parse(row)
    write.run(lines.replaceAll(unnamedChange, ''), law2026, id)
  }
  const mark = connection.prepare('UPDATE legal_bases SET to_check = ? WHERE valid_from = ? AND lines = ? RETURNING id')
  const end = connection.prepare(
    "UPDATE legal_bases SET valid_until = '2027-02-28' WHERE id = ? AND valid_until IS NULL",
  )
  for (const { from, lines, check } of shippedBases) {
    const marked = mark.get(check, from, JSON.stringify(lines))
    if (marked && from === '2026-10-01') end.run(basisId.parse(marked).id)
  }
}

const basisId = z.object({ id: z.string() })
