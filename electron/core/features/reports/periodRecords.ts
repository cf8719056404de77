import type { MeetingKind } from '../../../../shared/model/meetings.ts'
import type { MemberRecord } from '../../../../shared/model/members.ts'
import type { Period } from '../../../../shared/model/periods.ts'
import type { UnitLevel } from '../../../../shared/model/units.ts'
import type { RecipientKind, WardYear } from '../../../../shared/model/ward.ts'
import type { IsoDate, IsoDateTime } from '../../../../shared/text/dates.ts'

/** A meeting held in the period, with what is counted of it. */
export interface HeldMeeting {
  readonly id: string
  /** As held; as planned where no hour was entered. */
  readonly start: IsoDateTime
  readonly kind: MeetingKind
  readonly title: string
  readonly place: string
  /** Members and guests in the room, each body once; null where one was not marked, or nobody is listed. */
  readonly present: number | null
  /** Members, and those of them in the room or represented; both null where one was not marked, or nobody is listed. */
  readonly membersInvited: number | null
  readonly membersPresent: number | null
  /** Residents in the hall; null where nobody counted them. */
  readonly residents: number | null
  /** Of residents and guests; members' own words are not among them. */
  readonly opinions: number
  readonly tasks: number
}

/** Presence of one person over the period; only of meetings at which every member was marked. */
export interface PresenceCount {
  readonly name: string
  readonly post: string
  readonly invited: number
  readonly present: number
  readonly standIn: number
  readonly excused: number
  readonly unexcused: number
}

export interface TopicCount {
  /** '' where no field was chosen. */
  readonly topic: string
  readonly opinions: number
  /** Answered at the meeting. */
  readonly replied: number
}

export interface AssignedTask {
  readonly content: string
  /** As papers name him: `Ông Trần Văn Bình, Trưởng Công an phường`. */
  readonly owner: string
  readonly unit: string
  readonly assignedOn: IsoDate
  readonly deadline: IsoDate | null
  readonly doneOn: IsoDate | null
}

/** An award by a numbered decision of the period. */
export interface Award {
  readonly recipientKind: RecipientKind
  /** As papers print it: `Ông Nguyễn Văn Mẫu`. */
  readonly name: string
  readonly description: string
  readonly form: string
  readonly groupId: string | null
  /** What the group was called when the decision was signed; '' where there is none. */
  readonly groupName: string
  /** Đồng. */
  readonly amount: number
  readonly decision: string
  readonly decidedOn: IsoDate
}

export interface GroupFigures {
  readonly id: string
  readonly name: string
  readonly headName: string
  readonly headPhone: string
  readonly households: number | null
  readonly residents: number | null
  readonly committedHouseholds: number | null
}

/** Everything that a report on one period counts itself; other features tell what they have. */
export interface PeriodRecords {
  readonly period: Period
  readonly meetings: readonly HeldMeeting[]
  readonly presence: readonly PresenceCount[]
  readonly topics: readonly TopicCount[]
  readonly tasks: readonly AssignedTask[]
  /** Assigned before the period and not done when it began. */
  readonly carriedTasks: readonly AssignedTask[]
  readonly awards: readonly Award[]
  /** In force on the last day of the period, with the figures of its year. */
  readonly groups: readonly GroupFigures[]
  /** How many were in force at any time of the period's year, which the ward's own count of its groups may mean. */
  readonly groupsListed: number
  /** Those no longer or not yet in force, by name: awards of their time still count for them. */
  readonly otherGroups: readonly Pick<GroupFigures, 'id' | 'name'>[]
  /** Those with a term on the last day of the period, with all their terms. */
  readonly members: readonly MemberRecord[]
  /** What the ward calls its residential units. */
  readonly unit: UnitLevel
  /** The committee's short name: `Ban Chỉ đạo`. */
  readonly committee: string
  /** The ward's own figures of the year; null where none were entered. */
  readonly ward: WardYear | null
}
