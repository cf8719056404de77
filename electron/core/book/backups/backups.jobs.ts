import { z } from 'zod'
import { backupKindSchema, backupSchema, fileContentSchema } from '../../../../shared/contract/backups.ts'
import { jobShape } from '../../platform/jobs/jobShape.ts'

/**
 * Copies the database, checks the copy and lists it as a backup; what is too old is then let go of in the change log.
 * `at`: local day and time.
 */
export const makeBackupJob = jobShape({
  name: 'makeBackup',
  lane: 'files',
  input: z.object({ dataDir: z.string(), kind: backupKindSchema, at: z.string() }),
  output: backupSchema,
})

/** Copies the database to a path and checks the copy. The caller removes it, also when this fails. */
export const copyRecordsJob = jobShape({
  name: 'copyRecords',
  lane: 'files',
  input: z.object({ dataDir: z.string(), copy: z.string() }),
  output: z.void(),
})

/**
 * Copies a backup to a path, checks the copy, brings it to the schema of today and reads every row. The caller removes
 * the copy.
 */
export const readyCopyJob = jobShape({
  name: 'readyCopy',
  lane: 'files',
  input: z.object({ source: z.string(), copy: z.string() }),
  output: z.void(),
})

/**
 * Takes a file in that is to be restored: looks at it, copies it to `copy` (unless it lies there already), and makes a
 * ready copy of that at `ready` to tell what it holds. The caller removes both.
 */
export const takeFileJob = jobShape({
  name: 'takeFile',
  lane: 'files',
  input: z.object({ source: z.string(), copy: z.string(), ready: z.string() }),
  output: fileContentSchema,
})

/** Makes the records what they are in a ready copy. The caller holds the program's own connection meanwhile. */
export const restoreRecordsJob = jobShape({
  name: 'restoreRecords',
  lane: 'files',
  input: z.object({ dataDir: z.string(), copy: z.string() }),
  output: z.void(),
})
