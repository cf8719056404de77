/**
 * `node runPacked.ts FOLDER`: starts the program unpacked in FOLDER until its window opens; asks for the page and
 * everything that the page names; has the worker of the program draw a paper and a report with charts, make a backup and
 * restore it; quits. Ends with 0 when all of that worked. The data go where `XDG_DATA_HOME` or `APPDATA` says.
 */
import { createBackup, restoreBackup } from '../../../electron/core/testing/backupCalls.ts'
import { drawMinutes, drawReport } from './drawnFiles.ts'
import { assetsOf, withPackedProgram } from './packedProgram.ts'

const [, , folder = ''] = process.argv

await withPackedProgram(folder, async (client, ask) => {
  const page = await ask('index.html')
  for (const [, path = ''] of page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) await ask(path)
  for (const name of assetsOf(folder)) await ask(`assets/${name}`)

  await client.samples.load()
  await drawReport(client, await drawMinutes(client))
  await restoreBackup(client, (await createBackup(client)).id)
})
