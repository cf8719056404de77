import { z } from 'zod'
import { followedBy, procedure } from './base.ts'

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

/** The last event of making a backup. */
export const backupMadeSchema = z.object({ type: z.literal('done'), backup: backupSchema })
export type BackupMade = z.infer<typeof backupMadeSchema>

/** The last event of restoring one: `undo` is the backup of the state before. */
export const backupRestoredSchema = z.object({
  type: z.literal('done'),
  restored: backupSchema.pick({ id: true, madeAt: true }),
  undo: backupSchema,
})
export type BackupRestored = z.infer<typeof backupRestoredSchema>

/** What a file holds that is to be restored. */
export const fileContentSchema = z.object({
  /** With its kind; '' where no ward was set up. */
  wardName: z.string(),
  /** Local day and time of the latest change; null where nothing was ever entered. */
  lastChange: z.string().nullable(),
  members: z.number().int(),
  groups: z.number().int(),
  meetings: z.number().int(),
  rounds: z.number().int(),
  /** Lines of the register. */
  papers: z.number().int(),
})
export type FileContent = z.infer<typeof fileContentSchema>

/** A file that was chosen, copied in and found to be whole. */
export const takenFileSchema = fileContentSchema.extend({
  /** To be restored by, as a backup is. */
  id: backupIdSchema,
  fileName: z.string(),
  /** Bytes. */
  size: z.number().int(),
  /** Whose book is open now, where that is another ward; null where it is the same, or none. */
  otherWard: z.string().nullable(),
})
export type TakenFile = z.infer<typeof takenFileSchema>

/** The last event of taking a file in; null when the user closed the question. */
export const fileTakenSchema = z.object({ type: z.literal('done'), taken: takenFileSchema.nullable() })
export type FileTaken = z.infer<typeof fileTakenSchema>
const taking = followedBy(fileTakenSchema)

/** What the browser can send at once, in bytes; the desktop reads files itself ({@link largestFile}). */
export const largestUpload = 50_000_000
/** Of a backup that is taken in: some hundred years of a ward, in bytes. */
export const largestFile = 1_000_000_000

/** A number that was given after a backup was made. */
export const numberSinceSchema = z.object({
  /** `05/BB-BCĐ` */
  label: z.string(),
  date: z.string(),
  kindLabel: z.string(),
  subject: z.string(),
  /** False where the backup has given that number to another paper, whose it stays. */
  kept: z.boolean(),
  /** Numbers in the backup under which a paper of that kind of the same record was signed, too; absent where none. */
  signedTwiceBy: z.array(z.string()).optional(),
  /** Numbers in the backup by which somebody else was given the same serial in the golden book; absent where none. */
  sameSerialBy: z.array(z.string()).optional(),
})
export type NumberSince = z.infer<typeof numberSinceSchema>

/** A file of the page that is to be restored. */
const sentFile = z.object({
  file: z.file().max(largestUpload, {
    error: 'Tệp lớn quá 50 MB nên trình duyệt không gửi được. Mở sổ bằng chương trình trên máy rồi khôi phục.',
  }),
})

/**
 * How a file comes in that is to be restored; the same beside the open book and in the place of one that does not open.
 */
export const takingFiles = {
  /**
   * Asks for a backup that lies anywhere, copies it in and checks it as a restore would. INVALID at `file` with what is
   * wrong with it. It is restored by its id, and let go when it is not wanted. Only the desktop asks; elsewhere null.
   */
  chooseFile: procedure.output(taking),
  /** The same for a file that the page has. */
  takeFile: procedure.input(sentFile).output(taking),
  /** Removes the copy of a file that was taken in; the file itself stays. */
  letGo: procedure.input(z.object({ id: backupIdSchema })).output(z.object({ id: backupIdSchema })),
}

export const backups = {
  /**
   * Newest first. `problem`: why today's backup could not be made, a sentence; null when all is well. Answers when none
   * is being made or restored any more: a list that is asked for after stopping one tells what became of it.
   */
  list: procedure.output(z.object({ backups: z.array(backupSchema), problem: z.string().nullable() })),
  /**
   * Copies the records and reads the copy to see that it is sound, telling how far it is. Aborting the call leaves no
   * backup. REFUSED with the reason when the disk does not take it.
   */
  create: procedure.output(followedBy(backupMadeSchema)),
  /**
   * The numbers given since a backup of this book was made, to be told before it is restored: they stay given, with
   * what was signed. None for the backup of another book. NOT_FOUND when the backup is gone, REFUSED when it cannot be
   * read.
   */
  numbersSince: procedure.input(z.object({ id: backupIdSchema })).output(z.array(numberSinceSchema)),
  /**
   * Makes the records what they were in the backup, but for numbers given since where it is of this book: a paper that
   * was signed stays signed, with the record that it was written from. A record that is changed gets a revision that
   * was never told, so that no window of before saves over it. `undo` is the backup of the state before, made and
   * checked first: restoring it takes the restore back. Forms that are not saved yet stay. Aborting the call stops it
   * while the copies are made, and leaves all as it was; once a progress says that it cannot be stopped, it goes on to
   * the end. NOT_FOUND when the backup is gone, REFUSED when it is damaged, has a row that cannot be read, has another
   * schema than its version makes, or is from a newer version; then nothing is changed.
   */
  restore: procedure.input(z.object({ id: backupIdSchema })).output(followedBy(backupRestoredSchema)),
  ...takingFiles,
}
