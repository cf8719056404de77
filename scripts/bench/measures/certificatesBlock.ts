import { certificatesFile } from '../../../electron/core/testing/certificatesFile.ts'
import { sampleRound } from '../../../electron/core/testing/roundFixtures.ts'
import { sampleSigner } from '../../../electron/core/testing/wardFixtures.ts'
import { apiOf, plainWard } from '../../../tests/support/api.ts'
import type { Measurement } from '../figures.ts'
import { repeat } from '../repeat.ts'
import { inNewFolder } from '../world/folders.ts'
import { withProgram } from '../world/program.ts'
import { manyProposals } from '../world/rounds.ts'

const certificateCount = 1000
const runs = 5

/** How long the page waits at most for any other answer while certificates are made. */
export const certificatesBlock: Measurement = {
  title: `Longest block of the event loop while ${certificateCount.toLocaleString('en-US')} certificates are made`,
  goal: 50,
  unit: 'ms',
  measure: () =>
    inNewFolder((folder) =>
      withProgram(folder, async (program) => {
        const api = apiOf(program.address)
        await api.ward.setUp(plainWard)
        await api.ward.saveSigner(sampleSigner({ issuer: 'people' }))
        const { id } = await api.commendations.create(sampleRound({ proposals: manyProposals(certificateCount) }))
        const blocks = await repeat(runs, async () => {
          program.watchLoop()
          await certificatesFile(api, { id, proposalIds: null })
          return program.longestBlock()
        })
        const [first = 0] = blocks
        return {
          value: Math.max(...blocks),
          how: `longest of ${runs} files; while the first was made ${first.toFixed(0)} ms`,
        }
      }),
    ),
}
