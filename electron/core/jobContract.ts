import { z } from 'zod'
import { backupKindSchema, backupSchema, fileContentSchema } from '../../shared/contract/backups.ts'
import { numberInDamagedSchema } from '../../shared/contract/rescue.ts'
import { countsSchema } from '../../shared/contract/samples.ts'
import { packageProblemSchema, writtenBackupSchema, writtenPackageSchema } from '../../shared/contract/usb.ts'
import { dateSchema, yearSchema } from '../../shared/model/fields.ts'
import { periodSchema } from '../../shared/model/periods.ts'
import { documentInputSchema } from './features/papers/inputs.ts'

/**
 * What each job of the worker takes and answers. Both threads read this file, so it holds schemas only: what does the
 * work is listed in `jobs.ts`, which the thread that answers the page never loads.
 */

/**
 * Jobs of one lane wait for each other, those of different lanes do not: a paper is drawn while a backup is checked.
 * `papers` draws what somebody waits for; `files` reads and writes data files, which may take long;
 * `sticks` packages on drives that are slower still.
 */
export const lanes = ['papers', 'files', 'sticks'] as const
export type Lane = (typeof lanes)[number]

/** One job as both threads see it. Input and answer cross by structured clone: plain values, bytes, dates, maps. */
export interface JobShape<Input, Output> {
  readonly lane: Lane
  readonly input: z.ZodType<Input>
  readonly output: z.ZodType<Output>
}

/** Bytes of a file. A whole buffer of its own crosses without being copied. */
export const bytesSchema = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer,
  { error: 'not bytes' },
)

/** How far a job is: `done` of `total` in whatever it counts; `stage` names the part where there are several. */
export const progressSchema = z.object({
  done: z.number().nonnegative(),
  total: z.number().nonnegative(),
  stage: z.string().optional(),
})
export type Progress = z.infer<typeof progressSchema>

/** As PlaceOnDisk in usb/packageTrouble.ts. */
const placeOnDiskSchema = z.object({ kind: z.enum(['removable', 'folder']), name: z.string(), folder: z.string() })

const workbookJobSchema = z.object({
  /** Folder of the database. */
  dataDir: z.string(),
  period: periodSchema,
  /** False for superiors. */
  names: z.boolean(),
  /** Local day and time. */
  madeAt: z.string(),
})

/** As DamagedBook in rescue/mendedCopy.ts. */
const damagedBookSchema = z.object({ book: z.string(), backup: z.string(), foreignLog: z.boolean() })

const shapes = {
  /** Draws a Word file. */
  drawDocument: { lane: 'papers', input: documentInputSchema, output: bytesSchema },
  /** Reads the tables of a period and draws them as an Excel file. */
  drawWorkbook: { lane: 'papers', input: workbookJobSchema, output: bytesSchema },
  /** Copies the database, checks the copy and lists it as a backup. `at`: local day and time. */
  makeBackup: {
    lane: 'files',
    input: z.object({ dataDir: z.string(), kind: backupKindSchema, at: z.string() }),
    output: backupSchema,
  },
  /** Copies the database to a path and checks the copy. The caller removes it, also when this fails. */
  copyRecords: { lane: 'files', input: z.object({ dataDir: z.string(), copy: z.string() }), output: z.void() },
  /**
   * Copies a backup to a path, checks the copy, brings it to the schema of today and reads every row. The caller
   * removes the copy.
   */
  readyCopy: { lane: 'files', input: z.object({ source: z.string(), copy: z.string() }), output: z.void() },
  /** How far a damaged book can be read; null where it cannot. Nothing is drawn while it does not open. */
  lookIntoBook: {
    lane: 'papers',
    input: z.object({ book: z.string() }),
    output: z.object({ rebuilt: z.boolean(), opens: z.boolean(), lastChange: z.string().nullable() }).nullable(),
  },
  /** Builds a damaged book anew at a path from its rows. The caller removes that, also when this fails. */
  rebuildBook: { lane: 'files', input: z.object({ book: z.string(), copy: z.string() }), output: z.void() },
  /** The numbers that a damaged book has and a backup has not; null where they cannot be read. */
  numbersInDamaged: {
    lane: 'files',
    input: damagedBookSchema.extend({ dataDir: z.string() }),
    output: z.array(numberInDamagedSchema).nullable(),
  },
  /** Brings the numbers of a damaged book into a ready copy of a backup of it. The caller removes the copy. */
  keepFromDamaged: {
    lane: 'files',
    input: damagedBookSchema.extend({ dataDir: z.string(), copy: z.string() }),
    output: z.void(),
  },
  /**
   * Takes a file in that is to be restored: looks at it, copies it to `copy` (unless it lies there already), and makes
   * a ready copy of that at `ready` to tell what it holds. The caller removes both.
   */
  takeFile: {
    lane: 'files',
    input: z.object({ source: z.string(), copy: z.string(), ready: z.string() }),
    output: fileContentSchema,
  },
  /** Reads the whole book, what was signed too, and marks it for the next start where it is damaged. */
  checkBook: {
    lane: 'files',
    input: z.object({ dataDir: z.string() }),
    output: z.object({ damaged: z.boolean(), papers: z.array(z.string()) }),
  },
  /** Makes the records what they are in a ready copy. The caller holds the program's own connection meanwhile. */
  restoreRecords: { lane: 'files', input: z.object({ dataDir: z.string(), copy: z.string() }), output: z.void() },
  /** Reads a dataset file and loads it into a copy of the database, made at a path. The caller removes the copy. */
  fillCopy: {
    lane: 'files',
    input: z.object({
      dataDir: z.string(),
      copy: z.string(),
      file: bytesSchema,
      as: z.union([z.literal('sample'), z.object({ confirmed: z.array(z.string()) })]),
      today: dateSchema,
    }),
    output: z.object({ counts: countsSchema, logEnd: z.number().int() }),
  },
  /** Draws the package of a year and writes it. `madeAt`: local day and time. */
  writePackage: {
    lane: 'sticks',
    input: z.object({
      place: placeOnDiskSchema,
      dataDir: z.string(),
      year: yearSchema,
      forSuperiors: z.boolean(),
      madeAt: z.string(),
    }),
    output: writtenPackageSchema,
  },
  /** Makes a fresh backup and copies it out. `madeAt`: local day and time. */
  writeBackup: {
    lane: 'sticks',
    input: z.object({ place: placeOnDiskSchema, dataDir: z.string(), madeAt: z.string() }),
    output: writtenBackupSchema,
  },
  /** Compares a package with its list of checksums. */
  checkPackage: {
    lane: 'sticks',
    input: z.object({ place: placeOnDiskSchema, folder: z.string() }),
    output: z.object({ files: z.number(), problems: z.array(packageProblemSchema) }),
  },
} as const satisfies Record<string, JobShape<unknown, unknown>>

type Shapes = typeof shapes
export type JobName = keyof Shapes
export type JobInput<Name extends JobName> = z.infer<Shapes[Name]['input']>
export type JobOutput<Name extends JobName> = z.infer<Shapes[Name]['output']>

/** The jobs by name. */
export const workContract: { readonly [Name in JobName]: JobShape<JobInput<Name>, JobOutput<Name>> } = shapes
