import { z } from 'zod'
import { catalogueEntrySchema, catalogueSchema } from '../model/catalogue.ts'
import { revisionSchema } from '../model/fields.ts'
import { confirmable, procedure } from './base.ts'

export const catalogue = {
  /** Award forms and titles, the first days first, with the revision of the ward, which counts their saves too. */
  list: procedure.output(z.object({ revision: revisionSchema, entries: z.array(catalogueEntrySchema) })),
  /**
   * Replaces all of them. INVALID where the days of an award do not follow each other; DOUBTFUL where a row that cannot
   * be read would go with that.
   */
  save: procedure
    .input(catalogueSchema.extend({ revision: revisionSchema, ...confirmable }))
    .output(z.object({ revision: revisionSchema })),
}
