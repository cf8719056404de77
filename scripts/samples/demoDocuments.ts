import { registerTitle } from '../../electron/core/features/register/registerDocument.ts'
import { readToEnd } from '../../shared/contract/progress.ts'
import { inForms } from '../../shared/model/awardForms.ts'
import { type PaperKind, paperKinds } from '../../shared/model/paperKinds.ts'
import { getsCertificate, isOfWard, notRejected } from '../../shared/model/rewards.ts'
import { issuerSchema } from '../../shared/model/ward.ts'
import { formatDate } from '../../shared/text/dates.ts'
import type { DemoClient } from './demoProgram.ts'
import { reportsOf } from './demoReports.ts'

/** A document of the demo with what the index says of it. */
export interface DemoDocument {
  /** The same for the signed document and its draft. */
  readonly key: string
  /** Whether it bears a number. */
  readonly signed: boolean
  readonly fileName: string
  readonly file: Blob
  /** The meeting, round or book that it belongs to. */
  readonly source: string
  readonly about: string
}

const meetingKinds: readonly PaperKind[] = ['invitation', 'minutes', 'conclusions']
const roundKinds: readonly PaperKind[] = ['submission', 'decision']

/**
 * Every document that the program can make of its data, but decisions that could take no number: each kind of paper of
 * each meeting and round, invitations also one a person, certificates, reports with their workbooks, and the registers.
 *
 * @param sign gives the reports their numbers: a dataset holds none
 */
export async function allDocuments(client: DemoClient, sign: boolean): Promise<DemoDocument[]> {
  const documents: DemoDocument[] = []
  const meetings = (await client.meetings.list({ year: null })).toReversed()
  for (const [index, meeting] of meetings.entries()) {
    const source = `${meeting.title} (${formatDate(meeting.plannedStart)})`
    const { conclusions, tasks } = await client.meetings.get({ id: meeting.id })
    const kinds = meetingKinds.filter((kind) => kind !== 'conclusions' || conclusions.length + tasks.length > 0)
    documents.push(...(await papersOf(client, kinds, meeting.id, { key: `meeting ${index}`, source })))
  }
  const rounds = (await client.commendations.list({ year: null })).toReversed()
  for (const [index, round] of rounds.entries()) {
    const source = `Đợt khen thưởng: ${round.occasion} (${formatDate(round.date)})`
    const { nominees } = await client.commendations.get({ id: round.id })
    // One that would also give what is not the chairman's can be drafted, but takes no number: it is no example.
    const own = notRejected(nominees).every(isOfWard)
    const kinds = roundKinds.filter((kind) => kind !== 'decision' || own || round.decisionNumber !== null)
    documents.push(...(await papersOf(client, kinds, round.id, { key: `round ${index}`, source })))
    if (round.approved > 0)
      documents.push(...(await certificatesOf(client, round.id, { key: `round ${index}`, source })))
  }
  const years = await yearsOf(client)
  return [...documents, ...(await reportsOf(client, years, sign)), ...(await registers(client, years))]
}

/** The years in which something happened, the earliest first. */
export async function yearsOf(client: DemoClient): Promise<number[]> {
  const meetings = await client.meetings.list({ year: null })
  const rounds = await client.commendations.list({ year: null })
  const dates = [...meetings.map((meeting) => meeting.plannedStart), ...rounds.map((round) => round.date)]
  return [...new Set(dates.map((date) => Number(date.slice(0, 4))))].sort()
}

async function papersOf(
  client: DemoClient,
  kinds: readonly PaperKind[],
  sourceId: string,
  place: { key: string; source: string },
): Promise<DemoDocument[]> {
  const documents: DemoDocument[] = []
  for (const kind of kinds) {
    const { id } = await client.papers.create({ kind, sourceId })
    const paper = await client.papers.get({ id })
    const { label } = paperKinds[kind]
    const about = paper.number
      ? `${label} số ${paper.number}, ký ngày ${formatDate(paper.issuedOn)}`
      : `${label}, dự thảo: để trống số và ngày`
    const known = { key: `${place.key} ${kind}`, source: place.source, signed: paper.number !== null, about }
    documents.push({ ...known, ...(await client.papers.file({ id, copies: 'one' })) })
    if (kind === 'invitation' && paper.addressees.length > 1) {
      const each = await client.papers.file({ id, copies: 'each' })
      const fileName = suffixed(each.fileName, 'moi-nguoi-mot-to')
      documents.push({
        ...known,
        file: each.file,
        fileName,
        key: `${known.key} each`,
        about: `${about}; mỗi người một tờ`,
      })
    }
  }
  return documents
}

/** A round may hold several forms of award; each has its own file. What fits on no certificate is named instead. */
async function certificatesOf(
  client: DemoClient,
  id: string,
  place: { key: string; source: string },
): Promise<DemoDocument[]> {
  const round = await client.commendations.get({ id })
  const findings = await client.commendations.checkCertificates({ id })
  const cutOff = new Map(
    findings.filter(({ severity }) => severity === 'error').map(({ field, message }) => [field, message]),
  )
  const approved = round.nominees
    .map((one, index) => ({ ...one, cutOff: cutOff.get(`nominees.${index}`) }))
    .filter(getsCertificate)
  const signed = round.decision !== null
  const documents: DemoDocument[] = []
  for (const [form, nominees] of inForms(approved)) {
    const fitting = nominees.filter((one) => one.cutOff === undefined)
    if (fitting.length === 0) continue
    const drawing = await client.commendations.certificates({ id, nomineeIds: fitting.map((one) => one.id) })
    const { fileName, file } = await readToEnd(drawing)
    const left = nominees.flatMap((one) => (one.cutOff === undefined ? [] : [`Chưa in cho ${one.cutOff}`]))
    const sheets = `${form}: ${fitting.length} tờ, khổ A4 ngang${signed ? '' : '; để trống số quyết định và số sổ vàng'}`
    const about = [sheets, ...left].join('. ')
    documents.push({ fileName, file, key: `${place.key} ${form}`, source: place.source, signed, about })
  }
  return documents
}

async function registers(client: DemoClient, years: readonly number[]): Promise<DemoDocument[]> {
  const documents: DemoDocument[] = []
  const ward = await client.ward.get()
  for (const issuer of issuerSchema.options) {
    for (const year of years) {
      const { entries } = await client.register.list({ issuer, year })
      if (entries.length === 0) continue
      const about = `${registerTitle(ward, issuer, year)}: ${entries.length} dòng`
      const key = `register ${issuer} ${year}`
      documents.push({
        ...(await client.register.file({ issuer, year })),
        key,
        source: 'Sổ văn bản',
        signed: true,
        about,
      })
    }
  }
  return documents
}

/** Puts behind each numbered document its draft, and gives files that would share a name one of their own. */
export function withDrafts(signed: readonly DemoDocument[], drafts: readonly DemoDocument[]): DemoDocument[] {
  const draftOf = new Map(drafts.map((draft) => [draft.key, draft]))
  const all = signed.flatMap((document) => {
    const draft = document.signed ? draftOf.get(document.key) : undefined
    return draft ? [document, { ...draft, fileName: suffixed(document.fileName, 'chua-so') }] : [document]
  })
  const used = new Map<string, number>()
  return all.map((document) => {
    const count = (used.get(document.fileName) ?? 0) + 1
    used.set(document.fileName, count)
    return count === 1 ? document : { ...document, fileName: suffixed(document.fileName, String(count)) }
  })
}

/** `x.docx` gives `x_chua-so.docx`. */
export function suffixed(fileName: string, suffix: string): string {
  return fileName.replace(/\.docx$/, `_${suffix}.docx`)
}
