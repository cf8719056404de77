import { formatDate } from '../../shared/text/dates.ts'
import type { DemoDocument } from './demoDocuments.ts'
import type { DemoClient } from './demoProgram.ts'

/**
 * The report of each year that something happened in, with its workbook.
 *
 * @param sign gives the report its number where its signer held office on the last day but one of the year
 */
export async function reportsOf(client: DemoClient, years: readonly number[], sign: boolean): Promise<DemoDocument[]> {
  const documents: DemoDocument[] = []
  for (const year of years) {
    const period = { kind: 'year', year, part: 1 } as const
    const source = `Tổng kết năm ${year}`
    const { id: reportId } = await client.reports.create(period)
    const { id } = await client.papers.create({ kind: 'report', sourceId: reportId })
    const number = sign ? await numberOf(client, id, `${year}-12-30`) : null
    const about =
      number === null
        ? 'Báo cáo, dự thảo: để trống số và ngày'
        : `Báo cáo số ${number}, ký ngày ${formatDate(`${year}-12-30`)}`
    const key = `report ${year}`
    documents.push({
      ...(await client.papers.file({ id, copies: 'one' })),
      key,
      source,
      signed: number !== null,
      about,
    })
    documents.push({
      ...(await client.reports.workbook({ period, names: true })),
      key: `workbook ${year}`,
      source,
      signed: false,
      about: `Bảng số liệu năm ${year}`,
    })
  }
  return documents
}

/** Null where the paper cannot be signed on that day: it stays a draft. */
async function numberOf(client: DemoClient, paperId: string, day: string): Promise<string | null> {
  const paper = await client.papers.get({ id: paperId })
  const signers = await client.ward.signers()
  const inOffice = signers.find(
    (signer) => signer.issuer === 'committee' && signer.from <= day && (signer.until === null || signer.until >= day),
  )
  if (inOffice === undefined || day > new Date().toISOString().slice(0, 10)) return null
  const { subject, addressees, opening, body, closing, recipients, copies } = paper
  const texts = { subject, addressees, opening, body, closing, recipients, copies }
  await client.papers.update({
    id: paperId,
    revision: paper.revision,
    paper: { ...texts, plannedDate: day, signerId: inOffice.id },
  })
  const { label } = await client.register.issue({ paperId, date: day, number: null })
  return label
}
