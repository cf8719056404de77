/**
 * Every document of the product: `npm run demo -- --out DIR [--dataset FILE]`. Loads the sample ward, or the given
 * dataset, into a fresh database in a temporary folder and writes what the program makes of it into DIR, with an
 * `index.md` of what is what and, in `DIR/packages`, the package of a year as a USB stick would get it. A dataset with an
 * error writes nothing; each wrong field is named.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ORPCError } from '@orpc/server'
import { z } from 'zod'
import { writtenBook } from '../electron/core/book/dataset/bookFile.ts'
import { datasetParts } from '../electron/core/book/dataset/datasetParts.ts'
import { isBookFile, readBook } from '../electron/core/book/dataset/readBook.ts'
import { readParts } from '../electron/core/book/dataset/readDataset.ts'
import { features } from '../electron/core/features.ts'
import { writeFileAtomically } from '../electron/core/platform/files/atomicWrite.ts'
import { doubtsSchema, fieldErrorsSchema } from '../shared/contract/base.ts'
import { readToEnd } from '../shared/contract/progress.ts'
import { formatNumber } from '../shared/text/numbers.ts'
import { allDocuments, withDrafts, yearsOf } from './samples/demoDocuments.ts'
import { demoIndex } from './samples/demoIndex.ts'
import { type DemoPackage, packagesOf } from './samples/demoPackages.ts'
import { type DemoClient, inFreshProgram } from './samples/demoProgram.ts'
import { unsigned, unsignedBook } from './samples/unsigned.ts'

const { values } = parseArgs({ options: { out: { type: 'string' }, dataset: { type: 'string' } } })
if (values.out === undefined) {
  console.error('Usage: npm run demo -- --out DIR [--dataset FILE]')
  process.exit(2)
}
const out = resolve(values.out)
const datasetPath = resolve(values.dataset ?? join(import.meta.dirname, '../resources/samples/dien-hong-2023.json'))
if (!existsSync(datasetPath)) {
  console.error(`Không tìm thấy tệp: ${datasetPath}`)
  process.exit(1)
}

try {
  await run(new Uint8Array(readFileSync(datasetPath)))
} catch (error) {
  if (!(error instanceof ORPCError)) throw error
  console.error('Bộ dữ liệu có lỗi, chưa ghi tệp nào:')
  for (const line of reasons(error)) console.error(`  ${line}`)
  process.exitCode = 1
}

async function run(dataset: Uint8Array<ArrayBuffer>): Promise<void> {
  const signed = await inFreshProgram(
    async (client) => {
      await load(client, dataset)
      const documents = await allDocuments(client, true)
      const year = await yearOfPackage(client)
      const packages = year === undefined ? [] : await packagesInto(client, year)
      return { documents, packages, ward: (await client.ward.status()).wardName }
    },
    join(out, 'usb'),
  )
  const drafts = await inFreshProgram(async (client) => {
    await load(client, withoutNumbers(dataset))
    return allDocuments(client, false)
  })
  const documents = withDrafts(signed.documents, drafts)
  mkdirSync(out, { recursive: true })
  for (const { fileName, file } of documents) {
    await writeFileAtomically(join(out, fileName), new Uint8Array(await file.arrayBuffer()))
  }
  await writeFileAtomically(
    join(out, 'index.md'),
    new TextEncoder().encode(demoIndex(signed.ward, documents, signed.packages)),
  )
  console.log(`Đã ghi ${documents.length} tệp, ${signed.packages.length} gói USB và index.md vào ${out}`)
}

/** The last year that has ended, as far as the data go: the one of which a leader would take the package home. */
async function yearOfPackage(client: DemoClient): Promise<number | undefined> {
  const years = await yearsOf(client)
  return years.filter((year) => year < new Date().getFullYear()).at(-1) ?? years.at(-1)
}

async function packagesInto(client: DemoClient, year: number): Promise<DemoPackage[]> {
  mkdirSync(join(out, 'usb'), { recursive: true })
  return packagesOf(client, year)
}

/** What the program doubts of its register is told, and loaded: a demo keeps nobody's book. */
async function load(
  client: DemoClient,
  dataset: Uint8Array<ArrayBuffer>,
  confirmed: readonly string[] = [],
): Promise<void> {
  const file = new File([dataset], 'dataset.json')
  try {
    await readToEnd(await client.samples.importDataset({ file, confirmed: [...confirmed] }))
  } catch (error) {
    if (!(error instanceof ORPCError) || error.code !== 'DOUBTFUL' || confirmed.length > 0) throw error
    const { doubts } = doubtsSchema.parse(error.data)
    for (const doubt of doubts) console.warn(doubt)
    await load(client, dataset, doubts)
  }
}

function withoutNumbers(dataset: Uint8Array): Uint8Array<ArrayBuffer> {
  const raw: unknown = JSON.parse(new TextDecoder().decode(dataset))
  if (isBookFile(raw)) {
    const reading = readBook(raw, datasetParts(features))
    return 'value' in reading ? encoded(writtenBook(unsignedBook(reading.value))) : new Uint8Array()
  }
  const reading = readParts(raw)
  return 'value' in reading ? encoded(unsigned(reading.value)) : new Uint8Array()
}

function encoded(file: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(file))
}

function reasons(error: ORPCError<string, unknown>): string[] {
  const { data } = z.object({ data: fieldErrorsSchema.optional() }).parse(error)
  const { fields = [], more = 0 } = data ?? {}
  if (fields.length === 0) return [error.message]
  const lines = fields.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  return more === 0 ? lines : [...lines, `và ${formatNumber(more)} lỗi nữa`]
}
