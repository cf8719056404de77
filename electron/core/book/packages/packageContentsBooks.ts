import { inForms } from '../../../../shared/model/awardForms.ts'
import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import { issuerSchema, type WardRecord } from '../../../../shared/model/ward.ts'
import { formatDate, yearOf } from '../../../../shared/text/dates.ts'
import { safeFileName } from '../../../../shared/text/fileName.ts'
import {
  certificateFrame,
  certificateNominees,
  composeCertificates,
  cutOffShared,
  cutOffTexts,
  inListOrder,
  listRounds,
} from '../../features/commendations/index.ts'
import type { PaperContext } from '../../features/papers/index.ts'
import { composeRegister, listEntries, registerFileName, registerTitle } from '../../features/register/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { ListedDocument } from './packageContents.ts'

const certificatesFolder = 'giay-khen'
const registersFolder = 'so-van-ban'

/** The certificates of the decisions of a year, a file for each form of award. */
export async function certificateFiles(
  database: Database,
  context: PaperContext,
  year: number,
): Promise<ListedDocument[]> {
  const files: ListedDocument[] = []
  for (const round of (await listRounds(database, null)).toReversed()) {
    if (round.decision && yearOf(round.decision.date) === year) {
      files.push(...(await certificatesOf(database, context, round, round.decision)))
    }
  }
  return files
}

async function certificatesOf(
  database: Database,
  context: PaperContext,
  round: RoundRecord,
  decision: NonNullable<RoundRecord['decision']>,
): Promise<ListedDocument[]> {
  const frame = await certificateFrame(database, context, round)
  if (!frame) return []
  return inForms(inListOrder(certificateNominees(round))).flatMap(([form, nominees]) => {
    // What fits on no certificate is not drawn cut off; the page says how many are missing.
    const sharedFits = cutOffShared(composeCertificates(round, nominees, frame)) === ''
    const fitting = sharedFits ? nominees.filter((nominee) => cutOffTexts([nominee]) === '') : []
    if (fitting.length === 0) return []
    const missing = nominees.length - fitting.length
    const number = String(Number.parseInt(decision.number, 10)).padStart(2, '0')
    return {
      path: `${certificatesFolder}/${safeFileName([number, form, round.occasion], 'docx')}`,
      input: composeCertificates(round, fitting, frame),
      list: 'Giấy khen',
      label: `${form}: ${fitting.length} tờ, Quyết định số ${decision.number} ngày ${formatDate(decision.date)}`,
      about: missing === 0 ? round.occasion : `${round.occasion}. Còn ${missing} tờ chưa in được vì chữ dài quá khổ.`,
    }
  })
}

/** The registers of a year that have a line. */
export async function registerFiles(database: Database, ward: WardRecord, year: number): Promise<ListedDocument[]> {
  const files: ListedDocument[] = []
  for (const issuer of issuerSchema.options) {
    const entries = await listEntries(database, issuer, year)
    if (entries.length === 0) continue
    files.push({
      path: `${registersFolder}/${registerFileName(ward, issuer, year)}`,
      input: composeRegister(ward, issuer, year, entries),
      list: 'Sổ đăng ký văn bản đi',
      label: registerTitle(ward, issuer, year),
      about: `${entries.length} số`,
    })
  }
  return files
}
