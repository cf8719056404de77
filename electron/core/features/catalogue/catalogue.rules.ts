import type { FieldError } from '../../../../shared/contract/base.ts'
import { formKey } from '../../../../shared/model/awardForms.ts'
import type { CatalogueEntry } from '../../../../shared/model/catalogue.ts'
import { unsoundDays } from '../ward/index.ts'

/** Entries of one award, however it is spelled, whose days do not follow each other, each at the day that mends it. */
export function unsoundEntries(entries: readonly CatalogueEntry[]): FieldError[] {
  return unsoundDays('entries', entries, ({ name }) => formKey(name))
}
