import { sampleRound } from '../../../electron/core/testing/roundFixtures.ts'
import { sampleSigner } from '../../../electron/core/testing/wardFixtures.ts'
import { type Api, apiOf, plainWard } from '../../../tests/support/api.ts'
import { repeat } from '../repeat.ts'
import { inNewFolder } from './folders.ts'
import { withProgram } from './program.ts'
import { manyNominees } from './rounds.ts'

/**
 * How long the page waits at most for any other answer while something is done with a round of many awards.
 *
 * @param awards so many are approved, with a signer for their certificates
 * @param runs how often it is done, one after the other in the same program
 * @param work what is done; gets the id of the round
 * @returns the longest block of each run, in milliseconds
 */
export function blocksOfAwards(
  awards: number,
  runs: number,
  work: (api: Api, id: string) => Promise<unknown>,
): Promise<number[]> {
  return inNewFolder((folder) =>
    withProgram(folder, async (program) => {
      const api = apiOf(program.address)
      await api.ward.setUp(plainWard)
      await api.ward.saveSigner({ signer: sampleSigner({ issuer: 'people' }), revision: null })
      const { id } = await api.commendations.create(sampleRound({ nominees: manyNominees(awards) }))
      return repeat(runs, async () => {
        program.watchLoop()
        await work(api, id)
        return program.longestBlock()
      })
    }),
  )
}
