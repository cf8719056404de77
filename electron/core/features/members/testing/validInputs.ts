import { v7 } from 'uuid'
import type { Member } from '../../../../../shared/model/members.ts'
import { idOf, targetOf, type ValidInputs } from '../../../testing/validInputs.ts'

/** Each procedure that changes a member gets a fresh one. */
export const validInputs = (({ client }) => {
  const newMember = async () => client.members.get(await client.members.create(member()))
  const get = async () => idOf(await newMember())
  return {
    members: {
      get,
      create: member,
      update: async () => {
        const record = await newMember()
        return { ...targetOf(record), member: record }
      },
      remove: get,
    },
    bin: { restore: async () => ({ kind: 'member', ...(await client.members.remove(await get())) }) },
  }
}) satisfies ValidInputs

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
