import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { orpc } from '../../../foundation/client/client.ts'
import { FormSection } from '../../../kit/form/FieldGrid.tsx'
import { BackupTable } from './BackupTable.tsx'
import type { Restore } from './useRestore.ts'

/**
 * An empty program beside backups: the database was lost, and here is the way back.
 *
 * @param restore of the page, which offers no other beginning while it is under way and asks before it is left
 * @param disabled while the page begins otherwise
 */
export function WelcomeBackups({ restore, disabled }: { restore: Restore; disabled: boolean }) {
  const list = useQuery(orpc.backups.list.queryOptions())
  if (!list.data || list.data.backups.length === 0) return null

  return (
    <Box sx={{ mt: 5 }}>
      <FormSection title="Khôi phục từ bản sao lưu" text="Trên máy này còn các bản sao lưu của sổ trước đây.">
        <BackupTable backups={list.data.backups} disabled={disabled || restore.pending} onRestore={restore.ask} />
      </FormSection>
    </Box>
  )
}
