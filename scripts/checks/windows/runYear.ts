/**
 * `node runYear.ts FOLDER STICK RESULT`: starts the program unpacked in FOLDER and does what a ward does in a year,
 * from the sample to a package in the folder STICK, which is then damaged; what came of each step is written to RESULT.
 */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createBackup, restoreBackup } from '../../../electron/core/testing/backupCalls.ts'
import { readToEnd } from '../../../shared/contract/progress.ts'
import { damage } from '../../../tests/support/damage.ts'
import { drawCertificates, drawMinutes, drawReport } from '../packed/drawnFiles.ts'
import { chooseNext, type PackedClient, withPackedProgram } from '../packed/packedProgram.ts'
import { Steps } from './steps.ts'

const [, , folder = '', stick = '', result = ''] = process.argv

const steps = new Steps(result)

await withPackedProgram(folder, async (client) => {
  await steps.take('the program has started and loaded its page', async () => ok(!(await client.ward.status()).ready))
  await steps.take('the sample ward is loaded', async () => {
    const { members, meetings } = await client.samples.load()
    ok(members > 0 && meetings > 0)
  })
  const year = await steps.take('minutes are drawn', () => drawMinutes(client))
  await steps.take('certificates are drawn', () => drawCertificates(client))
  await steps.take('the report of the year is drawn', () => drawReport(client, year))
  const backup = await steps.take('a backup is made', () => createBackup(client))
  await steps.take('restoring it brings back what was removed', async () => {
    const before = await namesOfMembers(client)
    const [member] = await client.members.list()
    await client.members.remove({ id: member?.id ?? '' })
    equal((await namesOfMembers(client)).length, before.length - 1)
    await restoreBackup(client, backup.id)
    deepEqual(await namesOfMembers(client), before)
  })

  const placeId = await steps.take('a folder is chosen for the package', async () => {
    chooseNext(stick)
    const place = await client.packages.chooseFolder()
    if (!place) throw new Error('there is no place for the package')
    return place.id
  })
  const write = () => client.packages.write({ placeId, year, forSuperiors: false }).then((events) => readToEnd(events))
  const written = await steps.take('the package of the year is written', async () => {
    const done = await write()
    ok(done.files > 10 && existsSync(join(stick, done.folder, 'index.html')))
    return done
  })
  const check = async () => (await readToEnd(await client.packages.check({ placeId, folder: written.folder }))).problems
  await steps.take('the package is found whole', async () => deepEqual(await check(), []))
  await steps.take('a damaged file of the package is named', async () => {
    const file = readdirSync(join(stick, written.folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .find((name) => name.endsWith('.docx'))
    if (file === undefined) throw new Error('there is no paper in the package')
    damage(join(stick, written.folder, file))
    deepEqual(await check(), [{ file, problem: 'changed' }])
  })
  await steps.take('the package is written anew, and the damaged one kept beside it', async () => {
    const { kept } = await write()
    ok(kept !== null && existsSync(join(stick, kept.folder)))
    deepEqual(await check(), [])
  })
})

async function namesOfMembers(client: PackedClient): Promise<string[]> {
  return (await client.members.list()).map(({ name }) => name)
}
