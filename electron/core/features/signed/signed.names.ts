import type { Database } from '../../platform/database/database.ts'
import type { NamesInRecords } from '../../platform/redaction/namesInRecords.ts'

/** A cancelled decision names whom the list of its round may not name any more. */
export async function namesOfAwards(database: Database): Promise<NamesInRecords> {
  return namesOfHonoured(await database.selectFrom('awards').select(['recipientKind', 'name']).distinct().execute())
}

/** Of a collective only perhaps a person is named. */
export function namesOfHonoured(
  honoured: readonly { readonly recipientKind: string; readonly name: string }[],
): NamesInRecords {
  const isCollective = ({ recipientKind }: { recipientKind: string }) => recipientKind === 'collective'
  return {
    persons: honoured.filter((one) => !isCollective(one)).map(({ name }) => name),
    perhaps: honoured.filter(isCollective).map(({ name }) => name),
  }
}
