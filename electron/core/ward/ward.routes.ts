import type { FieldError } from '../../../shared/contract/base.ts'
import { unitOf, usualUnit } from '../../../shared/model/units.ts'
import type { Core } from '../app.ts'
import { today } from '../clock.ts'
import { inTransaction } from '../database/database.ts'
import { invalid, notFound, refused, staleRevision } from '../errors.ts'
import { os } from '../implementer.ts'
import { readLegalFacts, readQuorumRules, saveLegalFacts, saveQuorumRules, seedLegalFacts } from './legal.store.ts'
import { findSigner, isSignerNamed, listSigners, removeSigner, saveSigner } from './signers.store.ts'
import { repeatedFacts, repeatedHeaders, repeatedRules, repeatedYears } from './ward.checks.ts'
import { headerOn, wardFullName } from './ward.rules.ts'
import { findWard, insertWard, listWardYears, requireWard, saveWardYears, updateWard } from './ward.store.ts'

export function wardRoutes({ database, clock }: Core) {
  return {
    status: os.ward.status.handler(async () => {
      const ward = await findWard(database)
      const day = today(clock)
      if (!ward) {
        return { ready: false, sample: false, wardName: '', committeeName: '', unit: usualUnit, today: day, since: day }
      }
      return {
        ready: true,
        sample: ward.sample,
        wardName: wardFullName(headerOn(ward, day)),
        committeeName: ward.committee.shortName,
        unit: unitOf(ward),
        today: day,
        since: headerOn(ward, day).validFrom,
      }
    }),
    setUp: os.ward.setUp.handler(async ({ input }) => {
      refuseIfAny(repeatedHeaders(input, ''))
      await inTransaction(database, async (transaction) => {
        if (await findWard(transaction)) throw refused('Phường đã được thiết lập. Sửa ở mục Thiết lập.')
        await insertWard(transaction, input)
        await seedLegalFacts(transaction)
      })
      return { revision: 0 }
    }),
    get: os.ward.get.handler(() => requireWard(database)),
    update: os.ward.update.handler(async ({ input }) => {
      refuseIfAny(repeatedHeaders(input.ward, 'ward.'))
      await requireWard(database)
      await inTransaction(database, async (transaction) => {
        if (!(await updateWard(transaction, input.revision, input.ward))) throw staleRevision()
      })
      return { revision: input.revision + 1 }
    }),
    years: os.ward.years.handler(() => listWardYears(database)),
    saveYears: os.ward.saveYears.handler(async ({ input }) => {
      refuseIfAny(repeatedYears(input.years))
      await inTransaction(database, (transaction) => saveWardYears(transaction, input.years))
      return listWardYears(database)
    }),
    signers: os.ward.signers.handler(() => listSigners(database)),
    saveSigner: os.ward.saveSigner.handler(async ({ input }) => {
      await saveSigner(database, input)
      const saved = await findSigner(database, input.id)
      if (!saved) throw notFound('người ký')
      return saved
    }),
    removeSigner: os.ward.removeSigner.handler(async ({ input }) => {
      await inTransaction(database, async (transaction) => {
        if (await isSignerNamed(transaction, input.id)) {
          throw refused('Có văn bản ghi người ký này. Nhập ngày thôi chức vụ thay vì xóa.')
        }
        if (!(await removeSigner(transaction, input.id))) throw notFound('người ký')
      })
      return { id: input.id }
    }),
    legalFacts: os.ward.legalFacts.handler(() => readLegalFacts(database)),
    saveLegalFacts: os.ward.saveLegalFacts.handler(async ({ input }) => {
      refuseIfAny(repeatedFacts(input))
      await inTransaction(database, (transaction) => saveLegalFacts(transaction, input))
      return readLegalFacts(database)
    }),
    quorumRules: os.ward.quorumRules.handler(() => readQuorumRules(database)),
    saveQuorumRules: os.ward.saveQuorumRules.handler(async ({ input }) => {
      refuseIfAny(repeatedRules(input.rules))
      await inTransaction(database, (transaction) => saveQuorumRules(transaction, input.rules))
      return readQuorumRules(database)
    }),
  }
}

function refuseIfAny(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw invalid(errors)
}
