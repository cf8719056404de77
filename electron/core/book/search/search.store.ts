import { type RawBuilder, sql } from 'kysely'
import { type SearchHit, searchHitSchema } from '../../../../shared/contract/search.ts'
import { idSchema } from '../../../../shared/model/fields.ts'
import { meetingKindLabels, meetingKindSchema } from '../../../../shared/model/meetings.ts'
import { latestTerm, termOn } from '../../../../shared/model/members.ts'
import { paperKindSchema, paperKinds } from '../../../../shared/model/paperKinds.ts'
import { unitOf } from '../../../../shared/model/units.ts'
import { issuerSchema } from '../../../../shared/model/ward.ts'
import { formatDate, formatDateTime, type IsoDate } from '../../../../shared/text/dates.ts'
import { betweenDigits, digitsOf } from '../../../../shared/text/fold.ts'
import { findWardFrame } from '../../features/ward/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { ifReadable, readRows } from '../../platform/database/readRows.ts'
import { digitsPattern, likePattern } from './search.rules.ts'

/** Enough of each kind to choose the best from. */
const mostOfAKind = 100

/**
 * Records whose folded text holds every word, kinds in the order in which they are shown. Nothing from the bin.
 *
 * @param words folded, at least one
 */
export function searchAll(database: Database, words: readonly string[], today: IsoDate): Promise<SearchHit[][]> {
  return Promise.all([
    searchMembers(database, words, today),
    searchGroups(database, words),
    searchMeetings(database, words),
    searchRounds(database, words),
    searchReports(database, words),
    searchPapers(database, words),
    searchRegister(database, words),
  ])
}

/** True for rows whose `search` column holds every word. */
function holds(words: readonly string[], table: string): RawBuilder<boolean> {
  const column = sql.ref(`${table}.search`)
  return sql<boolean>`(${sql.join(
    words.map((word) => {
      const digits = digitsOf(word)
      const asWritten = sql<boolean>`${column} like ${likePattern(word)} escape '\\'`
      return digits === null ? asWritten : sql<boolean>`(${asWritten} or ${holdsNumber(column, digits)})`
    }),
    sql` and `,
  )})`
}

/** True for rows whose phone number holds the digits, where the words are one number together. */
function hasNumber(words: readonly string[], column: string): RawBuilder<boolean> {
  const digits = digitsOf(words.join(''))
  return digits === null ? sql<boolean>`false` : holdsNumber(sql.ref(column), digits)
}

/** Few texts have all the digits: only those are taken apart. */
function holdsNumber(column: RawBuilder<unknown>, digits: string): RawBuilder<boolean> {
  return sql<boolean>`(${column} like ${digitsPattern(digits)} and ${withoutGaps(column)} like ${likePattern(digits)})`
}

/** The text with nothing between its digits: a phone number is found however it was spaced. */
function withoutGaps(column: RawBuilder<unknown>): RawBuilder<unknown> {
  return betweenDigits.reduce<RawBuilder<unknown>>((text, gap) => sql`replace(${text}, ${gap}, '')`, column)
}

const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(' · ')

/** What the records found show; one that cannot be read stands among them as what it is. */
function hitsOf<Row extends { readonly id: string }>(
  kind: SearchHit['kind'],
  rows: readonly Row[],
  toHit: (row: Row) => SearchHit,
): SearchHit[] {
  const unreadable: SearchHit[] = []
  const hits = readRows(
    kind,
    rows,
    (row) => readableHit.parse(toHit(row)),
    ({ id }) => unreadable.push({ kind, id, title: 'Dòng này không đọc được', detail: `mã ${id}`, unreadable: true }),
  )
  return [...hits, ...unreadable]
}

const readableHit = searchHitSchema.extend({ id: idSchema })

async function searchMembers(database: Database, words: readonly string[], today: IsoDate): Promise<SearchHit[]> {
  const rows = await database
    .selectFrom('members')
    .select(['id', 'name'])
    .where('removedAt', 'is', null)
    .where(sql<boolean>`(${holds(words, 'members')} or ${hasNumber(words, 'members.phone')})`)
    .orderBy('protocolOrder')
    .orderBy('name')
    .limit(mostOfAKind)
    .execute()
  const terms = await database
    .selectFrom('memberTerms')
    .select(['memberId', 'committeePost', 'outsidePost', 'fromDate as from', 'untilDate as until'])
    .where(
      'memberId',
      'in',
      rows.map((row) => row.id),
    )
    .execute()
  const termsOf = Map.groupBy(terms, (term) => term.memberId)
  return hitsOf('member', rows, (row) => {
    const own = termsOf.get(row.id) ?? []
    const term = termOn(own, today) ?? latestTerm(own)
    return {
      kind: 'member',
      id: row.id,
      title: row.name,
      detail: joined(term?.committeePost ?? '', term?.outsidePost ?? ''),
    }
  })
}

async function searchGroups(database: Database, words: readonly string[]): Promise<SearchHit[]> {
  const rows = await database
    .selectFrom('groups')
    .select(['id', 'name', 'headName', 'hall'])
    .where('removedAt', 'is', null)
    .where(sql<boolean>`(${holds(words, 'groups')} or ${hasNumber(words, 'groups.headPhone')})`)
    .orderBy('name')
    .limit(mostOfAKind)
    .execute()
  const { headTitle } = unitOf(await ifReadable(findWardFrame(database)))
  return hitsOf('group', rows, (row) => ({
    kind: 'group',
    id: row.id,
    title: row.name,
    detail: joined(row.headName === '' ? '' : `${headTitle} ${row.headName}`, row.hall),
  }))
}

async function searchMeetings(database: Database, words: readonly string[]): Promise<SearchHit[]> {
  const rows = await database
    .selectFrom('meetings')
    .select(['id', 'kind', 'title', 'place', 'plannedStart'])
    .where('removedAt', 'is', null)
    .where(holds(words, 'meetings'))
    .orderBy('plannedStart', 'desc')
    .limit(mostOfAKind)
    .execute()
  return hitsOf('meeting', rows, (row) => ({
    kind: 'meeting',
    id: row.id,
    title: row.title,
    detail: joined(meetingKindLabels[meetingKindSchema.parse(row.kind)], formatDateTime(row.plannedStart), row.place),
  }))
}

async function searchRounds(database: Database, words: readonly string[]): Promise<SearchHit[]> {
  const rows = await database
    .selectFrom('rounds')
    .select(['id', 'occasion', 'date'])
    .where('removedAt', 'is', null)
    .where(holds(words, 'rounds'))
    .orderBy('date', 'desc')
    .limit(mostOfAKind)
    .execute()
  return hitsOf('round', rows, (row) => ({
    kind: 'round',
    id: row.id,
    title: row.occasion,
    detail: joined('Đợt khen thưởng', formatDate(row.date)),
  }))
}

async function searchReports(database: Database, words: readonly string[]): Promise<SearchHit[]> {
  const rows = await database
    .selectFrom('reports')
    .select(['id', 'title', 'refreshedAt'])
    .where('removedAt', 'is', null)
    .where(holds(words, 'reports'))
    .orderBy('year', 'desc')
    .orderBy('refreshedAt', 'desc')
    .limit(mostOfAKind)
    .execute()
  return hitsOf('report', rows, (row) => ({
    kind: 'report',
    id: row.id,
    title: row.title,
    detail: joined('Báo cáo', `số liệu lấy ${formatDateTime(row.refreshedAt.slice(0, 16))}`),
  }))
}

async function searchPapers(database: Database, words: readonly string[]): Promise<SearchHit[]> {
  // Found in the index that holds the folded text and what tells of the bin, and nothing else; what is shown is looked
  // up for those found alone. A paper itself drags the document along that was signed.
  const found = database
    .selectFrom('papers')
    .select(['id', 'plannedDate'])
    .where('removedAt', 'is', null)
    .where(({ or, eb }) => or([eb('meetingId', 'is', null), eb('meetingId', 'not in', inBin(database, 'meetings'))]))
    .where(({ or, eb }) => or([eb('roundId', 'is', null), eb('roundId', 'not in', inBin(database, 'rounds'))]))
    .where(({ or, eb }) => or([eb('reportId', 'is', null), eb('reportId', 'not in', inBin(database, 'reports'))]))
    .where(holds(words, 'papers'))
    .orderBy('plannedDate', 'desc')
    .orderBy('id')
    .limit(mostOfAKind)
  const rows = await database
    .selectFrom(found.as('found'))
    .innerJoin('papers', 'papers.id', 'found.id')
    .leftJoin('registerEntries', 'registerEntries.paperId', 'found.id')
    .select(['papers.id', 'papers.kind', 'papers.subject', 'papers.plannedDate'])
    .select(['registerEntries.label', 'registerEntries.date'])
    .orderBy('found.plannedDate', 'desc')
    .orderBy('found.id')
    .execute()
  return hitsOf('paper', rows, (row) => ({
    kind: 'paper',
    id: row.id,
    title: joined(paperKinds[paperKindSchema.parse(row.kind)].label, row.subject),
    detail: joined(row.label === null ? 'Chờ số' : `Số ${row.label}`, formatDate(row.date ?? row.plannedDate)),
  }))
}

function inBin(database: Database, table: 'meetings' | 'rounds' | 'reports') {
  return database.selectFrom(table).select('id').where('removedAt', 'is not', null)
}

async function searchRegister(database: Database, words: readonly string[]): Promise<SearchHit[]> {
  // As papers are: found in the index, and looked up where found.
  const found = database
    .selectFrom('registerEntries')
    .select(['id', 'date'])
    .where(holds(words, 'registerEntries'))
    .orderBy('date', 'desc')
    .orderBy('id')
    .limit(mostOfAKind)
  const rows = await database
    .selectFrom(found.as('found'))
    .innerJoin('registerEntries as line', 'line.id', 'found.id')
    .select(['line.id', 'line.issuer', 'line.year', 'line.label', 'line.kindLabel', 'line.subject', 'line.date'])
    .select('line.cancelReason')
    .orderBy('found.date', 'desc')
    .orderBy('found.id')
    .execute()
  return hitsOf('register', rows, (row) => ({
    kind: 'register',
    id: row.id,
    title: joined(row.label, row.subject),
    detail: joined(row.kindLabel, formatDate(row.date), row.cancelReason === '' ? '' : 'Đã hủy'),
    book: { issuer: issuerSchema.parse(row.issuer), year: row.year },
  }))
}
