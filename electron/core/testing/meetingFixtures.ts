import { v7 } from 'uuid'
import type { Attendee, Contribution, Meeting, Task, Vote } from '../../../shared/model/meetings.ts'

const chair = { memberId: null, honorific: 'ông', name: 'Nguyễn Văn Mẫu', post: 'Trưởng Ban' } as const
const secretary = { memberId: null, honorific: 'bà', name: 'Lê Thị Hạnh', post: 'Ủy viên, Thư ký' } as const

/** A meeting as planned, before anything happened. */
export function plannedMeeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    kind: 'committee',
    title: 'Họp Ban Chỉ đạo quý IV năm 2026',
    place: 'Hội trường UBND phường',
    plannedStart: '2026-11-22T14:00',
    plannedEnd: '2026-11-22T16:00',
    chair,
    secretary,
    invitationNote: '',
    actualStart: null,
    actualEnd: null,
    residentCount: null,
    attendees: [],
    agenda: [],
    contributions: [],
    votes: [],
    conclusions: [],
    tasks: [],
    ...changes,
  }
}

/** A meeting that was held and of which nothing is missing. */
export function heldMeeting(changes: Partial<Meeting> = {}): Meeting {
  const item = { id: v7(), title: 'Kết quả quý IV', presenter: '', minutes: 30, summary: 'Đã báo cáo kết quả.' }
  const conclusion = { id: v7(), content: 'Tiếp tục duy trì mô hình camera an ninh.' }
  return plannedMeeting({
    actualStart: '2026-11-22T14:05',
    actualEnd: '2026-11-22T15:50',
    attendees: [
      attendee({ name: chair.name, post: chair.post }),
      attendee({ name: secretary.name, post: secretary.post, honorific: 'bà' }),
      attendee({ name: 'Trần Văn Bình', status: 'excused', reason: 'Đi công tác' }),
    ],
    agenda: [item],
    contributions: [contribution({ agendaItemId: item.id })],
    votes: [vote({ agendaItemId: item.id, inFavour: 2 })],
    conclusions: [conclusion],
    tasks: [task({ conclusionId: conclusion.id })],
    ...changes,
  })
}

export function attendee(changes: Partial<Attendee> = {}): Attendee {
  return {
    id: v7(),
    memberId: null,
    honorific: 'ông',
    name: 'Phạm Văn Cường',
    post: 'Ủy viên',
    unit: '',
    role: 'member',
    status: 'present',
    standInName: '',
    standInHonorific: null,
    standInPost: '',
    reason: '',
    time: null,
    ...changes,
  }
}

export function contribution(changes: Partial<Contribution> = {}): Contribution {
  return {
    id: v7(),
    agendaItemId: null,
    speakerName: 'Vũ Thị Dung',
    speakerPost: 'Tổ dân phố 3',
    topic: 'Camera an ninh',
    content: 'Đề nghị lắp thêm camera ở ngã tư.',
    reply: '',
    repliedBy: '',
    ...changes,
  }
}

export function vote(changes: Partial<Vote> = {}): Vote {
  return {
    id: v7(),
    agendaItemId: null,
    matter: 'Thông qua kế hoạch',
    inFavour: 0,
    against: 0,
    abstaining: 0,
    ...changes,
  }
}

export function task(changes: Partial<Task> = {}): Task {
  return {
    id: v7(),
    conclusionId: null,
    content: 'Khảo sát vị trí lắp camera.',
    owner: 'Tổ bảo vệ an ninh, trật tự',
    unit: 'Tổ dân phố 3',
    deadline: '2026-12-01',
    doneOn: null,
    ...changes,
  }
}
