/**
 * `node runPacked.ts FOLDER`: starts the program unpacked in FOLDER and loads its page; has the worker of the program
 * draw a paper and a report with charts, make a backup and restore it; quits. Ends with 0 when all of that worked. The
 * data go where `XDG_DATA_HOME` or `APPDATA` says.
 */
import { createBackup, restoreBackup } from '../../../electron/core/testing/backupCalls.ts'
import { drawMinutes, drawReport } from './drawnFiles.ts'
import { withPackedProgram } from './packedProgram.ts'

const [, , folder = ''] = process.argv

await withPackedProgram(folder, async (client) => {
  await client.samples.load()
  await drawReport(client, await drawMinutes(client))
  await restoreBackup(client, (await createBackup(client)).id)
})
