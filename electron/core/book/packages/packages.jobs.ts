import { z } from 'zod'
import {
  packageProblemSchema,
  writtenBackupSchema,
  writtenPackageSchema,
} from '../../../../shared/contract/packages.ts'
import { yearSchema } from '../../../../shared/model/fields.ts'
import { jobShape } from '../../platform/jobs/jobShape.ts'

/** As PlaceOnDisk in packageFault.ts. */
const placeOnDiskSchema = z.object({ kind: z.enum(['removable', 'folder']), name: z.string(), folder: z.string() })

/** Draws the package of a year and writes it. `madeAt`: local day and time. */
export const writePackageJob = jobShape({
  name: 'writePackage',
  lane: 'sticks',
  input: z.object({
    place: placeOnDiskSchema,
    dataDir: z.string(),
    year: yearSchema,
    forSuperiors: z.boolean(),
    madeAt: z.string(),
  }),
  output: writtenPackageSchema,
})

/** Makes a fresh backup and copies it out. `madeAt`: local day and time. */
export const writeBackupJob = jobShape({
  name: 'writeBackup',
  lane: 'sticks',
  input: z.object({ place: placeOnDiskSchema, dataDir: z.string(), madeAt: z.string() }),
  output: writtenBackupSchema,
})

/** Compares a package with its list of checksums. */
export const checkPackageJob = jobShape({
  name: 'checkPackage',
  lane: 'sticks',
  input: z.object({ place: placeOnDiskSchema, folder: z.string() }),
  output: z.object({ files: z.number(), problems: z.array(packageProblemSchema) }),
})
