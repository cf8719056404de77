import type BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { newId } from '../ids.ts'
import type { Migration } from '../migration.ts'

const awards = [
  'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
  'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
]

/** As shipped until here for all of the decree's eighteen months. */
const shipped = {
  lines: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019',
    ...awards,
  ],
  toCheck: 'Tên và ngày của các luật, nghị định, nhất là luật về tổ chức chính quyền địa phương của ngày ký',
}

/** What it cites for its last four months, and until when it goes on as it was. */
const renewed = {
  lines: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025', ...awards],
  toCheck:
    'Luật Tổ chức chính quyền địa phương số 65/2025/QH15: ngày ban hành, ngày bắt đầu áp dụng 01/03/2025; tên và ngày của các luật, nghị định khác',
  earlier: 'Tên và ngày của các luật, nghị định; ngày cuối áp dụng luật năm 2015 về tổ chức chính quyền địa phương',
}

/**
 * The law on local government of 2015 was cited until 30/6/2025, though that of 19/02/2025 had replaced it on 1/3/2025.
 * What the program shipped and nobody changed is parted there; what a ward wrote stays.
 */
export const localGovernment: Migration = {
  name: '0014-local-government',
  sql: '',
  logged: [],
  loggedByKey: {},
  fill: partBasis,
}

const basisRow = z.object({ id: z.string(), toCheck: z.string() })

function partBasis(connection: BetterSqlite3.Database): void {
  const found = connection
    .prepare(
      `SELECT id, to_check AS toCheck FROM legal_bases
      WHERE valid_from = '2024-01-01' AND valid_until = '2025-06-30' AND lines = ?
        AND NOT EXISTS (SELECT 1 FROM legal_bases WHERE valid_from BETWEEN '2024-01-02' AND '2025-06-30')`,
    )
    .get(JSON.stringify(shipped.lines))
  if (found === undefined) return
  const { id, toCheck } = basisRow.parse(found)
  const mark = toCheck === shipped.toCheck ? renewed.earlier : toCheck
  connection.prepare("UPDATE legal_bases SET valid_until = '2025-02-28', to_check = ? WHERE id = ?").run(mark, id)
  connection
    .prepare(
      "INSERT INTO legal_bases (id, valid_from, valid_until, lines, to_check) VALUES (?, '2025-03-01', '2025-06-30', ?, ?)",
    )
    .run(newId(), JSON.stringify(renewed.lines), renewed.toCheck)
}
