import type { Database } from '../database/database.ts'

/** Keeps the unsaved text of a form; the last write wins. */
export async function saveDraft(
  database: Database,
  draft: { key: string; value: string; savedAt: string },
): Promise<void> {
  await database
    .insertInto('drafts')
    .values(draft)
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: draft.value, savedAt: draft.savedAt }))
    .execute()
}

export async function findDraft(database: Database, key: string): Promise<{ value: string; savedAt: string } | null> {
  const draft = await database
    .selectFrom('drafts')
    .select(['value', 'savedAt'])
    .where('key', '=', key)
    .executeTakeFirst()
  return draft ?? null
}

export async function removeDraft(database: Database, key: string): Promise<void> {
  await database.deleteFrom('drafts').where('key', '=', key).execute()
}
