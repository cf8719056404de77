import type { MeetingSummary } from '../../../../shared/contract/meetings.ts'
import type { MeetingState } from '../../../../shared/model/meetings.ts'
import type { StatusTone } from '../../../kit/page/StatusWord.tsx'
import type { MeetingTab } from './meetingTabs.ts'

/** What states of a meeting have in common in lists and on its own screen. */
type Standing = Pick<MeetingSummary, 'state' | 'minutesNumber'>

/** The state of a meeting as word and mark. */
export function meetingStatus({ state, minutesNumber }: Standing): { tone: StatusTone; word: string } {
  switch (state) {
    case 'preparing':
      return { tone: 'idle', word: 'Đang chuẩn bị' }
    case 'recording':
      return { tone: 'active', word: 'Đang ghi' }
    case 'closed':
      return minutesNumber === null
        ? { tone: 'waiting', word: 'Chờ ký' }
        : { tone: 'done', word: `Đã cấp số ${minutesNumber}` }
  }
}

/**
 * The next thing to do with a meeting: words of a button, the tab where it is done, and whether it starts recording.
 */
export interface NextStep {
  readonly label: string
  readonly tab: MeetingTab
  readonly starts: boolean
}

/** The next step of a meeting; recording is offered from the day of the meeting on. */
export function nextStep(meeting: Standing & Pick<MeetingSummary, 'plannedStart'>, today: string): NextStep {
  switch (meeting.state) {
    case 'preparing':
      return meeting.plannedStart.slice(0, 10) > today
        ? { label: 'Chuẩn bị tiếp', tab: 'plan', starts: false }
        : { label: 'Bắt đầu họp', tab: 'record', starts: true }
    case 'recording':
      return { label: 'Ghi tiếp', tab: 'record', starts: false }
    case 'closed':
      return { label: meeting.minutesNumber === null ? 'Lập văn bản' : 'Xem văn bản', tab: 'papers', starts: false }
  }
}

/** The tab that a meeting opens with: where its work goes on. */
export function defaultTab(state: MeetingState): MeetingTab {
  return state === 'preparing' ? 'plan' : state === 'recording' ? 'record' : 'papers'
}
