import type { ReportSection } from '../../../../../shared/model/reports.ts'
import type { ToldParagraph } from '../../../platform/period/periodSlot.ts'
import { withPlaced } from '../../../platform/period/toldOfPeriod.ts'
import type { PeriodFacts } from '../facts.ts'
import { openTasksText, shortcomingsText, strengthsText } from './assessment.ts'
import { awardGroupsText, awardsText } from './commendations.ts'
import { committeeText } from './committee.ts'
import { meetingsText } from './leadership.ts'
import { commitmentsText, forumsText, opinionsText } from './movement.ts'
import { tasksText } from './tasks.ts'
import { wardText } from './ward.ts'

/** A paragraph that the program writes from the records. */
interface ParagraphRule {
  /** Names the rule in stored reports: never changed once shipped. */
  readonly rule: string
  readonly section: ReportSection
  /** '' where the records have nothing to say. */
  readonly write: (facts: PeriodFacts, wardName: string) => string
}

/** In the order of the paper; other features put theirs among them. */
const rules: readonly ParagraphRule[] = [
  { rule: 'ward', section: 'situation', write: (facts, wardName) => wardText(wardName, facts) },
  // No force of the law on those who guard order at the grass roots, so not under the heading that names it.
  { rule: 'committee', section: 'leadership', write: committeeText },
  { rule: 'meetings', section: 'leadership', write: meetingsText },
  { rule: 'tasks', section: 'leadership', write: tasksText },
  { rule: 'forums', section: 'movement', write: forumsText },
  { rule: 'opinions', section: 'movement', write: opinionsText },
  { rule: 'commitments', section: 'movement', write: commitmentsText },
  { rule: 'awards', section: 'commendations', write: awardsText },
  { rule: 'award-groups', section: 'commendations', write: awardGroupsText },
  { rule: 'strengths', section: 'strengths', write: strengthsText },
  { rule: 'shortcomings', section: 'shortcomings', write: shortcomingsText },
  { rule: 'open-tasks', section: 'direction', write: openTasksText },
]

export type ComposedParagraph = ToldParagraph

/**
 * What the records say of a period, paragraph by paragraph; a text may be ''.
 *
 * @param wardName as a sentence begins: `Phường Diên Hồng`
 */
export function composeParagraphs(facts: PeriodFacts, wardName: string): ComposedParagraph[] {
  const own = rules.map(({ rule, section, write }) => ({ rule, section, text: write(facts, wardName) }))
  return withPlaced(own, facts.told.paragraphs, ({ rule }) => rule)
}
