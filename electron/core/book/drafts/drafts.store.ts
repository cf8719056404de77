import type { Database } from '../../platform/database/database.ts'

interface StoredDraft {
  key: string
  value: string
  savedAt: string
}

/** Keeps the unsaved text of a form; the last write to a key wins. */
export async function saveDraft(database: Database, draft: StoredDraft): Promise<void> {
  await database
    .insertInto('drafts')
    .values(draft)
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: draft.value, savedAt: draft.savedAt }))
    .execute()
}

/**
 * The drafts of a form, the newest first. One that an earlier version of the program kept has the form's name as key.
 */
export function listDrafts(database: Database, form: string): Promise<StoredDraft[]> {
  return (
    database
      .selectFrom('drafts')
      .select(['key', 'value', 'savedAt'])
      // `0` follows the stroke: all keys that begin with the form and a stroke.
      .where((is) => is.or([is('key', '=', form), is.and([is('key', '>', `${form}/`), is('key', '<', `${form}0`)])]))
      .orderBy('savedAt', 'desc')
      .orderBy('key', 'desc')
      .execute()
  )
}

/**
 * Removes a draft.
 *
 * @param value only while it still says that
 */
export async function removeDraft(database: Database, key: string, value?: string): Promise<void> {
  const query = database.deleteFrom('drafts').where('key', '=', key)
  await (value === undefined ? query : query.where('value', '=', value)).execute()
}
