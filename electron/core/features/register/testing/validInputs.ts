import { paperInTurn } from '../../../testing/paperInTurn.ts'
import { manual } from '../../../testing/registerFixtures.ts'
import { targetOf, type ValidInputs } from '../../../testing/validInputs.ts'

const date = '2026-11-22'

/** Each procedure that changes a line gets a fresh one. */
export const validInputs = (({ client }) => {
  const newPaper = paperInTurn(client)
  const newEntry = () => client.register.add(manual())
  let startYear = 2031
  return {
    register: {
      list: () => ({ year: 2026, issuer: 'committee' }),
      next: async () => ({ paperId: (await newPaper()).id, date }),
      issue: async () => ({ paperId: (await newPaper()).id, date, number: null }),
      add: () => manual(),
      // A year of its own for each: a start that is there has another revision.
      saveStart: () => ({ issuer: 'committee', year: startYear++, code: 'KH', first: 12, revision: 0 }),
      update: async () => {
        const entry = await newEntry()
        return { ...targetOf(entry), columns: entry }
      },
      cancel: async () => ({ ...targetOf(await newEntry()), reason: 'Ghi nhầm' }),
      file: () => ({ year: 2026, issuer: 'committee' }),
    },
  }
}) satisfies ValidInputs
