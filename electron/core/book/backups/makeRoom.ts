import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'
import { newId } from '../../schema/ids.ts'

/** A subquery of the ids of some records. */
type Ids = RawBuilder<unknown>

const now = sql`strftime('%Y-%m-%dT%H:%M', 'now', 'localtime')`

/** A period has one report: the one that has a number takes the place of a draft of then, which goes to the bin. */
export async function makeRoomForReports(transaction: Database, ids: Ids): Promise<void> {
  await sql`
    update kept.reports set removed_at = ${now}
    where removed_at is null and id not in ${ids} and (year, period_kind, part) in (
      select year, period_kind, part from main.reports where id in ${ids} and removed_at is null
    )
  `.execute(transaction)
}

/**
 * A record has one paper of a kind: the one that has a number takes the place of a draft of then, which goes to the
 * bin. One that the backup has given a number stays: both were signed.
 */
export async function makeRoomForPapers(transaction: Database): Promise<void> {
  await sql`
    update kept.papers as past set removed_at = ${now}
    where past.removed_at is null
      and past.id not in (select paper_id from temp.lines_to_keep where paper_id is not null)
      and past.id not in (select paper_id from kept.register_entries where paper_id is not null)
      and (past.kind, coalesce(past.meeting_id, past.round_id, past.report_id)) in (
        select given.kind, coalesce(given.meeting_id, given.round_id, given.report_id)
        from main.papers as given
        join main.register_entries as entry on entry.paper_id = given.id and entry.cancel_reason = ''
        where entry.id in (select id from temp.lines_to_keep)
      )
  `.execute(transaction)
}

/** Older versions kept serials with the nominees; they stand with the awards, where they stay. */
export async function makeRoomForSerials(transaction: Database, ids: Ids): Promise<void> {
  await sql`
    update kept.proposals set golden_book_year = null, golden_book_number = null
    where round_id not in ${ids} and (golden_book_year, golden_book_number) in (
      select golden_book_year, golden_book_number from main.proposals where round_id in ${ids}
    )
  `.execute(transaction)
}

/**
 * A book that went on in two places may have given one draft a number in each. What was signed here becomes a paper of
 * its own, so that both lines have what was signed under them.
 */
export async function partSecondSignings(transaction: Database): Promise<void> {
  const { rows } = await sql<{ line: string; paper: string }>`
    select own.id as line, own.paper_id as paper from temp.lines_to_keep as own
    join kept.register_entries as other on other.paper_id = own.paper_id and other.id <> own.id
  `.execute(transaction)
  for (const { line, paper } of rows) {
    const anew = newId()
    await sql`update main.papers set id = ${anew} where id = ${paper}`.execute(transaction)
    await sql`update main.awards set paper_id = ${anew} where paper_id = ${paper}`.execute(transaction)
    await sql`update main.signed_papers set id = ${anew} where id = ${paper}`.execute(transaction)
    await sql`update main.register_entries set paper_id = ${anew} where id = ${line}`.execute(transaction)
    await sql`update temp.lines_to_keep set paper_id = ${anew} where id = ${line}`.execute(transaction)
  }
}
