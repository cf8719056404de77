import { formsIn } from '../../../shared/model/awardForms.ts'
import { type CatalogueEntry, namesOn, outsideCatalogue } from '../../../shared/model/catalogue.ts'
import type { Nominee } from '../../../shared/model/commendations.ts'
import { isIsoDate } from '../../../shared/text/dates.ts'
import type { RewardLine } from './totals.ts'

/** What is offered as the form of a nominee, and what is said of the one that stands there. */
export interface FormChoices {
  readonly names: readonly string[]
  /** What the catalogue says against it; '' for nothing. */
  readonly helper: string
}

/**
 * The forms of the catalogue for a nominee on the day of its round, and after them those that a rate of the ward is
 * for and the catalogue does not know. None while the day is none.
 */
export function formChoices(
  catalogue: readonly CatalogueEntry[],
  rewards: readonly RewardLine[],
  date: string,
  nominee: Pick<Nominee, 'form' | 'recipientKind'>,
): FormChoices {
  if (!isIsoDate(date)) return { names: [], helper: '' }
  const rated = rewards.filter((line) => line.recipientKind === nominee.recipientKind && line.amount !== null)
  const names = namesOn(catalogue, date, nominee.recipientKind)
  return {
    names: formsIn([...names, ...rated.map(({ form }) => form)]),
    helper: outsideCatalogue(catalogue, date, nominee),
  }
}
