import { v7 } from 'uuid'
import {
  attendee,
  contribution,
  heldMeeting,
  plannedMeeting,
  task,
  vote,
} from '../../../electron/core/testing/meetingFixtures.ts'
import { manual } from '../../../electron/core/testing/registerFixtures.ts'
import { decidedRound, nominee, roundOf, roundToDecide } from '../../../electron/core/testing/roundsToDecide.ts'
import type { Member } from '../../../shared/model/members.ts'
import type { PaperKind } from '../../../shared/model/paperKinds.ts'
import type { Api } from '../api.ts'

/** What a ward has after a busy year, as much of it as the screens have to show: ids of what is opened one by one. */
export interface FilledWard {
  readonly memberId: string
  readonly groupId: string
  readonly meetings: { readonly preparing: string; readonly recording: string; readonly closed: string }
  readonly rounds: Record<'proposing' | 'reviewing' | 'deciding' | 'awarding', string>
  /** Drafts of every kind, none of them numbered. */
  readonly papers: Record<PaperKind, string>
  readonly numberedPaper: string
  readonly entryId: string
  readonly reportId: string
  /** A year with much in it. */
  readonly year: number
}

/** So many members and meetings the lists have to hold. */
const members = 40
const meetings = 60

const longTitle = 'Hội nghị sơ kết sáu tháng thực hiện phong trào Toàn dân bảo vệ an ninh Tổ quốc và công tác cải cách'
const longPlace = 'Hội trường nhà sinh hoạt cộng đồng liên tổ dân phố 3, 4 và 5'
const longPost = 'Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam phường, Chủ tịch Hội Cựu chiến binh phường'
const longName = 'Nguyễn Phúc Hoàng Thị Ngọc Phương Thảo'

/** The sample ward, and beside it 40 members, 60 meetings, a round at each of its steps, and papers of all kinds. */
export async function fillWard(api: Api): Promise<FilledWard> {
  await api.samples.load()
  const memberIds = await addMembers(api)
  const found = await addMeetings(api)
  const rounds = {
    proposing: (await api.commendations.create(roundOf({ occasion: longTitle, nominees: nominees('pending') }))).id,
    reviewing: await reviewedRound(api),
    deciding: await roundToDecide(api, { nominees: nominees('approved') }),
    awarding: await awardedRound(api),
  }
  const report = await api.reports.create({ kind: 'year', year: 2026, part: 1 })
  const paper = async (kind: PaperKind, sourceId: string) => (await api.papers.create({ kind, sourceId })).id
  const papers = {
    invitation: await paper('invitation', found.preparing),
    minutes: await paper('minutes', found.closed),
    conclusions: await paper('conclusions', found.closed),
    submission: await paper('submission', rounds.deciding),
    decision: await paper('decision', rounds.deciding),
    report: await paper('report', report.id),
  }
  // What has come since: the report asks for it.
  await closeAnotherMeeting(api)
  const entry = await api.register.add(manual({ subject: longTitle, recipients: longPlace }))
  const [group] = await api.groups.list()
  const numbered = (await api.papers.list({ meetingId: null, roundId: rounds.awarding })).find(({ number }) => number)
  return {
    memberId: memberIds[0] ?? '',
    groupId: group?.id ?? '',
    meetings: found,
    rounds,
    papers,
    numberedPaper: numbered?.id ?? '',
    entryId: entry.id,
    reportId: report.id,
    year: 2023,
  }
}

async function addMembers(api: Api): Promise<string[]> {
  const before = (await api.members.list()).length
  const ids: string[] = []
  for (let index = before; index < members; index++) {
    const name = index === before ? longName : `Trần Văn Mẫu ${index}`
    ids.push((await api.members.create(member(name, index))).id)
  }
  return ids
}

function member(name: string, index: number): Member {
  const term = { committeePost: 'Ủy viên', outsidePost: longPost, unit: 'Mặt trận Tổ quốc Việt Nam phường' }
  const earlier = { ...term, id: v7(), from: '2019-01-12', until: '2025-06-30', decision: '12/QĐ-UBND' }
  const terms = [{ ...term, id: v7(), from: '2025-07-01', until: null, decision: '' }, ...(index % 3 ? [] : [earlier])]
  return { name, honorific: 'ông', phone: '0905 000 000', protocolOrder: index + 1, terms }
}

async function addMeetings(api: Api): Promise<FilledWard['meetings']> {
  const shared = { title: longTitle, place: longPlace }
  const preparing = await api.meetings.create(
    plannedMeeting({ ...shared, agenda: agendaOf(4), attendees: attendees(), invitationNote: longPlace }),
  )
  const recording = await api.meetings.create(runningMeeting())
  await api.meetings.start({ id: recording.id, revision: 0 })
  const closed = await api.meetings.create(heldMeeting({ ...shared }))
  await api.meetings.start({ id: closed.id, revision: 0 })
  await api.meetings.close({ id: closed.id, revision: 1 })
  for (let count = 3; count < meetings; count++) {
    const day = `2026-${String(1 + (count % 11)).padStart(2, '0')}-${String(1 + (count % 28)).padStart(2, '0')}`
    const kind = count % 4 === 0 ? ('forum' as const) : ('committee' as const)
    const title = count % 2 ? longTitle : `Giao ban tháng ${1 + (count % 11)}`
    await api.meetings.create(
      plannedMeeting({ kind, title, place: longPlace, plannedStart: `${day}T19:30`, plannedEnd: null }),
    )
  }
  return { preparing: preparing.id, recording: recording.id, closed: closed.id }
}

async function closeAnotherMeeting(api: Api): Promise<void> {
  const { id } = await api.meetings.create(heldMeeting({ title: longTitle }))
  await api.meetings.start({ id, revision: 0 })
  await api.meetings.close({ id, revision: 1 })
}

/** One that goes over midnight, of which much has been said. */
function runningMeeting() {
  const agenda = agendaOf(5)
  const agendaItemId = agenda[0]?.id ?? null
  const conclusion = { id: v7(), content: `Tiếp tục duy trì mô hình camera an ninh. ${longTitle}.` }
  return heldMeeting({
    ...{ title: longTitle, place: longPlace, agenda },
    ...{ actualStart: '2026-11-22T14:05', actualEnd: '2026-11-23T00:20' },
    attendees: attendees(),
    contributions: [1, 2, 3].map(() =>
      contribution({
        agendaItemId,
        speakerName: longName,
        speakerPost: longPost,
        content: longTitle,
        reply: longTitle,
      }),
    ),
    votes: [vote({ agendaItemId, inFavour: 2, matter: longTitle })],
    conclusions: [conclusion],
    tasks: [task({ conclusionId: conclusion.id, owner: longPost }), task({ doneOn: '2026-11-23' })],
  })
}

function agendaOf(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: v7(),
    title: index === 0 ? longTitle : `Nội dung thứ ${index + 1}`,
    presenter: longName,
    minutes: 30,
    summary: 'Đã báo cáo kết quả.',
  }))
}

function attendees() {
  return [
    attendee({ name: longName, post: longPost, unit: 'Mặt trận Tổ quốc Việt Nam phường' }),
    attendee({ status: 'excused', name: 'Trần Văn Bình', reason: 'Đi công tác tại Trung tâm hội nghị tỉnh' }),
    attendee({ status: 'stand-in', name: 'Lê Thị Hạnh', standInName: longName, standInPost: longPost, time: null }),
    attendee({ role: 'guest', name: 'Lê Văn Khách', post: longPost }),
  ]
}

function nominees(result: 'pending' | 'approved') {
  return [
    nominee({ result, name: longName, description: longPost }),
    nominee({ result, recipientKind: 'collective', honorific: null, name: longPlace, description: '' }),
    nominee({ result, name: 'Đặng Thị Ví Dụ', honorific: 'bà' }),
  ]
}

async function reviewedRound(api: Api): Promise<string> {
  const [first, second, third] = nominees('pending')
  const three = [first, second, third].flatMap((one) => one ?? [])
  const reviewed = three.map((one, index) =>
    index === 1
      ? { ...one, result: 'rejected' as const, resultNote: 'Chưa đủ thành tích theo hướng dẫn của tỉnh' }
      : one,
  )
  const { id } = await api.commendations.create(roundOf({ occasion: longTitle, nominees: reviewed }))
  await api.commendations.moveTo({ id, revision: 0, step: 'reviewing' })
  return id
}

async function awardedRound(api: Api): Promise<string> {
  const { id } = await decidedRound(api, { date: '2026-11-20', nominees: nominees('approved') })
  const { revision } = await api.commendations.get({ id })
  await api.commendations.moveTo({ id, revision, step: 'awarding' })
  return id
}
