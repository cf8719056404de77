import { type Period, periodName } from '../../../../shared/model/periods.ts'
import type { Report, ReportRecord, ReportSection } from '../../../../shared/model/reports.ts'
import { newId } from '../../schema/ids.ts'
import type { ComposedParagraph } from './compose/paragraphs.ts'
import { refreshText } from './refresh.rules.ts'

/** A paragraph as it is stored. */
export interface StoredParagraph {
  readonly id: string
  readonly section: ReportSection
  /** The rule that writes it; '' for the user's own. */
  readonly rule: string
  readonly text: string
  /** What the rule wrote when the figures were last taken, or when the user last chose to keep his words. */
  readonly composed: string
  /**
   * While the user's words hold older figures: what the rule wrote when they were last in step with the records, the
   * ground of every later merge. Null while they are in step.
   */
  readonly restsOn: string | null
}

const names: Record<Period['kind'], string> = {
  year: 'Báo cáo tổng kết',
  half: 'Báo cáo',
  quarter: 'Báo cáo',
  month: 'Báo cáo',
}

/** `Báo cáo tổng kết năm 2026`, `Báo cáo quý III năm 2026` */
export function reportTitle(period: Period): string {
  return `${names[period.kind]} ${periodName(period)}`
}

/** The paragraphs of a new report. */
export function draftParagraphs(composed: readonly ComposedParagraph[]): StoredParagraph[] {
  return composed.map(({ rule, section, text }) => ({
    id: newId(),
    section,
    rule,
    text,
    composed: text,
    restsOn: null,
  }))
}

/**
 * Today's figures within the user's words. Where they clash his whole paragraph stays and is marked as resting on older
 * figures, until he edits it, says that it stays ({@link keptWords}), or the figures come back. A rule that is new
 * since the report was written adds its paragraph behind the others of its section.
 */
export function refreshParagraphs(
  stored: readonly StoredParagraph[],
  composed: readonly ComposedParagraph[],
): StoredParagraph[] {
  const fresh = new Map(composed.map(({ rule, text }) => [rule, text]))
  const known = new Set(stored.map(({ rule }) => rule))
  return [
    ...stored.map((paragraph) => {
      const text = fresh.get(paragraph.rule)
      if (paragraph.rule === '' || text === undefined || isLeftOut(paragraph)) return paragraph
      const base = groundOf(paragraph)
      const refreshed = refreshText(paragraph.text, base, text)
      return { ...paragraph, text: refreshed.text, composed: text, restsOn: refreshed.clash ? base : null }
    }),
    ...draftParagraphs(composed.filter(({ rule }) => !known.has(rule))),
  ]
}

/** The paragraphs for the screen: each with what a refresh would make of it. */
export function shownParagraphs(
  stored: readonly StoredParagraph[],
  composed: readonly ComposedParagraph[],
): ReportRecord['paragraphs'] {
  const fresh = new Map(composed.map(({ rule, text }) => [rule, text]))
  return stored.flatMap((paragraph) => {
    const { id, section, rule, text, composed: base, restsOn } = paragraph
    const now = fresh.get(rule) ?? base
    const refreshed = rule === '' ? { text, clash: false } : refreshText(text, groundOf(paragraph), now)
    // What the records never had anything to say about needs no field.
    if (rule !== '' && text === '' && base === '' && now === '') return []
    return [
      {
        id,
        section,
        text,
        fromRecords: rule !== '',
        composed: rule === '' ? '' : now,
        edited: rule !== '' && text !== base,
        refreshed: refreshed.text === text ? null : refreshed.text,
        // A clash that a refresh has told already is no news.
        clash: refreshed.clash && now !== base,
        olderFigures: refreshed.clash && restsOn !== null,
      },
    ]
  })
}

/**
 * The stored paragraphs after the user saved. A paragraph of the program that he took out stays stored without text,
 * so that no refresh brings it back; where it comes from is the program's to know, not the page's.
 */
export function savedParagraphs(stored: readonly StoredParagraph[], saved: Report['paragraphs']): StoredParagraph[] {
  const before = new Map(stored.map((paragraph) => [paragraph.id, paragraph]))
  const kept = new Set(saved.map(({ id }) => id))
  const paragraphs: StoredParagraph[] = saved.map(({ id, section, text }) => {
    const known = before.get(id)
    if (!known) return { id, section, text, rule: '', composed: '', restsOn: null }
    // Words that the user edits are his answer to the figures of that moment.
    return { ...known, section, text, restsOn: known.text === text ? known.restsOn : null }
  })
  // What the page did not send keeps its place behind what stood before it.
  for (const [place, one] of stored.entries()) {
    if (one.rule === '' || kept.has(one.id)) continue
    const neighbour = stored[place - 1]
    const behind = neighbour ? paragraphs.findIndex(({ id }) => id === neighbour.id) : -1
    paragraphs.splice(behind + 1, 0, { ...one, text: '', restsOn: null })
  }
  return paragraphs
}

/**
 * The stored paragraphs after the user said of one that his words stay as they are: they are in step with what the
 * records say now. Null where there is no such paragraph from the records.
 */
export function keptWords(
  stored: readonly StoredParagraph[],
  composed: readonly ComposedParagraph[],
  paragraphId: string,
): StoredParagraph[] | null {
  const kept = stored.find(({ id, rule }) => id === paragraphId && rule !== '')
  if (!kept) return null
  const now = composed.find(({ rule }) => rule === kept.rule)?.text ?? kept.composed
  return stored.map((one) => (one === kept ? { ...kept, composed: now, restsOn: null } : one))
}

/** What a merge starts from: the last text of the rule that the user's words were in step with. */
function groundOf({ composed, restsOn }: StoredParagraph): string {
  return restsOn ?? composed
}

/** A paragraph whose words hold older figures, by its place on the screen. */
export interface OlderParagraph {
  readonly id: string
  readonly section: ReportSection
  /** Its place in its section, from 1. */
  readonly number: number
}

/** Those that the user has to be told of before he signs. */
export function olderParagraphs(
  stored: readonly StoredParagraph[],
  composed: readonly ComposedParagraph[],
): OlderParagraph[] {
  const shown = shownParagraphs(stored, composed)
  return shown
    .filter(({ olderFigures }) => olderFigures)
    .map(({ id, section }) => {
      const ofSection = shown.filter((one) => one.section === section)
      return { id, section, number: ofSection.findIndex((one) => one.id === id) + 1 }
    })
}

/** Taken out by the user; its `composed` stays as it was then, so that it is known as such for good. */
function isLeftOut({ text, composed }: StoredParagraph): boolean {
  return text === '' && composed !== ''
}

/** Whether a refresh would change anything of the text. */
export function hasOldFigures(stored: readonly StoredParagraph[], composed: readonly ComposedParagraph[]): boolean {
  return shownParagraphs(stored, composed).some(({ refreshed, clash }) => refreshed !== null || clash)
}
