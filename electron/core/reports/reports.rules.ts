import { type Period, periodName } from '../../../shared/model/periods.ts'
import type { Report, ReportRecord, ReportSection } from '../../../shared/model/reports.ts'
import { newId } from '../database/values.ts'
import type { ComposedParagraph } from './compose/paragraphs.ts'
import { refreshText } from './refresh.rules.ts'

/** A paragraph as it is stored. */
export interface StoredParagraph {
  readonly id: string
  readonly section: ReportSection
  /** The rule that writes it; '' for the user's own. */
  readonly rule: string
  readonly text: string
  /** What the rule wrote when the figures were last taken. */
  readonly composed: string
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
  return composed.map(({ rule, section, text }) => ({ id: newId(), section, rule, text, composed: text }))
}

/**
 * Today's figures within the user's words. A rule that is new since the report was written adds its paragraph behind
 * the others of its section.
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
      return { ...paragraph, text: refreshText(paragraph.text, paragraph.composed, text).text, composed: text }
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
  return stored.flatMap(({ id, section, rule, text, composed: base }) => {
    const now = fresh.get(rule) ?? base
    const refreshed = rule === '' ? { text, clash: false } : refreshText(text, base, now)
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
        clash: refreshed.clash,
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
    return { id, section, text, rule: known?.rule ?? '', composed: known?.composed ?? '' }
  })
  // What the page did not send keeps its place behind what stood before it.
  for (const [place, one] of stored.entries()) {
    if (one.rule === '' || kept.has(one.id)) continue
    const neighbour = stored[place - 1]
    const behind = neighbour ? paragraphs.findIndex(({ id }) => id === neighbour.id) : -1
    paragraphs.splice(behind + 1, 0, { ...one, text: '' })
  }
  return paragraphs
}

/** Taken out by the user; its `composed` stays as it was then, so that it is known as such for good. */
function isLeftOut({ text, composed }: StoredParagraph): boolean {
  return text === '' && composed !== ''
}

/** Whether a refresh would change anything of the text. */
export function hasOldFigures(stored: readonly StoredParagraph[], composed: readonly ComposedParagraph[]): boolean {
  return shownParagraphs(stored, composed).some(({ refreshed, clash }) => refreshed !== null || clash)
}
