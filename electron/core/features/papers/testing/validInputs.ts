import { closed, draft } from '../../../testing/paperFixtures.ts'
import { paperInTurn } from '../../../testing/paperInTurn.ts'
import { idOf, targetOf, type ValidInputs } from '../../../testing/validInputs.ts'

/** Each procedure that changes a paper gets a fresh one, of each kind in its turn. */
export const validInputs = (({ client }) => {
  const newPaper = paperInTurn(client)
  const get = async () => idOf(await newPaper())
  return {
    papers: {
      list: async () => {
        const { meetingId } = await draft(client, 'minutes', await closed(client))
        return { meetingId, roundId: null }
      },
      get,
      create: async () => ({ kind: 'minutes', sourceId: await closed(client) }),
      update: async () => {
        const record = await newPaper()
        return { ...targetOf(record), paper: record }
      },
      reset: async () => targetOf(await newPaper()),
      remove: get,
      check: get,
      file: async () => ({ ...(await get()), copies: 'one' }),
    },
    bin: { restore: async () => ({ kind: 'paper', ...(await client.papers.remove(await get())) }) },
  }
}) satisfies ValidInputs
