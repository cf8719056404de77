import { formsIn } from '../../../../shared/model/awardForms.ts'
import type { NomineeRecord, Round, RoundRecord } from '../../../../shared/model/commendations.ts'
import { dayToCome } from '../../../../shared/model/dayToCome.ts'
import { isOfWard } from '../../../../shared/model/rewards.ts'
import type { Core } from '../../core.ts'
import { today } from '../../platform/clock.ts'
import { type Database, inTransaction } from '../../platform/database/database.ts'
import { leaveOut } from '../../platform/database/readRows.ts'
import { moveToBin } from '../../platform/database/records.ts'
import { followed } from '../../platform/jobs/followed.ts'
import { invalid, notFound, refused, refuseUnlessConfirmed } from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { newId } from '../../schema/ids.ts'
import { listPapers, readPaperContext, wordFile } from '../papers/index.ts'
import { readLegalFacts } from '../ward/index.ts'
import { certificateFrame, decisionNotPrinted } from './certificateFrame.ts'
import {
  certificatesFileName,
  checkCertificates,
  composeCertificates,
  cutOffShared,
  findCutOffTexts,
  notPrintedHere,
} from './certificates.ts'
import {
  approvedNominees,
  awardRefusal,
  certificateNominees,
  lockedByDecision,
  type MoveAnswer,
  mayMoveTo,
  rewardTable,
  serialsStruckOut,
  summarize,
} from './commendations.rules.ts'
import { brokenReferences, findRound, insertRound, listRounds, setStep, updateRound } from './commendations.store.ts'
import { inListOrder } from './papers/phrases.ts'

export function commendationsRoutes({ database, clock, jobs }: Core) {
  return {
    list: os.commendations.list.handler(async ({ input }) =>
      (await listRounds(database, input.year, leaveOut)).map(summarize),
    ),
    get: os.commendations.get.handler(({ input }) => existing(database, input.id)),
    create: os.commendations.create.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        await refuseBroken(transaction, input, '')
        return insertRound(transaction, newId(), input)
      }),
    ),
    update: os.commendations.update.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const stored = await existing(transaction, input.id)
        if (stored.decision) throw refused(lockedByDecision(stored.decision))
        const struckOut = serialsStruckOut(stored, input.round)
        if (struckOut.length > 0) throw invalid([{ path: 'round.nominees', message: struckOut.join(' ') }])
        await refuseBroken(transaction, input.round, 'round.')
        return updateRound(transaction, input.id, input.revision, input.round)
      }),
    ),
    moveTo: os.commendations.moveTo.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const round = await existing(transaction, input.id)
        insist(mayMoveTo(round, input.step))
        return setStep(transaction, input.id, input.revision, input.step, round.awardedOn)
      }),
    ),
    award: os.commendations.award.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        insist(awardRefusal(await existing(transaction, input.id), input.awardedOn))
        const saved = await setStep(transaction, input.id, input.revision, 'done', input.awardedOn)
        refuseUnlessConfirmed(dayToCome('Ngày trao', input.awardedOn, today(clock)), input.confirmed)
        return saved
      }),
    ),
    remove: os.commendations.remove.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        await existing(transaction, input.id)
        const numbered = (await listPapers(transaction, { roundId: input.id })).find((paper) => paper.number !== null)
        if (numbered) throw refused(`Đợt này có văn bản đã cấp số ${numbered.number}, không xóa được.`)
        await moveToBin(transaction, 'rounds', input.id, clock.now())
        return { id: input.id }
      }),
    ),
    rewards: os.commendations.rewards.handler(async ({ input }) =>
      rewardTable(await readLegalFacts(database, leaveOut), input.date),
    ),
    checkCertificates: os.commendations.checkCertificates.handler(async ({ input, signal }) => {
      const round = await existing(database, input.id)
      const why = await decisionNotPrinted(database, round)
      if (why !== '') return [{ severity: 'error', where: 'round', field: 'decision', message: why }]
      return checkCertificates(round, await certificateFrame(database, await readPaperContext(database), round), signal)
    }),
    certificates: os.commendations.certificates.handler(async ({ input, signal }) => {
      const round = await existing(database, input.id)
      const why = await decisionNotPrinted(database, round)
      if (why !== '') throw refused(why)
      const picked = pickApproved(round, input.nomineeIds)
      const cutOff = await findCutOffTexts(picked, signal)
      if (cutOff !== '') throw invalid([{ path: 'nomineeIds', message: cutOff }])
      const frame = await certificateFrame(database, await readPaperContext(database), round)
      if (!frame)
        throw refused('Chưa có người ký của Ủy ban nhân dân giữ chức vụ ngày này. Nhập ở Thiết lập, Người ký.')
      const document = composeCertificates(round, picked, frame)
      const noRoom = cutOffShared(document)
      if (noRoom !== '') throw refused(noRoom)
      const fileName = certificatesFileName(round, document.form)
      return followed((options) => wordFile(jobs, fileName, document, options), signal)
    }),
  }
}

async function existing(database: Database, id: string): Promise<RoundRecord> {
  const round = await findRound(database, id)
  if (!round) throw notFound('đợt khen thưởng')
  return round
}

async function refuseBroken(database: Database, round: Round, path: string): Promise<void> {
  const broken = await brokenReferences(database, round, path)
  if (broken.length > 0) throw invalid(broken)
}

function insist(answer: MoveAnswer): void {
  if (answer.kind === 'refused') throw refused(answer.message)
  if (answer.kind === 'invalid') throw invalid(answer.fields)
}

/** Those to print: the approved, or the ones named, all of one form of award that the ward gives. */
function pickApproved(round: RoundRecord, ids: readonly string[] | null): NomineeRecord[] {
  const approved = approvedNominees(round)
  const picked = ids === null ? certificateNominees(round) : approved.filter((nominee) => ids.includes(nominee.id))
  const foreign = (ids === null && picked.length === 0 ? approved : picked).find((nominee) => !isOfWard(nominee))
  if (foreign) throw invalid([{ path: 'nomineeIds', message: notPrintedHere(foreign) }])
  if (picked.length === 0) throw refused('Chưa có đề nghị nào được đồng ý để in.')
  if (ids !== null && picked.length < new Set(ids).size) {
    throw invalid([{ path: 'nomineeIds', message: 'Chỉ in cho đề nghị đã được đồng ý.' }])
  }
  const forms = formsIn(picked.map((nominee) => nominee.form))
  if (forms.length > 1) {
    throw invalid([{ path: 'nomineeIds', message: `Chọn in từng hình thức một: ${forms.join(', ')}.` }])
  }
  return inListOrder(picked)
}
