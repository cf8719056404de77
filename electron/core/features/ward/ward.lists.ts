import type { LegalFacts } from '../../../../shared/model/ward.ts'
import type { ListSlot } from '../../platform/database/listSlot.ts'
import { UnreadableRowError } from '../../platform/database/readRows.ts'
import { readLegalFacts, readQuorumRules } from './legal.store.ts'
import { listSigners } from './signers.store.ts'
import { findWardFrame, listWardYears, readHeaders } from './ward.store.ts'

/** Those of the settings. */
export const wardLists: readonly ListSlot[] = [
  { name: 'signers', label: 'Người ký', read: listSigners },
  {
    name: 'ward',
    label: 'Phường và Ban Chỉ đạo',
    read: async (database, onUnreadable) => {
      await findWardFrame(database).catch((error: unknown) => {
        if (!(error instanceof UnreadableRowError)) throw error
        onUnreadable(error)
      })
      await readHeaders(database, onUnreadable)
    },
  },
  { name: 'years', label: 'Số liệu của phường theo năm', read: listWardYears },
  { name: 'rules', label: 'Số người cần có mặt', read: readQuorumRules },
  { name: 'salaries', label: 'Lương cơ sở', read: factsOf('baseSalaries') },
  { name: 'rates', label: 'Hệ số tiền thưởng', read: factsOf('rewardRates') },
  { name: 'bases', label: 'Căn cứ của quyết định khen thưởng', read: factsOf('legalBases') },
]

/** Legal facts are read together; the screen shows each table by itself. */
function factsOf(table: keyof LegalFacts): ListSlot['read'] {
  return (database, onUnreadable) =>
    readLegalFacts(database, (row) => {
      if (row.table === table) onUnreadable(row)
    })
}
