import type { Saved } from '../../../../shared/contract/base.ts'
import { dayToCome } from '../../../../shared/model/dayToCome.ts'
import { doneTooEarly, type Meeting, type MeetingRecord } from '../../../../shared/model/meetings.ts'
import type { Core } from '../../core.ts'
import { today } from '../../platform/clock.ts'
import { type Database, inTransaction } from '../../platform/database/database.ts'
import { leaveOut } from '../../platform/database/readRows.ts'
import { moveToBin } from '../../platform/database/records.ts'
import {
  conflict,
  invalid,
  notFound,
  refused,
  refuseUnlessConfirmed,
  staleRevision,
} from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { newId } from '../../schema/ids.ts'
import { readKnownRules, ruleFor } from '../ward/index.ts'
import { meetingFindings } from './meetings.check.ts'
import { listMeetings } from './meetings.list.ts'
import {
  brokenReferences,
  closedMessage,
  closingDoubts,
  type MeetingStep,
  markedElsewhere,
  presumedStart,
  takeStep,
} from './meetings.rules.ts'
import {
  changeState,
  findMeeting,
  hasNumberedPaper,
  insertMeeting,
  keepReopening,
  readMemberIds,
  updateMeeting,
} from './meetings.store.ts'
import { findMarkedTask, listOpenTasks, markTask } from './tasks.store.ts'

export function meetingsRoutes({ database, clock }: Core) {
  return {
    list: os.meetings.list.handler(({ input }) => listMeetings(database, input.year, leaveOut)),
    get: os.meetings.get.handler(({ input }) => existing(database, input.id)),
    create: os.meetings.create.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        await refuseBrokenReferences(transaction, input, '')
        return insertMeeting(transaction, newId(), input)
      }),
    ),
    update: os.meetings.update.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const stored = await existing(transaction, input.id)
        if (stored.state === 'closed') throw refused(closedMessage)
        await refuseBrokenReferences(transaction, input.meeting, 'meeting.')
        return updateMeeting(transaction, input.id, input.revision, input.meeting)
      }),
    ),
    start: os.meetings.start.handler(({ input }) =>
      step(database, input, 'start', async (_transaction, meeting) => ({
        actualStart: meeting.actualStart ?? presumedStart(meeting.plannedStart, clock.now()),
      })),
    ),
    check: os.meetings.check.handler(async ({ input }) => findings(database, await existing(database, input.id))),
    close: os.meetings.close.handler(({ input }) =>
      step(database, input, 'close', async (transaction, meeting) => {
        const errors = (await findings(transaction, meeting)).filter((finding) => finding.severity === 'error')
        if (errors.length > 0) throw invalid(errors.map(({ field, message }) => ({ path: field, message })))
        refuseUnlessConfirmed(closingDoubts(meeting, today(clock)), input.confirmed)
        return {}
      }),
    ),
    reopen: os.meetings.reopen.handler(({ input }) =>
      step(database, input, 'reopen', async (transaction) => {
        await keepReopening(transaction, input.id, clock.now(), input.reason)
        return {}
      }),
    ),
    remove: os.meetings.remove.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        if (await hasNumberedPaper(transaction, input.id)) {
          throw refused('Cuộc họp có văn bản đã cấp số nên không xóa được.')
        }
        if (!(await moveToBin(transaction, 'meetings', input.id, clock.now()))) throw notFound('cuộc họp')
        return { id: input.id }
      }),
    ),
    openTasks: os.meetings.openTasks.handler(() => listOpenTasks(database, leaveOut)),
    completeTask: os.meetings.completeTask.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const { taskId, seen, doneOn, confirmed } = input
        const task = await findMarkedTask(transaction, taskId)
        if (!task) throw notFound('nhiệm vụ')
        if (task.doneOn !== seen) throw conflict(markedElsewhere(task.doneOn), 'doneOn')
        const early = doneTooEarly(input, task.day)
        if (early !== '') throw invalid([{ path: 'doneOn', message: early }])
        if (doneOn !== null) refuseUnlessConfirmed(dayToCome('Ngày hoàn thành', doneOn, today(clock)), confirmed)
        await markTask(transaction, { id: taskId, meetingId: task.meetingId, doneOn })
        return { taskId }
      }),
    ),
  }
}

async function existing(database: Database, id: string): Promise<MeetingRecord> {
  const meeting = await findMeeting(database, id)
  if (!meeting) throw notFound('cuộc họp')
  return meeting
}

/** Takes one step of the meeting's life; `work` answers what else changes with the state. */
function step(
  database: Database,
  target: Saved,
  name: MeetingStep,
  work: (transaction: Database, meeting: MeetingRecord) => Promise<{ actualStart?: string }>,
) {
  return inTransaction(database, async (transaction) => {
    const meeting = await existing(transaction, target.id)
    const next = takeStep(meeting.state, name)
    if ('refusal' in next) throw refused(next.refusal)
    if (meeting.revision !== target.revision) throw staleRevision()
    return changeState(transaction, target, { ...(await work(transaction, meeting)), state: next.to })
  })
}

async function findings(database: Database, meeting: MeetingRecord) {
  return meetingFindings(meeting, ruleFor(await readKnownRules(database), meeting.kind))
}

async function refuseBrokenReferences(database: Database, meeting: Meeting, path: string): Promise<void> {
  const errors = brokenReferences(meeting, await readMemberIds(database), path)
  if (errors.length > 0) throw invalid(errors)
}
