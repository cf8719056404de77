import type { RoundSummary } from '../../../../shared/contract/commendations.ts'
import type { BegunWork } from '../../../../shared/contract/overview.ts'
import { roundStepLabels } from '../../../../shared/model/commendations.ts'
import { nextRoundWork } from '../../../../shared/model/nextRoundWork.ts'
import { leaveOut } from '../../platform/database/readRows.ts'
import type { OverviewSlot } from '../../platform/overview/overviewSlot.ts'
import { summarize } from './commendations.rules.ts'
import { listOpenRounds } from './commendations.store.ts'

/** Rounds that still have a step to take, the earliest first. */
export const commendationsOverview: OverviewSlot = async (database) => {
  const rounds = (await listOpenRounds(database, leaveOut)).map(summarize)
  const open = rounds.filter(({ step, submitted }) => step !== 'done' && !submitted)
  return { begun: open.toSorted((left, right) => left.date.localeCompare(right.date)).map(begunRound) }
}

function begunRound(round: RoundSummary): BegunWork {
  const detail = `Đợt khen thưởng: ${roundStepLabels[round.step].toLocaleLowerCase('vi')}`
  return { kind: 'round', id: round.id, title: round.occasion, detail, step: nextRoundWork(round) }
}
