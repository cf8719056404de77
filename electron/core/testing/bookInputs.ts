import { readFileSync } from 'node:fs'
import sampleFile from '../../../resources/samples/dien-hong-2023.json' with { type: 'json' }
import { restoreBackup } from './backupCalls.ts'
import { jsonFile } from './otherwise.ts'
import type { ValidInputs } from './validInputs.ts'

/** What is done with the whole book, and what concerns the program. */
export const bookInputs = (({ client, emptyBackup, filledBackup, backupFile, placeId, packageFolder }) => {
  const emptied = async () => {
    await restoreBackup(client, emptyBackup)
  }
  const filled = async () => {
    await restoreBackup(client, filledBackup)
  }
  const request = { placeId, year: 2023, forSuperiors: true }
  return {
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
  }
}) satisfies ValidInputs
