import { awardAlone, withoutGrant } from '../text/labels.ts'
import { remembered } from '../text/remembered.ts'
import { spellingKey } from '../text/spellingKey.ts'

/** A form of award as it stands in its table: `Giấy khen.` in a sentence is no other one. */
function withoutEnd(form: string): string {
  return form.replace(/[\s.,;:]+$/u, '')
}

/** The same for all spellings of one form of award: `Giấy khen`, `giấy  khen`, `Giấy Khen.`. */
export const formKey = remembered((form) => spellingKey(withoutEnd(withoutGrant(form))))

/** The same for all forms that one rate is for: a form may be given to somebody dead. */
export const rateKey = remembered((form) => formKey(awardAlone(form)))

/** The forms among some, each once, as it is spelled first. */
export function formsIn(spelled: readonly string[]): string[] {
  return inForms(spelled.map((form) => ({ form }))).map(([form]) => form)
}

/** Things form by form, however each spells it, under the first spelling. */
export function inForms<T extends { readonly form: string }>(things: readonly T[]): [form: string, some: T[]][] {
  return [...Map.groupBy(things, ({ form }) => formKey(form)).values()].map((some) => [some[0]?.form ?? '', some])
}

/**
 * Things with their form of award in the known spelling, where theirs is one of it, else in that of the first of them
 * and without the mark of a sentence.
 *
 * @param known forms as the tables of rates spell them
 */
export function spelledAsKnown<T extends { readonly form: string }>(
  things: readonly T[],
  known: readonly string[],
): T[] {
  const spelling = new Map(known.toReversed().map((form) => [formKey(form), form]))
  return things.map((thing) => {
    const key = formKey(thing.form)
    const form = spelling.get(key) ?? (withoutEnd(thing.form) || thing.form)
    spelling.set(key, form)
    return { ...thing, form }
  })
}
