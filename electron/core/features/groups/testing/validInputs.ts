import { v7 } from 'uuid'
import { sampleGroup } from '../../../testing/groupFixtures.ts'
import { idOf, targetOf, type ValidInputs } from '../../../testing/validInputs.ts'

/** Each procedure that changes a group gets a fresh one. */
export const validInputs = (({ client }) => {
  const newGroup = async () => client.groups.get(await client.groups.create(group()))
  const get = async () => idOf(await newGroup())
  return {
    groups: {
      get,
      create: group,
      update: async () => {
        const record = await newGroup()
        return { ...targetOf(record), group: record }
      },
      remove: get,
    },
    bin: { restore: async () => ({ kind: 'group', ...(await client.groups.remove(await get())) }) },
  }
}) satisfies ValidInputs

/** No two groups in force share a name. */
function group() {
  return sampleGroup({ name: `Tổ dân phố ${v7()}` })
}
