import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { migrations } from '../../schema/migrations.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { clashesBetween, type Signed, signedIn } from './clashes.ts'

/** A decision as the first version wrote it, with its serial beside the nominee. */
const oldDecision = `
INSERT INTO rounds (id, occasion, kind, date, funding, basis, note, step, search)
VALUES ('round', 'Ngày hội', 'merit', '2026-08-19', '', '[]', '', 'awarding', '');
INSERT INTO proposals (id, round_id, position, recipient_kind, name, description, achievement, proposing_unit, form,
  result, result_note, golden_book_year, golden_book_number)
VALUES ('p', 'round', 0, 'person', 'Lê Văn Mẫu', '', '', '', 'Giấy khen', 'approved', '', 2026, 1);
INSERT INTO papers (id, kind, round_id, planned_date, subject, addressees, opening, body, closing, recipients, copies,
  search) VALUES ('paper', 'decision', 'round', '2026-08-19', '', '[]', '', '[]', '', '[]', 1, '');
INSERT INTO register_entries (id, paper_id, issuer, code, kind_label, year, number, label, date, subject, signer_name,
  recipients, keeper, received_by, note, search)
VALUES ('line', 'paper', 'people', 'QĐ', '', 2026, 2, '02/QĐ-UBND', '2026-08-19', '', '', '', '', '', '', '');`

const own: Signed = {
  papers: [{ line: 'own', label: '01/QĐ-UBND', kind: 'decision', source: 'round', cancelled: false }],
  serials: [{ line: 'own', label: '01/QĐ-UBND', serial: '2026 1', recipientKind: 'person', name: 'Trần Văn Mẫu' }],
}

it.each(migrations.map(({ name }, index) => ({ name, steps: migrations.slice(0, index + 1) })))(
  'a backup of the version that ended with $name tells what was signed in it',
  async ({ steps }) => {
    const dataDir = dataFolder()
    await (await openDatabase(dataDir, '', steps)).destroy()
    const backup = new BetterSqlite3(join(dataDir, databaseFileName))
    onTestFinished(() => void backup.close())
    backup.exec(oldDecision)
    if (steps.some(({ name }) => name === '0007-signed')) {
      backup.exec(`INSERT INTO awards (id, paper_id, proposal_id, position, recipient_kind, honorific, name, printed_name,
          description, achievement, proposing_unit, form, amount, golden_book_year, golden_book_number)
        SELECT 'award', 'paper', id, 0, recipient_kind, honorific, name, name, '', '', '', form, 0, golden_book_year,
          golden_book_number FROM proposals`)
    }
    const there = signedIn(backup)
    expect(clashesBetween(own, there)('own')).toEqual({ signedTwiceBy: ['02/QĐ-UBND'], sameSerialBy: ['02/QĐ-UBND'] })
    const same = { ...own, serials: own.serials.map((one) => ({ ...one, name: 'LÊ VĂN MẪU' })) }
    expect(clashesBetween(same, there)('own').sameSerialBy).toEqual([])
    const cancelled = { ...own, papers: own.papers.map((one) => ({ ...one, cancelled: true })) }
    expect(clashesBetween(cancelled, there)('own').signedTwiceBy).toEqual([])
  },
)
