import { join } from 'node:path'
import { type Api, apiOf } from '../../../tests/support/api.ts'
import { inNewFolder } from './folders.ts'
import { fillOneYear } from './oneYear.ts'
import { withApp } from './openedApp.ts'
import { type Program, withProgram } from './program.ts'

/** The program on a full year of records, in a process of its own, with a folder for packages. */
export function inFilledProgram<T>(work: (api: Api, program: Program) => Promise<T>): Promise<T> {
  return inNewFolder(async (folder) => {
    const dataDir = join(folder, 'data')
    await withApp(dataDir, fillOneYear)
    return withProgram(dataDir, (program) => work(apiOf(program.address), program), ['--usb', join(folder, 'usb')])
  })
}
