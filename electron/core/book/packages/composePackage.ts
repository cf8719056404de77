import { setImmediate } from 'node:timers/promises'
import type { Period } from '../../../../shared/model/periods.ts'
import type { IsoDateTime } from '../../../../shared/text/dates.ts'
import { chartSvg } from '../../drawing/charts/chartSvg.ts'
import { drawWorkbook } from '../../drawing/excel/workbook.ts'
import type { DocumentInput } from '../../drawing/word/inputs.ts'
import type { Feature } from '../../feature.ts'
import { committeeName, type PaperKinds, peopleName } from '../../features/papers/index.ts'
import {
  chartWithoutNames,
  composeWorkbook,
  figuresOf,
  periodCharts,
  readFacts,
  tablesFor,
  workbookFileName,
} from '../../features/reports/index.ts'
import { headerOn, requireWard, wardFullName } from '../../features/ward/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { readNameRedactor } from '../../platform/redaction/namesInRecords.ts'
import { writtenBook } from '../dataset/bookFile.ts'
import { datasetParts } from '../dataset/datasetParts.ts'
import { exportBook } from '../dataset/exportBook.ts'
import { indexPage, type ListedFiles } from './indexPage.ts'
import { packageContents } from './packageContents.ts'
import { packageName } from './packageNames.ts'
import { datasetFileName, indexFileName } from './packagePaths.ts'
import { paperFaceRules } from './paperFace.ts'
import type { PackageFile } from './writePackage.ts'

export interface PackageRequest {
  readonly year: number
  /** Leaves out phones and names of residents (bản cho cấp trên). */
  readonly forSuperiors: boolean
  /** Local day and time. */
  readonly madeAt: IsoDateTime
}

/** What the features bring: the kinds of papers, how any is drawn, and what they keep. */
export interface PackageFeatures {
  readonly kinds: PaperKinds
  readonly features: readonly Feature[]
  readonly drawDocument: (input: DocumentInput) => Promise<Uint8Array>
}

export interface ComposeOptions {
  readonly signal: AbortSignal
  /** Hears what is drawn, in words, how many files are drawn and how many there will be. */
  readonly progress: (step: string, done: number, total: number) => void
  /** Called with the name of the folder before anything is drawn. */
  readonly begin: (name: string) => Promise<void>
}

/** Millimetres: two stand beside each other on a screen and on A4 across. */
const chartPlace = { width: 150, tallest: 85 }

/**
 * Draws every file of the package of a year: the papers, the reports, the registers, the workbook, the dataset and the
 * index page that leads to them. They are held in memory together, some megabytes, so that what the stick must have
 * room for is known before anything is written.
 *
 * @param database is to stand still meanwhile, as in `withSnapshot`
 * @throws REFUSED before set-up; what `begin` throws; the reason of the signal
 */
export async function composePackage(
  database: Database,
  { year, forSuperiors, madeAt }: PackageRequest,
  { kinds, features, drawDocument }: PackageFeatures,
  { signal, progress, begin }: ComposeOptions,
): Promise<{ readonly name: string; readonly files: readonly PackageFile[] }> {
  const ward = await requireWard(database)
  const lastDay = `${year}-12-31`
  const wardName = wardFullName(headerOn(ward, lastDay))
  const name = packageName(year, wardName, forSuperiors)
  await begin(name)

  const period: Period = { kind: 'year', year, part: 1 }
  const names = !forSuperiors
  const redactor = forSuperiors ? await readNameRedactor(database, features) : null
  const contents = await packageContents(database, kinds, {
    year,
    redactor,
    today: madeAt.slice(0, 10),
    sources: features,
  })
  const workbookPath = workbookFileName(period, names)
  const facts = await readFacts(database, period, madeAt.slice(0, 10), features)
  const charts = periodCharts(facts).map((chart) => (redactor ? chartWithoutNames(chart, redactor) : chart))
  const page = async () => {
    const content = {
      year,
      wardName,
      organization: peopleName(ward, lastDay),
      committee: committeeName(ward, lastDay),
      madeAt,
      leftOut: contents.leftOut,
      figures: figuresOf(facts),
      comparedUntil: facts.comparedUntil,
      charts: charts.map((chart) => ({ title: chart.title, svg: chartSvg(chart, chartPlace) })),
      tables: tablesFor(facts, redactor),
      files: [...contents.lists, dataFiles(year, workbookPath)],
    }
    const bare = indexPage({ ...content, faceRules: '' })
    return indexPage({ ...content, faceRules: await paperFaceRules(bare) })
  }

  const producers: readonly Producer[] = [
    { path: indexFileName, draw: async () => encoded(await page()) },
    {
      path: workbookPath,
      draw: async () => drawWorkbook(await composeWorkbook(database, period, { redactor, madeAt }, features)),
    },
    {
      path: datasetFileName,
      draw: async () => {
        const book = await exportBook(database, { year, redactor }, datasetParts(features))
        return encoded(`${JSON.stringify(writtenBook(book), null, 2)}\n`)
      },
    },
    ...contents.documents.map(({ path, input }) => ({ path, draw: () => drawDocument(input) })),
  ]
  const files: PackageFile[] = []
  for (const { path, draw } of producers) {
    // Drawing computes without a pause; in between it is heard that somebody cancels.
    await setImmediate()
    signal.throwIfAborted()
    progress(`Soạn ${path}`, files.length, producers.length)
    files.push({ path, bytes: await draw() })
  }
  return { name, files }
}

interface Producer {
  readonly path: string
  readonly draw: () => Promise<Uint8Array>
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The files of figures, as the index page lists them. */
function dataFiles(year: number, workbookPath: string): ListedFiles {
  return {
    title: 'Số liệu',
    files: [
      { path: workbookPath, label: `Bảng số liệu năm ${year}`, about: 'Các bảng của trang này, mở bằng Excel' },
      {
        path: datasetFileName,
        label: `Dữ liệu năm ${year}`,
        about: 'Nạp được vào chương trình Sổ Ban Chỉ đạo còn trống',
      },
    ],
  }
}
