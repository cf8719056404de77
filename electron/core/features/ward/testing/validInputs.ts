import type { Signer } from '../../../../../shared/model/ward.ts'
import { restoreBackup } from '../../../testing/backupCalls.ts'
import { inTurn, type ValidInputs } from '../../../testing/validInputs.ts'
import { sampleSigner, sampleWard } from '../../../testing/wardFixtures.ts'

export const validInputs = (({ client, emptyBackup }) => {
  const newSigner = () => client.ward.saveSigner({ signer: sampleSigner(), revision: null })
  return {
    ward: {
      setUp: async () => {
        await restoreBackup(client, emptyBackup)
        return { ...sampleWard, signers: [sampleSigner()] }
      },
      update: async () => {
        const record = await client.ward.get()
        const { years } = await client.ward.years()
        const { rules } = await client.ward.quorumRules()
        return { revision: record.revision, ward: record, years, rules }
      },
      saveSigner: inTurn<Promise<{ signer: Signer; revision: number | null }>>(
        async () => ({ signer: sampleSigner(), revision: null }),
        async () => {
          const { revision, ...signer } = await newSigner()
          return { signer, revision }
        },
      ),
      removeSigner: async () => ({ id: (await newSigner()).id }),
      saveLegalFacts: () => client.ward.legalFacts(),
    },
  }
}) satisfies ValidInputs
