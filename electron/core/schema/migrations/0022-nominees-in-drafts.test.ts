import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { roundSchema } from '../../../../shared/model/commendations.ts'
import { damageOfCopy } from '../../platform/database/damage.ts'
import { databaseFileName, openDatabase } from '../../platform/database/database.ts'
import { certificatesFile } from '../../testing/certificatesFile.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import { openAppIn } from '../../testing/testApp.ts'
import { wordText } from '../../testing/wordText.ts'
import { migrations } from '../migrations.ts'
import { nomineesInDrafts } from './0022-nominees-in-drafts.ts'

const bookBefore = readFileSync(join(import.meta.dirname, 'testing/before-0022.sql'), 'utf8')
const decided = '01a22e4b-7833-76d5-95f8-5b7b79e60938'
const begun = '01a22e4b-8052-77ac-9ff6-cb8183e29948'
const draftSchema = z.object({ version: z.number(), aside: z.string().optional(), values: z.object({}).loose() })

/** @param changes further statements on the book of then */
async function folderOfThen(changes = '') {
  const folder = dataFolder()
  await (await openDatabase(folder, '', migrations.slice(0, migrations.indexOf(nomineesInDrafts)))).destroy()
  const old = new BetterSqlite3(join(folder, databaseFileName))
  old.exec(bookBefore + changes)
  old.close()
  return folder
}

/** The program of today on a book of then. */
async function openBookOfThen(changes = '') {
  const unforeseen: unknown[] = []
  const folder = await folderOfThen(changes)
  const app = await openAppIn(folder, { now: () => '2026-11-22T08:00' }, (error) => unforeseen.push(error))
  return { ...app, folder, unforeseen }
}

describe('a book of when nominees had another name', () => {
  it('gives what was typed and not saved back to its form, with every letter', async () => {
    const { client } = await openBookOfThen()
    const draftOf = async (form: string) => {
      const [draft] = await client.drafts.list({ form })
      return draftSchema.parse(JSON.parse(draft?.value ?? ''))
    }

    const typed = await draftOf(`round:${begun}`)
    // The page takes a draft that has the fields of its form, no more and no fewer.
    expect(Object.keys(typed.values).sort()).toEqual(Object.keys(roundSchema.shape).sort())
    const round = roundSchema.parse(typed.values)
    expect(round.note).toBe('Gõ "dở" 😀 \\ \n dòng hai')
    expect(round.nominees.map(({ name, honorific, amountOverride }) => [name, honorific, amountOverride])).toEqual([
      ['Đặng Thị Ví Dụ', 'bà', null],
      ['Trần Văn Đang Gõ', 'ông', 1_500_000],
    ])
    expect(await draftOf('round:new')).toMatchObject({
      ...{ version: 0, aside: 'refused' },
      values: { occasion: 'Đợt chưa lưu', nominees: [{ recipientKind: 'person' }] },
    })
    const { revision } = await client.commendations.get({ id: begun })
    expect(typed.version).toBe(revision)
    await client.commendations.update({ id: begun, revision, round })
    expect((await client.commendations.get({ id: begun })).nominees).toHaveLength(2)
  })

  it('leaves drafts alone that are of another form, have other fields, or are no JSON', async () => {
    const others = [
      ['report:1', '{"version":0,"values":{"proposals":["Đề nghị cấp trên"]}}'],
      ['round:2', '{"version":0,"values":{"proposals":"a"}}'],
      ['round:3', '{"version":0}'],
      ['round:4', 'proposals'],
    ] as const
    const rows = others.map(([key, value]) => `INSERT INTO drafts VALUES ('${key}', '${value}', '2026-11-22T08:00');`)
    const { client } = await openBookOfThen(rows.join('\n'))
    for (const [form, value] of others) expect(await client.drafts.list({ form })).toMatchObject([{ value }])
    expect(await client.drafts.list({ form: 'group:new' })).toMatchObject([
      { value: 'kept by an earlier version, no JSON: proposals' },
    ])
  })

  it('prints what was signed as it did then', async () => {
    const { client, close, folder, unforeseen } = await openBookOfThen()
    const papers = await client.papers.list({ meetingId: null, roundId: decided })
    const files = await Promise.all(papers.map(({ id }) => client.papers.file({ id, copies: 'one' })))
    const certificates = await certificatesFile(client, { id: decided, nomineeIds: null })
    const printed = await Promise.all([...files, certificates].map(({ file }) => wordText(file)))
    await expect(printed.join('\n\n')).toMatchFileSnapshot('testing/printed-before-0022.txt')
    expect((await client.commendations.get({ id: decided })).nominees).toMatchObject([
      { name: 'Tổ dân phố 2', goldenBookNumber: 1 },
      { name: 'Phạm Văn Thí Dụ', goldenBookNumber: 3 },
      { name: 'Lê Thị Hạnh', goldenBookNumber: 2 },
    ])
    await close()
    expect(unforeseen).toEqual([])
    expect(damageOfCopy(join(folder, databaseFileName), { ofToday: true })).toBeNull()
  })
})
