import type { Selectable } from 'kysely'
import type { Saved } from '../../../../shared/contract/base.ts'
import { type Signer, type SignerRecord, signerRecordSchema } from '../../../../shared/model/ward.ts'
import type { Database } from '../../platform/database/database.ts'
import { type OnUnreadable, readRow, readRows } from '../../platform/database/readRows.ts'
import { insertRecord, isStored, recordFacts, updateRecord } from '../../platform/database/records.ts'
import { toFlag } from '../../platform/database/values.ts'
import type { Flag, SignerRow } from '../../schema/schema.ts'

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

/** False when there is one with this id. Call inside a transaction. */
export async function insertSigner(database: Database, signer: Signer, sample: Flag = 0): Promise<boolean> {
  if (await isStored(database, 'signers', signer.id)) return false
  await insertRecord(database, 'signers', signer.id, columns(signer), sample)
  return true
}

/** Saves as `updateRecord` does. */
export function updateSigner(database: Database, revision: number, signer: Signer): Promise<Saved> {
  return updateRecord(database, 'signers', { id: signer.id, revision }, columns(signer))
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
    ...recordFacts(row),
    issuer: row.issuer,
    name: row.name,
    onBehalf: row.onBehalf === 1,
    form: row.form,
    headTitle: row.headTitle,
    title: row.title,
    otherTitle: row.otherTitle,
    from: row.fromDate,
    until: row.untilDate,
  })
}
