import type { Selectable } from 'kysely'
import { type Signer, type SignerRecord, signerRecordSchema } from '../../../../shared/model/ward.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, readRow, readRows } from '../../platform/database/readRows.ts'
import { toFlag } from '../../platform/database/values.ts'
import type { SignerRow } from '../../schema/schema.ts'

/** Everybody who may or might sign, by issuer, then those latest in office first; `onUnreadable` as in `readRows`. */
export async function listSigners(database: Database, onUnreadable?: OnUnreadable): Promise<SignerRecord[]> {
  const rows = await database
    .selectFrom('signers')
    .selectAll()
    .orderBy('issuer')
    .orderBy('fromDate', 'desc')
    .orderBy('id')
    .execute()
  return readRows('signers', rows, toRecord, onUnreadable)
}

export async function findSigner(database: Database, id: string): Promise<SignerRecord | undefined> {
  const row = await database.selectFrom('signers').selectAll().where('id', '=', id).executeTakeFirst()
  return row && readRow('signers', row, toRecord)
}

/** False when there is one with this id. */
export async function insertSigner(database: Database, signer: Signer, sample: 0 | 1 = 0): Promise<boolean> {
  const result = await database
    .insertInto('signers')
    .values({ id: signer.id, ...columns(signer), revision: 0, sample })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** False when the stored revision is another one. */
export async function updateSigner(database: Database, revision: number, signer: Signer): Promise<boolean> {
  const result = await database
    .updateTable('signers')
    .set({ ...columns(signer), revision: revision + 1 })
    .where('id', '=', signer.id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Whether any paper, one in the bin too, names the signer. */
export async function isSignerNamed(database: Database, id: string): Promise<boolean> {
  const paper = await database.selectFrom('papers').select('id').where('signerId', '=', id).limit(1).executeTakeFirst()
  return paper !== undefined
}

export async function removeSigner(database: Database, id: string): Promise<boolean> {
  const result = await database.deleteFrom('signers').where('id', '=', id).executeTakeFirst()
  return result.numDeletedRows > 0n
}

function columns(signer: Signer) {
  return {
    issuer: signer.issuer,
    name: signer.name,
    onBehalf: toFlag(signer.onBehalf),
    form: signer.form,
    headTitle: signer.headTitle,
    title: signer.title,
    otherTitle: signer.otherTitle,
    fromDate: signer.from,
    untilDate: signer.until,
  }
}

function toRecord(row: Selectable<SignerRow>): SignerRecord {
  return signerRecordSchema.parse({
    id: row.id,
    issuer: row.issuer,
    name: row.name,
    onBehalf: row.onBehalf === 1,
    form: row.form,
    headTitle: row.headTitle,
    title: row.title,
    otherTitle: row.otherTitle,
    from: row.fromDate,
    until: row.untilDate,
    revision: row.revision,
    sample: row.sample === 1,
  })
}
