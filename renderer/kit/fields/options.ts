/** One choice of a list. */
export interface Option {
  readonly value: string
  readonly label: string
}

/** The words of the choice with this value; '' for none. */
export function labelIn(options: readonly Option[], value: unknown): string {
  return options.find((option) => option.value === value)?.label ?? ''
}

/** How a field says a value that stands for words. */
export function saidAs(labels: Readonly<Record<string, string>>): (value: unknown) => string {
  return (value) => labelIn(optionsOf(labels), value)
}

/**
 * The choices of a record of labels, in its order.
 *
 * @example optionsOf(meetingKindLabels)
 */
export function optionsOf(labels: Readonly<Record<string, string>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
