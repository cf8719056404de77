import type { FieldError } from '../../../../shared/contract/base.ts'
import { unitOf } from '../../../../shared/model/units.ts'
import type { Signer } from '../../../../shared/model/ward.ts'
import type { Core } from '../../core.ts'
import type { Feature } from '../../feature.ts'
import { today } from '../../platform/clock.ts'
import { type Database, inTransaction } from '../../platform/database/database.ts'
import { leaveOut, UnreadableRowError } from '../../platform/database/readRows.ts'
import { isStored } from '../../platform/database/records.ts'
import { refuseUnlessReplacing } from '../../platform/database/refuseUnlessReplacing.ts'
import { invalid, notFound, refused } from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { readLegalFacts, readQuorumRules, saveLegalFacts, saveQuorumRules, seedLegalFacts } from './legal.store.ts'
import { findSigner, insertSigner, isSignerNamed, listSigners, removeSigner, updateSigner } from './signers.store.ts'
import { repeatedHeaders, repeatedRules, repeatedYears, unsoundFacts } from './ward.checks.ts'
import { headerOn, wardFullName } from './ward.rules.ts'
import {
  countUpWard,
  findWard,
  findWardFrame,
  insertWard,
  listWardYears,
  requireWard,
  requireWardFrame,
  saveWardYears,
  updateWard,
  wardRevision,
} from './ward.store.ts'

/** What is told in place of what cannot be read. */
function unreadable(error: unknown) {
  if (error instanceof UnreadableRowError) return 'unreadable' as const
  throw error
}

/** @param features those that may have something to do when a ward begins its book */
export function wardRoutes({ database, clock }: Core, features: readonly Feature[]) {
  return {
    status: os.ward.status.handler(async () => {
      const day = today(clock)
      const ward = await findWard(database).catch(unreadable)
      if (!ward || ward === 'unreadable') {
        // There is a ward; the frame stands without its name, so that the rest and the backups are within reach.
        const frame = await findWardFrame(database).catch(unreadable)
        const known = frame === 'unreadable' ? undefined : frame
        return {
          ready: ward === 'unreadable',
          sample: known?.sample ?? false,
          wardName: '',
          committeeName: known?.committee.shortName ?? '',
          unit: unitOf(known),
          today: day,
          since: day,
        }
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
    setUp: os.ward.setUp.handler(async ({ input: { signers = [], ...ward } }) => {
      refuseIfAny(repeatedHeaders(ward, ''))
      await inTransaction(database, async (transaction) => {
        if (await findWardFrame(transaction)) throw refused('Phường đã được thiết lập. Sửa ở mục Thiết lập.')
        await insertWard(transaction, ward)
        for (const feature of features) await feature.onSetUp?.(transaction)
        for (const signer of signers) await addSigner(transaction, signer)
        await seedLegalFacts(transaction)
      })
      return { revision: 0 }
    }),
    get: os.ward.get.handler(() => requireWard(database)),
    update: os.ward.update.handler(async ({ input }) => {
      const { revision, ward, years, rules, confirmed } = input
      refuseIfAny([...repeatedHeaders(ward, 'ward.'), ...repeatedYears(years ?? []), ...repeatedRules(rules ?? [])])
      await requireWardFrame(database)
      await inTransaction(database, async (transaction) => {
        await updateWard(transaction, revision, ward)
        if (years) {
          await refuseUnlessReplacing((tell) => listWardYears(transaction, tell), 'Số liệu theo năm', confirmed)
          await saveWardYears(transaction, years)
        }
        if (rules) {
          await refuseUnlessReplacing((tell) => readQuorumRules(transaction, tell), 'Số người cần có mặt', confirmed)
          await saveQuorumRules(transaction, rules)
        }
      })
      return { revision: input.revision + 1 }
    }),
    years: os.ward.years.handler(async () => ({
      revision: await wardRevision(database),
      years: await listWardYears(database, leaveOut),
    })),
    signers: os.ward.signers.handler(() => listSigners(database, leaveOut)),
    saveSigner: os.ward.saveSigner.handler(async ({ input }) => {
      const { signer, revision } = input
      await inTransaction(database, async (transaction) => {
        if (revision === null) return addSigner(transaction, signer)
        if (!(await isStored(transaction, 'signers', signer.id))) throw notFound('người ký')
        await updateSigner(transaction, revision, signer)
      })
      const saved = await findSigner(database, signer.id)
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
    legalFacts: os.ward.legalFacts.handler(async () => ({
      revision: await wardRevision(database),
      facts: await readLegalFacts(database, leaveOut),
    })),
    saveLegalFacts: os.ward.saveLegalFacts.handler(async ({ input: { revision, facts, confirmed } }) => {
      refuseIfAny(unsoundFacts(facts).map((error) => ({ ...error, path: `facts.${error.path}` })))
      await requireWardFrame(database)
      await inTransaction(database, async (transaction) => {
        await countUpWard(transaction, revision)
        await refuseUnlessReplacing((tell) => readLegalFacts(transaction, tell), 'Căn cứ và mức thưởng', confirmed)
        await saveLegalFacts(transaction, facts)
      })
      return { revision: revision + 1 }
    }),
    quorumRules: os.ward.quorumRules.handler(async () => ({
      revision: await wardRevision(database),
      rules: await readQuorumRules(database, leaveOut),
    })),
  }
}

async function addSigner(database: Database, signer: Signer): Promise<void> {
  if (!(await insertSigner(database, signer))) {
    throw refused('Người ký này đã có trong danh sách. Mở người ký đó ở Thiết lập, Người ký để sửa.')
  }
}

function refuseIfAny(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw invalid(errors)
}
