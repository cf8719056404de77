/** One choice of a list. */
export interface Option {
  readonly value: string
  readonly label: string
}

/**
 * The choices of a record of labels, in its order.
 *
 * @example optionsOf(meetingKindLabels)
 */
export function optionsOf(labels: Readonly<Record<string, string>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
