import { idOf, targetOf, type ValidInputs } from '../../../testing/validInputs.ts'

const period = { kind: 'year', year: 2023, part: 1 } as const

export const validInputs = (({ client }) => {
  // One for each period: the one that is there is answered again.
  const report = async () => client.reports.get(await client.reports.create(period))
  const get = async () => idOf(await report())
  return {
    reports: {
      figures: () => period,
      create: () => period,
      get,
      save: async () => {
        const record = await report()
        return { ...targetOf(record), report: record }
      },
      refresh: async () => targetOf(await report()),
      keepWords: async () => {
        const record = await report()
        return { ...targetOf(record), paragraphId: record.paragraphs[0]?.id ?? '' }
      },
      remove: get,
      workbook: () => ({ period, names: true }),
    },
    bin: { restore: async () => ({ kind: 'report', ...(await client.reports.remove(await get())) }) },
  }
}) satisfies ValidInputs
