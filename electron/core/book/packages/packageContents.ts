import { paperKindSchema, paperKinds } from '../../../../shared/model/paperKinds.ts'
import type { PaperRecord } from '../../../../shared/model/papers.ts'
import { formatDate, type IsoDate, yearOf } from '../../../../shared/text/dates.ts'
import { safeFileName, safeFolderName } from '../../../../shared/text/fileName.ts'
import type { DocumentInput } from '../../drawing/word/inputs.ts'
import {
  listPapers,
  type PaperContext,
  type PaperKinds,
  papersWithoutText,
  readDocument,
  readPaperContext,
} from '../../features/papers/index.ts'
import { listReports } from '../../features/reports/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { PeriodSource } from '../../platform/period/periodSlot.ts'
import type { NameRedactor } from '../../platform/redaction/nameRedactor.ts'
import type { ListedFiles } from './indexPage.ts'
import { certificateFiles, registerFiles } from './packageContentsBooks.ts'
import { composedReport, reportList, reportOfYear, reportsFolder, undraftedReports } from './packageContentsReports.ts'
import {
  leftOutForSuperiors,
  leftOutReport,
  namesResident,
  withoutReport,
  withoutSignedTexts,
} from './packageContentsSuperiors.ts'
import { pathKey } from './packagePaths.ts'

/** A Word file of a package, to be drawn from its input. */
export interface PackageDocument {
  /** Within the package, parted by `/`; of letters, digits, hyphens and dots that every disk takes. */
  readonly path: string
  readonly input: DocumentInput
}

/** A document with what the index page says of it. */
export interface ListedDocument extends PackageDocument {
  /** `Biên bản`: under which the page lists it. */
  readonly list: string
  readonly label: string
  readonly about: string
}

export interface PackageContents {
  /** In the order of the index page. */
  readonly documents: readonly PackageDocument[]
  /** The same files as the index page lists them. */
  readonly lists: readonly ListedFiles[]
  /**
   * What a copy for superiors, or a package of a book that was loaded from one, leaves out and why, a sentence each;
   * empty for the whole one.
   */
  readonly leftOut: readonly string[]
}

export const papersFolder = 'van-ban'
const unnumberedFolder = `${papersFolder}/chua-cap-so`

/**
 * The Word files that belong to the package of a year:
 *
 * - papers with a number of that year, by kind: `van-ban/BB/01_bien-ban_…docx`, as they were signed; those whose number
 *   was cancelled are void and left out, the register tells of them;
 * - papers without number that are planned to be signed in that year, as they stand: `van-ban/chua-cap-so/…`;
 * - reports of periods of that year, whenever they took their number: `bao-cao/…`; one whose paper was not drafted yet
 *   with the usual frame; for a year without a report of its own a draft composed from the records at that moment, of
 *   which the records keep nothing;
 * - the certificates of decisions of that year, `giay-khen/…`, and the registers of both organs, `so-van-ban/…`.
 *
 * For superiors only reports with a number stay: every other paper names residents, those who took part or those to
 * whom work was given (thông báo kết luận too). A report is a paper to superiors as it is, and goes as it was signed;
 * one that names a resident does not go, and it is said which.
 *
 * @param options.redactor for superiors; null for the whole package
 * @param options.today for what a draft says of the day, such as which tasks are overdue
 * @param options.sources the features, which tell a draft what they have of the year
 * @throws REFUSED before set-up
 */
export async function packageContents(
  database: Database,
  kinds: PaperKinds,
  {
    year,
    redactor,
    today,
    sources,
  }: {
    readonly year: number
    readonly redactor: NameRedactor | null
    readonly today: IsoDate
    readonly sources: readonly PeriodSource[]
  },
): Promise<PackageContents> {
  const context = await readPaperContext(database)
  const ofYear = await papersOfYear(database, year)
  const textless = await papersWithoutText(database)
  const papers = ofYear.filter(({ id }) => !textless.has(id))
  if (redactor) {
    const signed = await paperFiles(database, kinds, context, papers.filter(isSignedReport), today)
    return contentsForSuperiors(database, signed, year, redactor)
  }
  const found = [
    ...(await composedReport(database, kinds, context, year, today, sources)),
    ...(await paperFiles(database, kinds, context, papers, today)),
    ...(await undraftedReports(database, kinds, context, year, today)),
    ...(await certificateFiles(database, context, year)),
    ...(await registerFiles(database, context.ward, year)),
  ]
  return contentsOf(found, papers.length < ofYear.length ? [withoutSignedTexts(ofYear.length - papers.length)] : [])
}

/** Of the signed reports those that name no resident. */
async function contentsForSuperiors(
  database: Database,
  reports: readonly PaperFile[],
  year: number,
  redactor: NameRedactor,
): Promise<PackageContents> {
  const named = reports.filter(({ input }) => namesResident(input, redactor))
  const report = await reportOfYear(database, year)
  return contentsOf(
    reports.filter((one) => !named.includes(one)),
    [
      ...leftOutForSuperiors,
      ...(report === undefined || report.number === null ? [withoutReport(year)] : []),
      ...named.map(({ number }) => leftOutReport(number ?? '')),
    ],
  )
}

function contentsOf(found: readonly ListedDocument[], leftOut: readonly string[]): PackageContents {
  const documents = withOwnPaths(found)
  return {
    documents: documents.map(({ path, input }) => ({ path, input })),
    lists: listsOf(documents),
    leftOut,
  }
}

/** Papers that are not void, reports first, then by kind and number; those without number last. */
async function papersOfYear(database: Database, year: number): Promise<PaperRecord[]> {
  const reports = new Set(
    (await listReports(database)).filter((report) => report.period.year === year).map((report) => report.id),
  )
  const ofYear = ({ reportId, issuedOn, plannedDate }: PaperRecord) =>
    (reportId !== null && reports.has(reportId)) || yearOf(issuedOn ?? plannedDate) === year
  const rank = (paper: PaperRecord) => (paper.kind === 'report' ? -1 : paperKindSchema.options.indexOf(paper.kind))
  return (await listPapers(database, {}))
    .filter((paper) => !paper.cancelled && ofYear(paper))
    .toSorted(
      (left, right) =>
        Number(left.number === null) - Number(right.number === null) ||
        rank(left) - rank(right) ||
        numberOf(left) - numberOf(right) ||
        left.plannedDate.localeCompare(right.plannedDate),
    )
}

function isSignedReport(paper: PaperRecord): boolean {
  return paper.kind === 'report' && paper.number !== null
}

/** `5` of `05/BB-BCĐ`; 0 before the number is given. */
function numberOf({ number }: PaperRecord): number {
  return number === null ? 0 : Number.parseInt(number, 10)
}

interface PaperFile extends ListedDocument {
  /** `01/BC-BCĐ`, once given. */
  readonly number: string | null
}

async function paperFiles(
  database: Database,
  kinds: PaperKinds,
  context: PaperContext,
  papers: readonly PaperRecord[],
  today: IsoDate,
): Promise<PaperFile[]> {
  const files: PaperFile[] = []
  for (const paper of papers) {
    const input = await readDocument(database, kinds, context, paper, today)
    const { number, sourceTitle: about } = paper
    files.push({ input, number, path: pathOf(paper), list: listOf(paper), label: labelOf(paper), about })
  }
  return files
}

function pathOf(paper: PaperRecord): string {
  const { code, label } = paperKinds[paper.kind]
  if (paper.kind === 'report') {
    const first = paper.number === null ? 'chưa cấp số' : numberText(paper)
    return `${reportsFolder}/${safeFileName([first, paper.sourceTitle], 'docx')}`
  }
  if (paper.number === null) return `${unnumberedFolder}/${paper.fileName}`
  const folder = safeFolderName([code]).toUpperCase()
  return `${papersFolder}/${folder}/${safeFileName([numberText(paper), label, paper.sourceTitle], 'docx')}`
}

/** `05`: files sort by it. */
function numberText(paper: PaperRecord): string {
  return String(numberOf(paper)).padStart(2, '0')
}

function listOf({ kind, number }: PaperRecord): string {
  if (kind === 'report') return reportList
  return number === null ? 'Văn bản chưa cấp số' : paperKinds[kind].label
}

function labelOf({ kind, number, issuedOn, plannedDate }: PaperRecord): string {
  if (number !== null) return `${number} ngày ${formatDate(issuedOn)}`
  return `${paperKinds[kind].label}, dự kiến ký ngày ${formatDate(plannedDate)}`
}

/** Two files that would share a name, as FAT sees it, get a number each. */
function withOwnPaths(documents: readonly ListedDocument[]): ListedDocument[] {
  const used = new Set<string>()
  return documents.map((document) => {
    let path = document.path
    for (let copy = 2; used.has(pathKey(path)); copy += 1) path = document.path.replace(/\.docx$/, `_${copy}.docx`)
    used.add(pathKey(path))
    return { ...document, path }
  })
}

function listsOf(documents: readonly ListedDocument[]): ListedFiles[] {
  return [...Map.groupBy(documents, (document) => document.list)].map(([title, some]) => ({
    title,
    files: some.map(({ path, label, about }) => ({ path, label, about })),
  }))
}
