import type { DatasetPaper } from '../../../../shared/model/dataset.ts'
import { type NameRedactor, noName } from '../../platform/redaction/nameRedactor.ts'

export const noContent = '(không nêu nội dung)'
export const noReason = '(không nêu lý do)'

/**
 * The same keys as a record of a dataset, each of which must be written down, those too that may be left out there: a
 * field that is added to the format does not go to superiors before somebody decides what of it may.
 */
export type Decided<T> = { [K in keyof Required<T>]: T[K] }

/** What stands in for a reason, where one was given. */
export function reasonOnly(reason: string): string {
  return reason === '' ? '' : noReason
}

/** Kind, number, day and signer of a paper; of its text nothing but what it is about. */
export function redactPaper(paper: DatasetPaper, about: string): Decided<DatasetPaper> {
  return {
    kind: paper.kind,
    date: paper.date,
    number: paper.number,
    signer: paper.signer,
    register: paper.register && redactColumns(paper.register),
    cancelReason: reasonOnly(paper.cancelReason),
    // The text that was signed names residents; what it awards stands in the round.
    signed: undefined,
    plannedDate: paper.plannedDate,
    subject: about,
    addressees: (paper.addressees ?? []).length === 0 ? [] : [noName],
    opening: '',
    body: (paper.body ?? []).length === 0 ? [] : [noContent],
    closing: '',
    recipients: [],
    copies: paper.copies,
  }
}

type Columns = NonNullable<DatasetPaper['register']>

/** Of the columns of the register the number of copies and the day. */
export function redactColumns({ copies, sentOn }: Pick<Columns, 'copies' | 'sentOn'>): Decided<Columns> {
  return { copies, sentOn, recipients: '', keeper: '', receivedBy: '', note: '' }
}

/** What fits the name of a group and of a form. */
const shortestName = 100

/** Cleans names of groups and forms, which records share: two that would become one get a number. */
export class CleanNames {
  readonly #names = new Map<string, string>()
  readonly #redactor: NameRedactor

  constructor(redactor: NameRedactor) {
    this.#redactor = redactor
  }

  of(name: string): string {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const cleaned = this.#redactor.clean(name, shortestName)
    const used = new Set(this.#names.values())
    let own = cleaned
    for (let copy = 2; used.has(own); copy += 1) own = `${cleaned.slice(0, shortestName - 10)} (${copy})`
    this.#names.set(name, own)
    return own
  }
}
