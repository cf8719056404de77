import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'

import { describe, expect, it, onTestFinished } from 'vitest'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { migrations } from '../migrations.ts'
import { findDamagedPapers } from '../signedPapers.ts'
import { signed } from './0007-signed.ts'

const award = (name: string, kind = 'person', amount = 760_000) => ({
  recipientKind: kind,
  name,
  description: 'Tổ trưởng',
  achievement: 'Có thành tích',
  proposingUnit: 'Tổ dân phố 3',
  form: 'Giấy khen',
  amount,
})

/** A round as an older program left it: a cancelled decision, a renamed line, a decision that stands. */
function fillOld(file: BetterSqlite3.Database): void {
  file.exec(`
INSERT INTO rounds (id, occasion, kind, date, meeting_id, funding, basis, note, step, search)
VALUES ('r', 'Ngày hội', 'merit', '2026-08-19', NULL, '', '[]', '', 'awarding', '')`)
  const proposal = file.prepare(
    `INSERT INTO proposals VALUES (?, 'r', ?, ?, ?, ?, '', 'Có thành tích', 'Tổ dân phố 3', NULL, 'Giấy khen',
      'approved', '', NULL, 2026, ?)`,
  )
  proposal.run('p1', 0, 'collective', null, 'Tổ dân phố 2', 1)
  proposal.run('p2', 1, 'person', 'ông', 'Nguyễn Văn Mẩu', 2)
  proposal.run('p3', 2, 'household', 'bà', 'Lê Thị Hạnh', 3)
  const paper = file.prepare(
    `INSERT INTO papers (id, kind, round_id, planned_date, subject, addressees, opening, body, closing, recipients,
      copies, issued_input, search) VALUES (?, 'decision', 'r', '2026-08-19', '', '[]', '', '[]', '', '[]', 1, ?, '')`,
  )
  const entry = file.prepare(
    `INSERT INTO register_entries VALUES (?, ?, 'people', 'QĐ', 'Quyết định', 2026, ?, ?, ?, '', '', '', '', 1, NULL, '',
      '', ?, '', 0, 0)`,
  )
  const group = award('Tổ dân phố 2', 'collective', 1_520_000)
  paper.run('old', JSON.stringify({ kind: 'decision', awards: [group, award('Ông Nguyễn Văn Sai Tên')] }))
  entry.run('e1', 'old', 1, '01/QĐ-UBND', '2026-08-19', 'Sai tên')
  const household = award('Hộ bà Lê Thị Hạnh', 'household')
  const list = [group, household, award('Ông Nguyễn Văn Mẩu')]
  paper.run('new', JSON.stringify({ kind: 'decision', awards: list }))
  entry.run('e2', 'new', 2, '02/QĐ-UBND', '2026-08-20', '')
}

describe('papers that were numbered before awards were kept', () => {
  it('have theirs made from the papers as they were frozen, and their checksums', async () => {
    const folder = dataFolder()
    await (await openDatabase(folder, 'Văn thư', migrations.slice(0, migrations.indexOf(signed)))).destroy()
    const old = new BetterSqlite3(join(folder, databaseFileName))
    fillOld(old)
    expect(findDamagedPapers(old)).toEqual([])
    old.close()

    const database = await openDatabase(folder, 'Văn thư')
    onTestFinished(() => database.destroy())
    const rows = await database
      .selectFrom('awards')
      .select(['paperId', 'proposalId', 'name', 'honorific', 'printedName', 'amount', 'goldenBookNumber'])
      .orderBy('paperId', 'desc')
      .orderBy('position')
      .execute()

    expect(rows.map((row) => Object.values(row))).toEqual([
      ['old', 'p1', 'Tổ dân phố 2', null, 'Tổ dân phố 2', 1_520_000, 1],
      ['old', 'p2', 'Nguyễn Văn Sai Tên', 'ông', 'Ông Nguyễn Văn Sai Tên', 760_000, 2],
      ['new', 'p1', 'Tổ dân phố 2', null, 'Tổ dân phố 2', 1_520_000, 1],
      ['new', 'p3', 'Lê Thị Hạnh', 'bà', 'Hộ bà Lê Thị Hạnh', 760_000, 3],
      ['new', 'p2', 'Nguyễn Văn Mẩu', 'ông', 'Ông Nguyễn Văn Mẩu', 760_000, 2],
    ])
    const file = new BetterSqlite3(join(folder, databaseFileName))
    onTestFinished(() => void file.close())
    expect(findDamagedPapers(file)).toEqual([])
    file.exec("UPDATE awards SET name = 'Người khác' WHERE paper_id = 'old' AND position = 1")
    expect(findDamagedPapers(file)).toEqual([{ paperId: 'old', label: '01/QĐ-UBND' }])
  })
})
