import type { RoundRecord, RoundStep } from '../../../shared/model/commendations.ts'
import { roundStepLabels } from '../../../shared/model/commendations.ts'
import type { StatusTone } from '../../kit/page/StatusWord.tsx'

/** The four parts of the path that a round walks, as its screen shows them. */
export const pathSteps = ['proposing', 'reviewing', 'deciding', 'awarding'] as const
export type PathStep = (typeof pathSteps)[number]

export const pathLabels: Record<PathStep, string> = {
  proposing: 'Đề nghị',
  reviewing: 'Xét',
  deciding: 'Quyết định',
  awarding: 'In và trao',
}

/** Where on the path a round stands; a round that is done stands at its last part. */
export function pathStepOf(step: RoundStep): PathStep {
  return step === 'done' ? 'awarding' : step
}

/** Where a round stands, as a list and its own screen know it. */
export type Standing = Pick<RoundRecord, 'step' | 'submitted'>

/** Whether a part of the path lies behind the round, is in hand, is still to come, or will not be. */
export type Progress = 'past' | 'now' | 'later' | 'none'

export function progressOf(part: PathStep, { step, submitted }: Standing): Progress {
  if (step === 'done') return 'past'
  const distance = pathSteps.indexOf(part) - pathSteps.indexOf(step)
  if (submitted) return distance > 0 ? 'none' : 'past'
  return distance < 0 ? 'past' : distance === 0 ? 'now' : 'later'
}

const tones: Record<RoundStep, StatusTone> = {
  proposing: 'active',
  reviewing: 'active',
  deciding: 'waiting',
  awarding: 'award',
  done: 'done',
}

/** Whether the round was at a part, so that it can be opened. */
export function isReached(progress: Progress): boolean {
  return progress === 'past' || progress === 'now'
}

/** The state of a round as word and mark. */
export function stepStatus({ step, submitted }: Standing): { tone: StatusTone; word: string } {
  if (submitted) return { tone: 'done', word: 'Đã trình' }
  return { tone: tones[step], word: roundStepLabels[step] }
}

/** The step after the one in hand and the words of the button that goes there; `null` where another way leads on. */
export function forward(step: RoundStep): { to: RoundStep; label: string } | null {
  switch (step) {
    case 'proposing':
      return { to: 'reviewing', label: 'Chuyển sang xét' }
    case 'reviewing':
      return { to: 'deciding', label: 'Chuyển sang quyết định' }
    case 'deciding':
      return { to: 'awarding', label: 'Chuyển sang in và trao' }
    case 'awarding':
    case 'done':
      return null
  }
}

/** The step before; `null` at the beginning and once the decision is numbered. */
export function backward(round: Pick<RoundRecord, 'step' | 'decision'>): { to: RoundStep; label: string } | null {
  if (round.decision) return null
  switch (round.step) {
    case 'reviewing':
      return { to: 'proposing', label: 'Trở lại đề nghị' }
    case 'deciding':
      return { to: 'reviewing', label: 'Trở lại xét' }
    default:
      return null
  }
}
