import type { Selectable } from 'kysely'
import { issuerSchema, type Signer, type SignerRecord, signingFormSchema } from '../../../shared/model/ward.ts'
import type { Database } from '../database/database.ts'
import type { SignerRow } from '../database/schema.ts'
import { toFlag } from '../database/values.ts'

/** Everybody who may or might sign, by issuer, then those latest in office first. */
export async function listSigners(database: Database): Promise<SignerRecord[]> {
  const rows = await database
    .selectFrom('signers')
    .selectAll()
    .orderBy('issuer')
    .orderBy('fromDate', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toRecord)
}

export async function findSigner(database: Database, id: string): Promise<SignerRecord | undefined> {
  const row = await database.selectFrom('signers').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toRecord(row)
}

/** Adds the signer or changes the one with this id; `sample` marks a new one only. */
export async function saveSigner(database: Database, signer: Signer, sample: 0 | 1 = 0): Promise<void> {
  const columns = {
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
  await database
    .insertInto('signers')
    .values({ id: signer.id, ...columns, sample })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
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

function toRecord(row: Selectable<SignerRow>): SignerRecord {
  return {
    id: row.id,
    issuer: issuerSchema.parse(row.issuer),
    name: row.name,
    onBehalf: row.onBehalf === 1,
    form: signingFormSchema.parse(row.form),
    headTitle: row.headTitle,
    title: row.title,
    otherTitle: row.otherTitle,
    from: row.fromDate,
    until: row.untilDate,
    sample: row.sample === 1,
  }
}
