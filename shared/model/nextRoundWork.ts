import type { RoundStep } from './commendations.ts'

/** What to do next with a round, as the words of a button; `null` when nothing is left to do. */
export function nextRoundWork(round: {
  readonly step: RoundStep
  readonly nominees: number
  readonly decisionNumber: string | null
  /** Nothing that it asks for is the chairman's to give. */
  readonly endsWithSubmission: boolean
  /** That submission is signed. */
  readonly submitted: boolean
}): string | null {
  if (round.submitted) return null
  switch (round.step) {
    case 'proposing':
      return round.nominees === 0 ? 'Nhập đề nghị' : 'Sang bước xét'
    case 'reviewing':
      return 'Xét đề nghị'
    case 'deciding':
      if (round.endsWithSubmission && round.decisionNumber === null) return 'Mở tờ trình'
      return round.decisionNumber === null ? 'Soạn quyết định' : 'Sang bước in'
    case 'awarding':
      return 'In giấy khen'
    case 'done':
      return null
  }
}
