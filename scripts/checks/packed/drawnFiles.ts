import { strFromU8, unzipSync } from 'fflate'
import { readToEnd } from '../../../shared/contract/progress.ts'
import type { PackedClient } from './packedProgram.ts'

/**
 * Drafts the minutes of the latest meeting and has them drawn.
 *
 * @returns the year of the meeting
 */
export async function drawMinutes(client: PackedClient): Promise<number> {
  const [meeting] = await client.meetings.list({ year: null })
  if (!meeting) throw new Error('there is no meeting')
  const { id } = await client.papers.create({ kind: 'minutes', sourceId: meeting.id })
  await partsOf((await client.papers.file({ id, copies: 'one' })).file)
  return Number(meeting.plannedStart.slice(0, 4))
}

/** Has all certificates of the latest round with an approved nominee drawn. */
export async function drawCertificates(client: PackedClient): Promise<void> {
  const rounds = await client.commendations.list({ year: null })
  const round = rounds.find(({ approved }) => approved > 0)
  if (!round) throw new Error('there is no round with an approved nominee')
  const drawing = await client.commendations.certificates({ id: round.id, nomineeIds: null })
  await partsOf((await readToEnd(drawing)).file)
}

/** Drafts the report of a year and has it drawn: the worker finds what it draws images with beside itself. */
export async function drawReport(client: PackedClient, year: number): Promise<void> {
  const report = await client.reports.create({ kind: 'year', year, part: 1 })
  const { id } = await client.papers.create({ kind: 'report', sourceId: report.id })
  const parts = Object.entries(await partsOf((await client.papers.file({ id, copies: 'one' })).file))
  const images = parts.filter(([name]) => /^word\/media\/.+\.png$/.test(name))
  const isDrawn = ([, bytes]: (typeof images)[number]) =>
    bytes.length > 10_000 && strFromU8(bytes.slice(1, 4)) === 'PNG'
  if (images.length === 0 || !images.every(isDrawn)) throw new Error('the drawn report has no images of its charts')
}

/** What is in a Word file. */
async function partsOf(file: Blob): Promise<Record<string, Uint8Array>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  if (!parts['word/document.xml']) throw new Error('what was drawn is no Word file')
  return parts
}
