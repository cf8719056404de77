import { oncePerCopy, type SuperiorsCopy } from '../../platform/dataset/superiorsCopy.ts'
import { DistinctNames } from '../../platform/redaction/distinctNames.ts'

const longestName = 100

const namesIn = oncePerCopy(
  ({ redactor }) => new DistinctNames((name) => redactor.clean(name, longestName), longestName),
)

/** A group's name, of today or as it was when something was signed, without residents' names; still a name of its own. */
export function groupNameForSuperiors(name: string, copy: SuperiorsCopy): string {
  return namesIn(copy).of(name)
}
