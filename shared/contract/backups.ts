import { z } from 'zod'
import { procedure } from './base.ts'

/** Why a backup was made. */
export const backupKindSchema = z.enum(['daily', 'manual', 'before-migration', 'before-restore'])
export type BackupKind = z.infer<typeof backupKindSchema>

/** Names a backup; never a path. */
export const backupIdSchema = z
  .string({ error: 'Chọn một bản sao lưu.' })
  .regex(/^[a-z][a-zT0-9-]{1,80}$/, { error: 'Không có bản sao lưu này. Mở lại danh sách rồi chọn lại.' })

export const backupSchema = z.object({
  id: backupIdSchema,
  kind: backupKindSchema,
  /** Local day and time. */
  madeAt: z.string(),
  /** Bytes. */
  size: z.number().int(),
})
export type Backup = z.infer<typeof backupSchema>

export const backups = {
  /** Newest first. `problem`: why today's backup could not be made, a sentence; null when all is well. */
  list: procedure.output(z.object({ backups: z.array(backupSchema), problem: z.string().nullable() })),
  /** REFUSED with the reason when the disk does not take it. */
  create: procedure.output(backupSchema),
  /**
   * Makes the records what they were in the backup. `undo` is the backup of the state before, made and checked first:
   * restoring it takes the restore back. Forms that are not saved yet stay. NOT_FOUND when the backup is gone, REFUSED
   * when it is damaged or from a newer version; then nothing is changed.
   */
  restore: procedure
    .input(z.object({ id: backupIdSchema }))
    .output(z.object({ restored: backupSchema, undo: backupSchema })),
}
