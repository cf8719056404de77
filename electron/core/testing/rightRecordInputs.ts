import { v7 } from 'uuid'
import type { Member } from '../../../shared/model/members.ts'
import { sampleGroup } from './groupFixtures.ts'
import { heldMeeting, plannedMeeting } from './meetingFixtures.ts'
import { closed, held } from './paperFixtures.ts'
import type { RightInputs } from './rightInputs.ts'
import { decidedRound, roundOf, roundToDecide } from './roundsToDecide.ts'
import type { Client } from './testApp.ts'

/** Members, groups, meetings and rounds; each procedure that changes one gets a fresh one. */
export function rightRecordInputs({ client }: { readonly client: Client }) {
  const newMember = async () => client.members.get(await client.members.create(member()))
  const newGroup = async () => client.groups.get(await client.groups.create(group()))
  const newMeeting = async () => client.meetings.get(await client.meetings.create(heldMeeting()))
  const newRound = async () => client.commendations.get(await client.commendations.create(roundOf()))
  const meetingNow = async (id: string) => targetOf(await client.meetings.get({ id }))
  const roundNow = async (id: string) => targetOf(await client.commendations.get({ id }))

  return {
    members: {
      get: async () => idOf(await newMember()),
      create: member,
      update: async () => {
        const record = await newMember()
        return { ...targetOf(record), member: record }
      },
      remove: async () => idOf(await newMember()),
    },
    groups: {
      get: async () => idOf(await newGroup()),
      create: group,
      update: async () => {
        const record = await newGroup()
        return { ...targetOf(record), group: record }
      },
      remove: async () => idOf(await newGroup()),
    },
    meetings: {
      list: () => ({ year: 2023 }),
      get: async () => idOf(await newMeeting()),
      create: inTurn(
        () => plannedMeeting(),
        () => heldMeeting(),
      ),
      update: async () => {
        const record = await newMeeting()
        return { ...targetOf(record), meeting: record }
      },
      start: async () => targetOf(await newMeeting()),
      check: async () => idOf(await newMeeting()),
      close: async () => {
        const started = await client.meetings.start(targetOf(await newMeeting()))
        return targetOf(started)
      },
      reopen: async () => ({ ...(await meetingNow(await closed(client))), reason: 'Ghi thiếu một ý kiến' }),
      remove: async () => idOf(await newMeeting()),
      completeTask: async () => {
        const [task] = (await client.meetings.get({ id: await held(client) })).tasks
        return { taskId: task?.id ?? '', seen: null, doneOn: '2026-11-22' }
      },
    },
    commendations: {
      list: () => ({ year: 2023 }),
      get: async () => idOf(await newRound()),
      create: () => roundOf(),
      update: async () => {
        const record = await newRound()
        return { ...targetOf(record), round: record }
      },
      moveTo: async () => ({ ...targetOf(await newRound()), step: 'reviewing' }),
      award: async () => {
        const { id } = await decidedRound(client)
        await client.commendations.moveTo({ ...(await roundNow(id)), step: 'awarding' })
        return { ...(await roundNow(id)), awardedOn: '2026-08-20' }
      },
      remove: async () => idOf(await newRound()),
      rewards: () => ({ date: '2026-08-19' }),
      checkCertificates: async () => ({ id: await roundToDecide(client) }),
      certificates: async () => ({ id: (await decidedRound(client)).id, proposalIds: null }),
    },
  } satisfies RightInputs
}

/** A member of a name of his own. */
function member(): Member {
  const term = { committeePost: 'Ủy viên', outsidePost: '', unit: '', from: '2023-01-12', until: null, decision: '' }
  return {
    name: `Đặng Thị ${v7().slice(-6)}`,
    honorific: 'bà',
    phone: '0905 000 000',
    protocolOrder: 7,
    terms: [{ id: v7(), ...term }],
  }
}

/** No two groups in force share a name. */
function group() {
  return sampleGroup({ name: `Tổ dân phố ${v7()}` })
}

/** Names a record. */
export function idOf({ id }: { readonly id: string }) {
  return { id }
}

/** Names a record as it is now. */
export function targetOf({ id, revision }: { readonly id: string; readonly revision: number }) {
  return { id, revision }
}

/** Each of the makers in its turn. */
export function inTurn<T>(first: () => T, ...others: readonly (() => T)[]): () => T {
  let turn = 0
  return () => (others[(turn++ % (others.length + 1)) - 1] ?? first)()
}
