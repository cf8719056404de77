import type { Report, ReportRecord, ReportSection } from '../../../../shared/model/reports.ts'

export type RecordParagraph = ReportRecord['paragraphs'][number]

/** The part of a stored report that its form edits. */
export function editable({ paragraphs }: ReportRecord): Report {
  return { paragraphs: paragraphs.map(({ id, section, text }) => ({ id, section, text })) }
}

/** Places of the paragraphs of a section within the whole list, in their order. */
export function placesOf(paragraphs: readonly { section: ReportSection }[], section: ReportSection): number[] {
  return paragraphs.flatMap((paragraph, place) => (paragraph.section === section ? [place] : []))
}

/** Where a new paragraph of a section goes: behind the others of it, at the end when there are none. */
export function placeOfNew(paragraphs: readonly { section: ReportSection }[], section: ReportSection): number {
  const last = placesOf(paragraphs, section).at(-1)
  return last === undefined ? paragraphs.length : last + 1
}

/** The first paragraph of a section that waits for its words; null when there is none. */
export function placeToWrite(
  paragraphs: readonly { section: ReportSection; text: string }[],
  section: ReportSection,
): number | null {
  return placesOf(paragraphs, section).find((place) => paragraphs[place]?.text.trim() === '') ?? null
}

/** The place a paragraph goes to when it moves up or down within its section; null at the end of the way. */
export function placeBeside(
  paragraphs: readonly { section: ReportSection }[],
  place: number,
  direction: 'up' | 'down',
): number | null {
  const section = paragraphs[place]?.section
  if (section === undefined) return null
  const places = placesOf(paragraphs, section)
  return places[places.indexOf(place) + (direction === 'up' ? -1 : 1)] ?? null
}

/** Where the words of a paragraph come from, as it stands in the form. */
export function originOf(stored: RecordParagraph | undefined, text: string): 'records' | 'edited' | 'left out' | 'own' {
  if (!stored?.fromRecords) return 'own'
  if (text.trim() === '') return 'left out'
  const edited = text === stored.text ? stored.edited : text !== stored.composed
  return edited ? 'edited' : 'records'
}

/** The paragraphs that today's figures would change, or whose figures moved under words that the user rewrote. */
export function movedParagraphs({ paragraphs }: ReportRecord): RecordParagraph[] {
  return paragraphs.filter(({ refreshed, clash }) => refreshed !== null || clash)
}

/** The paragraphs in which words of the user were kept with older figures. */
export function olderParagraphs({ paragraphs }: ReportRecord): RecordParagraph[] {
  return paragraphs.filter(({ olderFigures }) => olderFigures)
}

/** The report with the program's own text of today in the paragraphs chosen. */
export function withComposed(record: ReportRecord, chosen: ReadonlySet<string>): Report {
  return {
    paragraphs: record.paragraphs.map(({ id, section, text, composed }) => ({
      id,
      section,
      text: chosen.has(id) ? composed : text,
    })),
  }
}

/** How many of the paragraphs that moved take today's figures, and in how many the words of the user stay. */
export function outcomeOf(
  moved: readonly RecordParagraph[],
  chosen: ReadonlySet<string>,
): { taken: number; kept: number } {
  const taken = moved.filter(({ id, refreshed }) => refreshed !== null || chosen.has(id)).length
  const kept = moved.filter(({ id, clash }) => clash && !chosen.has(id)).length
  return { taken, kept }
}
