import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it } from 'vitest'
import { listSigners, updateSigner } from '../../features/ward/signers.store.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { refusal } from '../../testing/testApp.ts'
import { sampleSigner } from '../../testing/wardFixtures.ts'
import { migrations } from '../migrations.ts'
import { signerRevisions } from './0010-signer-revisions.ts'

it('counts the edits of a signer from before from now on', async () => {
  const folder = dataFolder()
  const signer = sampleSigner()
  await (await openDatabase(folder, '', migrations.slice(0, migrations.indexOf(signerRevisions)))).destroy()
  const old = new BetterSqlite3(join(folder, databaseFileName))
  old
    .prepare(
      `INSERT INTO signers (id, issuer, name, on_behalf, form, head_title, title, other_title, from_date)
       VALUES (?, ?, ?, 1, ?, '', ?, ?, ?)`,
    )
    .run(signer.id, signer.issuer, signer.name, signer.form, signer.title, signer.otherTitle, signer.from)
  old.close()

  const database = await openDatabase(folder, '')
  expect(await listSigners(database)).toEqual([{ ...signer, revision: 0, sample: false }])
  expect(await updateSigner(database, 0, signer)).toEqual({ id: signer.id, revision: 1 })
  expect(await refusal(updateSigner(database, 0, signer))).toMatchObject({ code: 'CONFLICT' })
  await database.destroy()
})
