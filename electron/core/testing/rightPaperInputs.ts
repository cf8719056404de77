import type { PaperKind } from '../../../shared/model/paperKinds.ts'
import { closed, draft } from './paperFixtures.ts'
import { manual } from './registerFixtures.ts'
import type { RightInputs } from './rightInputs.ts'
import { idOf, inTurn, targetOf } from './rightRecordInputs.ts'
import { roundToDecide } from './roundsToDecide.ts'
import type { Client } from './testApp.ts'

/** Papers, the register and reports; each procedure that changes one gets a fresh one, except for reports. */
export function rightPaperInputs({ client }: { readonly client: Client }) {
  const ofMeeting = async (kind: PaperKind) => draft(client, kind, await closed(client))
  const ofRound = async (kind: PaperKind) => draft(client, kind, await roundToDecide(client))
  const newPaper = inTurn(
    () => ofMeeting('minutes'),
    () => ofMeeting('invitation'),
    () => ofMeeting('conclusions'),
    () => ofRound('submission'),
    () => ofRound('decision'),
  )
  const newEntry = () => client.register.add(manual())
  // One for each period: the one that is there is answered again.
  const report = async () => client.reports.get(await client.reports.create(period))

  let startYear = 2031
  return {
    papers: {
      list: async () => ({ meetingId: (await ofMeeting('minutes')).meetingId, roundId: null }),
      get: async () => idOf(await newPaper()),
      create: async () => ({ kind: 'minutes', sourceId: await closed(client) }),
      update: async () => {
        const record = await newPaper()
        return { ...targetOf(record), paper: record }
      },
      reset: async () => targetOf(await newPaper()),
      remove: async () => idOf(await newPaper()),
      check: async () => idOf(await newPaper()),
      file: async () => ({ ...idOf(await newPaper()), copies: 'one' }),
    },
    register: {
      list: () => ({ year: 2026, issuer: 'committee' }),
      next: async () => ({ paperId: (await newPaper()).id, date: today }),
      issue: async () => ({ paperId: (await newPaper()).id, date: today, number: null }),
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
    reports: {
      figures: () => period,
      create: () => period,
      get: async () => idOf(await report()),
      save: async () => {
        const record = await report()
        return { ...targetOf(record), report: record }
      },
      refresh: async () => targetOf(await report()),
      keepWords: async () => {
        const record = await report()
        return { ...targetOf(record), paragraphId: record.paragraphs[0]?.id ?? '' }
      },
      remove: async () => idOf(await report()),
      workbook: () => ({ period, names: true }),
    },
  } satisfies RightInputs
}

const today = '2026-11-22'
const period = { kind: 'year', year: 2023, part: 1 } as const
