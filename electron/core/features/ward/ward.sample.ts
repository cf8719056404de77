import type { WardYear } from '../../../../shared/model/ward.ts'
import type { SampleSlot } from '../../platform/sample/sampleSlot.ts'
import { listWardYears, saveWardYears } from './ward.store.ts'

export const wardSample: SampleSlot = {
  /** A sample signer whom a paper of the user names stays, as the user's own. */
  keep: async (transaction) => {
    const named = transaction
      .selectFrom('papers')
      .select('signerId')
      .where('sample', '=', 0)
      .where('signerId', 'is not', null)
    await transaction
      .updateTable('signers')
      .set({ sample: 0 })
      .where('sample', '=', 1)
      .where('id', 'in', named)
      .execute()
  },
  /** Figures of a year go where they are still those of the sample: what the user entered or changed stays. */
  forget: async (transaction, { wardYears }) => {
    const years = await listWardYears(transaction)
    await saveWardYears(
      transaction,
      years.filter((own) => !wardYears.some((one) => sameFigures(one, own))),
    )
  },
}

function sameFigures(left: WardYear, right: WardYear): boolean {
  return (['year', 'areaHa', 'groups', 'households', 'residents'] as const).every((key) => left[key] === right[key])
}
