import { readFileSync } from 'node:fs'
import sampleFile from '../../../resources/samples/dien-hong-2023.json' with { type: 'json' }
import type { Signer } from '../../../shared/model/ward.ts'
import { restoreBackup } from './backupCalls.ts'
import { jsonFile } from './otherwise.ts'
import type { RightInputs } from './rightInputs.ts'
import { rightPaperInputs } from './rightPaperInputs.ts'
import { inTurn, rightRecordInputs } from './rightRecordInputs.ts'
import type { Client } from './testApp.ts'
import { sampleSigner, sampleWard } from './wardFixtures.ts'

/** What inputs are made from: a program with the sample, and what lies beside its records. */
export interface RightWorld {
  readonly client: Client
  /** Backups of the program as it was before and after the sample was loaded. */
  readonly emptyBackup: string
  readonly filledBackup: string
  /** Path of the second. */
  readonly backupFile: string
  readonly placeId: string
  /** A package at that place. */
  readonly packageFolder: string
}

/** The ward, and what concerns the program as a whole. */
export function rightProgramInputs({
  client,
  emptyBackup,
  filledBackup,
  backupFile,
  placeId,
  packageFolder,
}: RightWorld) {
  const { members, groups, meetings, commendations } = rightRecordInputs({ client })
  const { papers, reports } = rightPaperInputs({ client })
  const emptied = async () => {
    await restoreBackup(client, emptyBackup)
  }
  const filled = async () => {
    await restoreBackup(client, filledBackup)
  }
  const request = { placeId, year: 2023, forSuperiors: true }

  return {
    ward: {
      setUp: async () => {
        await emptied()
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
          const { revision, ...signer } = await client.ward.saveSigner({ signer: sampleSigner(), revision: null })
          return { signer, revision }
        },
      ),
      removeSigner: async () => ({ id: (await client.ward.saveSigner({ signer: sampleSigner(), revision: null })).id }),
      saveLegalFacts: () => client.ward.legalFacts(),
    },
    search: { find: () => ({ query: 'hop to dan pho' }) },
    drafts: {
      save: () => ({ key: 'group:new', value: '{}' }),
      list: () => ({ form: 'group:new' }),
      remove: () => ({ key: 'group:new' }),
    },
    samples: {
      load: emptied,
      remove: filled,
      importDataset: async () => {
        await emptied()
        return { file: jsonFile(sampleFile) }
      },
    },
    bin: {
      restore: inTurn<Promise<{ kind: string; id: string }>>(
        async () => ({ kind: 'member', ...(await client.members.remove(await members.remove())) }),
        async () => ({ kind: 'group', ...(await client.groups.remove(await groups.remove())) }),
        async () => ({ kind: 'meeting', ...(await client.meetings.remove(await meetings.remove())) }),
        async () => ({ kind: 'round', ...(await client.commendations.remove(await commendations.remove())) }),
        async () => ({ kind: 'report', ...(await client.reports.remove(await reports.remove())) }),
        async () => ({ kind: 'paper', ...(await client.papers.remove(await papers.remove())) }),
      ),
    },
    unreadable: { list: () => ({ lists: ['members' as const, 'register' as const] }) },
    backups: {
      restore: () => ({ id: filledBackup }),
      numbersSince: () => ({ id: filledBackup }),
      takeFile: () => ({ file: new File([new Uint8Array(readFileSync(backupFile))], 'Sổ.sqlite') }),
      letGo: () => ({ id: 'tep-khong-con' }),
    },
    packages: {
      write: () => request,
      writeBackup: () => ({ placeId }),
      list: () => ({ placeId }),
      check: () => ({ placeId, folder: packageFolder }),
    },
    host: {
      saveFile: () => ({ fileName: 'Biên bản.docx', file: new File(['PK'], 'Biên bản.docx') }),
      openFile: () => ({ fileName: 'Biên bản.docx', file: new File(['PK'], 'Biên bản.docx') }),
    },
  } satisfies RightInputs
}
