import { sampleRound } from '../../../electron/core/testing/roundFixtures.ts'
import { sampleSigner } from '../../../electron/core/testing/wardFixtures.ts'
import { apiOf, plainWard } from '../../../tests/support/api.ts'
import type { Measurement } from '../figures.ts'
import { repeat } from '../repeat.ts'
import { inNewFolder } from '../world/folders.ts'
import { withProgram } from '../world/program.ts'
import { manyProposals } from '../world/rounds.ts'

const proposalCount = 1000
const runs = 5

/** How long the page waits at most for any other answer while it is looked whether every text fits its certificate. */
export const certificatesCheckBlock: Measurement = {
  title: `Longest block while ${proposalCount.toLocaleString('en-US')} certificates are checked before printing`,
  goal: 50,
  unit: 'ms',
  measure: () =>
    inNewFolder((folder) =>
      withProgram(folder, async (program) => {
        const api = apiOf(program.address)
        await api.ward.setUp(plainWard)
        await api.ward.saveSigner(sampleSigner({ issuer: 'people' }))
        const { id } = await api.commendations.create(sampleRound({ proposals: manyProposals(proposalCount) }))
        const blocks = await repeat(runs, async () => {
          program.watchLoop()
          await api.commendations.checkCertificates({ id })
          return program.longestBlock()
        })
        const [first = 0] = blocks
        return { value: Math.max(...blocks), how: `longest of ${runs}; at the first ${first.toFixed(0)} ms` }
      }),
    ),
}
