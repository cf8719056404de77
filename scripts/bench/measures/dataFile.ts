import { ORPCError } from '@orpc/client'
import { ward } from '../../../electron/core/book/dataset/testing/datasetParts.ts'
import { importDataset } from '../../../electron/core/testing/datasetCalls.ts'
import { apiOf } from '../../../tests/support/api.ts'
import type { Measurement } from '../figures.ts'
import { median, repeat, timed } from '../repeat.ts'
import { inNewFolder } from '../world/folders.ts'
import { fileOfNumberedPapers } from '../world/numberedPapers.ts'
import { type Program, withProgram } from '../world/program.ts'
import { groupName, personName } from '../world/text.ts'

const runs = 3

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const fileOf = (parts: object) => JSON.stringify({ version: 1, ward, ...parts })

const groups = () =>
  fileOf({ groups: many(3000, (index) => ({ name: `${groupName(index)} ${index}`, from: '2020-01-01' })) })

const register = () =>
  fileOf({
    register: many(2000, (index) => ({
      issuer: 'committee',
      code: 'BC',
      number: index + 1,
      date: '2026-05-10',
      subject: `Báo cáo ${index + 1}`,
      signerName: personName(index),
    })),
  })

/** A million errors. */
const wrong = () => fileOf({ members: many(200_000, () => ({})) })

export const dataFileGroups = loading('Data file of 3,000 groups loaded into an empty program', groups)
export const dataFileRegister = loading('Data file of 2,000 lines of the register loaded', register)
export const dataFileWrong = loading('Data file of 200,000 wrong members refused', wrong)

/** As a package holds it; it is made by a program that is not measured. */
const papers = () => fileOfNumberedPapers(2000)
export const dataFilePapers = loading('Data file of 2,000 numbered papers loaded, as they were signed', papers, 10_000)

/** How long the page waits at most for any other answer meanwhile. */
export const dataFileBlock: Measurement = {
  title: 'Longest block while 3,000 groups or 500 papers are loaded, and while a file is refused',
  goal: 50,
  unit: 'ms',
  measure: async () => {
    const files = [groups(), wrong(), await fileOfNumberedPapers(500)]
    const blocks = await repeat(runs, async () => {
      const longest: number[] = []
      for (const file of files) longest.push(await inEmptyProgram((program) => blockOf(program, file)))
      return Math.max(...longest)
    })
    return { value: Math.max(...blocks), how: `longest of ${runs} of each` }
  },
}

function loading(title: string, make: () => string | Promise<string>, goal = 5000): Measurement {
  return {
    title,
    goal,
    unit: 'ms',
    measure: async () => {
      const file = await make()
      const times = await repeat(runs, () => inEmptyProgram((program) => timed(() => load(program, file))))
      return { value: median(times), how: `median of ${runs}, each into a program that was just started` }
    },
  }
}

async function blockOf(program: Program, file: string): Promise<number> {
  // What the program does once after its start is measured elsewhere.
  await apiOf(program.address).ward.status()
  program.watchLoop()
  await load(program, file)
  return program.longestBlock()
}

/** To the answer, be it a refusal. */
async function load({ address }: Program, file: string): Promise<void> {
  try {
    await importDataset(apiOf(address), file)
  } catch (error) {
    if (!(error instanceof ORPCError) || error.code !== 'INVALID') throw error
  }
}

function inEmptyProgram<T>(work: (program: Program) => Promise<T>): Promise<T> {
  return inNewFolder((folder) => withProgram(folder, work))
}
