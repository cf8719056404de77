import { z } from 'zod'
import { yearSchema } from '../model/fields.ts'
import { followedBy, procedure } from './base.ts'

/** Names a place that the program listed or that the user chose; never a path. */
export const placeIdSchema = z
  .string({ error: 'Chọn USB hoặc thư mục.' })
  .regex(/^[a-z0-9-]{1,64}$/, { error: 'Không có nơi này. Mở lại danh sách rồi chọn lại.' })

/** Where a package can be written to or read from. */
export const placeSchema = z.object({
  id: placeIdSchema,
  kind: z.enum(['removable', 'folder']),
  /** `KINGSTON (E:)`, or the last name of a chosen folder. */
  name: z.string(),
  /** Bytes; null where the system does not tell. */
  free: z.number().nullable(),
  total: z.number().nullable(),
})
export type Place = z.infer<typeof placeSchema>

/** Where packages can go: removable drives that are plugged in, then folders chosen before. */
export const placeListSchema = z.object({
  places: z.array(placeSchema),
  /** Whether the system told its drives. Where it did not, there may be a stick that can be chosen as a folder. */
  drivesTold: z.boolean(),
})
export type PlaceList = z.infer<typeof placeListSchema>

/** The package of a year; `forSuperiors` leaves out phones and names of residents (bản cho cấp trên). */
export const packageRequestSchema = z.object({ placeId: placeIdSchema, year: yearSchema, forSuperiors: z.boolean() })
export type PackageRequest = z.infer<typeof packageRequestSchema>

/** What is wrong with one file of a package. */
export const packageProblemSchema = z.object({
  /** Path within the package: `van-ban/01.docx`. */
  file: z.string(),
  problem: z.enum(['changed', 'missing', 'unknown']),
})
export type PackageProblem = z.infer<typeof packageProblemSchema>

/** Where an older package stays that somebody had changed: its folder, and how many files were changed or added. */
const keptPackageSchema = z.object({ folder: z.string(), files: z.number().int() })

/** A package that was written and checked. */
export const writtenPackageSchema = z.object({
  folder: z.string(),
  files: z.number().int(),
  bytes: z.number().int(),
  kept: keptPackageSchema.nullable(),
})
export type WrittenPackage = z.infer<typeof writtenPackageSchema>

/** A backup that was copied out and read back. */
export const writtenBackupSchema = z.object({ fileName: z.string(), bytes: z.number().int() })
export type WrittenBackup = z.infer<typeof writtenBackupSchema>

export const packages = {
  /** Asked anew, but for what the system told in the last seconds. Answers within ten seconds. */
  places: procedure.output(placeListSchema),
  /** Lets the user choose a folder. Null when he closed the question. */
  chooseFolder: procedure.output(placeSchema.nullable()),
  /**
   * Writes the package of a year: under a temporary name, brought to the disk, read back and compared, then renamed.
   * An older package of the year is replaced; one in which somebody changed or added files is kept under another name.
   * Aborting the call cancels; nothing that looks whole is left. REFUSED with the reason (pulled out, full,
   * write-protected, a foreign folder of that name, a place that is a package itself).
   */
  write: procedure
    .input(packageRequestSchema)
    .output(followedBy(writtenPackageSchema.extend({ type: z.literal('done') }))),
  /**
   * Makes a fresh backup and copies it out: checked, under a temporary name, brought to the disk, read back and
   * compared, then renamed to a name that no file has. Aborting the call cancels; nothing is left then. REFUSED as for
   * a package.
   */
  writeBackup: procedure
    .input(z.object({ placeId: placeIdSchema }))
    .output(followedBy(writtenBackupSchema.extend({ type: z.literal('done') }))),
  /**
   * Packages that lie at a place, newest first, known by what is in them; `folder` is null for the place itself where
   * it is one, `complete`: every file of its list is there, whatever is in it.
   */
  list: procedure
    .input(z.object({ placeId: placeIdSchema }))
    .output(
      z.array(z.object({ folder: z.string().nullable(), year: z.number().int().nullable(), complete: z.boolean() })),
    ),
  /** Reads every file of a package and compares it with its SHA256SUMS. */
  check: procedure
    .input(z.object({ placeId: placeIdSchema, folder: z.string().min(1).max(200).nullable() }))
    .output(
      followedBy(
        z.object({ type: z.literal('done'), files: z.number().int(), problems: z.array(packageProblemSchema) }),
      ),
    ),
}
