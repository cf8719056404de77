import type { Redact } from '../../platform/dataset/fileColumn.ts'
import { oncePerCopy } from '../../platform/dataset/superiorsCopy.ts'
import { DistinctNames } from '../../platform/redaction/distinctNames.ts'

/** What fits wherever the name of a form stands. */
const longestForm = 100

const forms = oncePerCopy(({ redactor }) => new DistinctNames((form) => redactor.clean(form, longestForm), longestForm))

/** The name of an award form for superiors: the same wherever it stands, for rates and awards meet by it. */
export const awardFormForSuperiors: Redact<string> = (form, _row, copy) => forms(copy).of(form)
