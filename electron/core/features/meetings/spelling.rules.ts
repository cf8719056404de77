import type { Meeting } from '../../../../shared/model/meetings.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'

/** A name that another place of the same meeting writes with other accents. */
export interface SpelledTwoWays {
  /** Dotted path of the later place. */
  readonly field: string
  readonly name: string
  /** The spelling of the earlier place. */
  readonly other: string
}

/**
 * Names that are equal but for their accents: `Lê Thị Hạnh` and `Lê Thị Hanh`, `Hoà` and `Hòa`. Capital letters do not
 * count. Each pair of spellings is told once.
 */
export function namesSpelledTwoWays(meeting: Meeting): SpelledTwoWays[] {
  const first = new Map<string, string>()
  const told = new Set<string>()
  const found: SpelledTwoWays[] = []
  for (const { field, name } of namesIn(meeting)) {
    const folded = foldVietnamese(name)
    const other = first.get(folded)
    if (other === undefined) {
      first.set(folded, name)
    } else if (spelling(other) !== spelling(name) && !told.has(spelling(name))) {
      told.add(spelling(name))
      found.push({ field, name, other })
    }
  }
  return found
}

function spelling(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi')
}

/** Every place of a meeting that names a person, lists of people first: they are chosen, the rest is typed. */
function namesIn(meeting: Meeting): { field: string; name: string }[] {
  const people = [
    ...meeting.attendees.flatMap((attendee, index) => [
      { field: `attendees.${index}.name`, name: attendee.name },
      { field: `attendees.${index}.standInName`, name: attendee.standInName },
    ]),
    { field: 'chair.name', name: meeting.chair?.name ?? '' },
    { field: 'secretary.name', name: meeting.secretary?.name ?? '' },
    ...meeting.agenda.map((item, index) => ({ field: `agenda.${index}.presenter`, name: item.presenter })),
    ...meeting.contributions.flatMap((contribution, index) => [
      { field: `contributions.${index}.speakerName`, name: contribution.speakerName },
      { field: `contributions.${index}.repliedBy`, name: contribution.repliedBy },
    ]),
    ...meeting.tasks.map((task, index) => ({ field: `tasks.${index}.owner`, name: task.owner })),
  ]
  return people.filter(({ name }) => name !== '')
}
