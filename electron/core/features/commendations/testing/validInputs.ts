import { decidedRound, roundOf, roundToDecide } from '../../../testing/roundsToDecide.ts'
import { idOf, targetOf, type ValidInputs } from '../../../testing/validInputs.ts'

/** Each procedure that changes a round gets a fresh one. */
export const validInputs = (({ client }) => {
  const newRound = async () => client.commendations.get(await client.commendations.create(roundOf()))
  const roundNow = async (id: string) => targetOf(await client.commendations.get({ id }))
  const get = async () => idOf(await newRound())
  return {
    commendations: {
      list: () => ({ year: 2023 }),
      get,
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
      remove: get,
      rewards: () => ({ date: '2026-08-19' }),
      checkCertificates: async () => ({ id: await roundToDecide(client) }),
      certificates: async () => ({ id: (await decidedRound(client)).id, nomineeIds: null }),
    },
    bin: { restore: async () => ({ kind: 'round', ...(await client.commendations.remove(await get())) }) },
  }
}) satisfies ValidInputs
