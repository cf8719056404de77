import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { CatalogueEntry } from '../../../../shared/model/catalogue.ts'
import { writtenBook } from '../../book/dataset/bookFile.ts'
import { exportedBook, openWith } from '../../book/dataset/testing/exported.ts'
import { damageRows } from '../../testing/damageRows.ts'
import { openTestApp, refusal } from '../../testing/testApp.ts'
import { sampleWard } from '../../testing/wardFixtures.ts'

/** A ward that has just begun its book. */
async function begun() {
  const app = await openTestApp()
  await app.client.ward.setUp(sampleWard)
  return app
}

const ofOwn: CatalogueEntry = {
  id: v7(),
  kind: 'form',
  name: 'Thư khen',
  recipients: ['household', 'group'],
  giver: 'Chủ tịch UBND phường',
  validFrom: '2026-01-01',
  validUntil: null,
  source: 'Quy chế của phường',
  toCheck: '',
}

const idsOf = (entries: readonly CatalogueEntry[]) => new Set(entries.map(({ id }) => id))

describe('the catalogue', () => {
  it('holds what the law says when a book begins, each with who awards it and for whom', async () => {
    const { client } = await begun()
    const { entries } = await client.catalogue.list()

    expect(entries.map(({ name }) => name).sort()).toEqual([
      ...['Bằng khen', 'Chiến sĩ thi đua cơ sở', 'Cờ thi đua', 'Gia đình văn hóa', 'Giấy khen', 'Giấy khen'],
      ...['Lao động tiên tiến', 'Tập thể Lao động tiên tiến', 'Tổ dân phố văn hóa'],
    ])
    expect(entries.every(({ recipients, giver, source }) => recipients.length > 0 && giver && source)).toBe(true)
  })

  it('keeps what was entered, and lets go of what was taken out', async () => {
    const { client } = await begun()
    const { revision, entries } = await client.catalogue.list()
    const changed = [...entries.slice(1), ofOwn]

    expect(await client.catalogue.save({ revision, entries: changed })).toEqual({ revision: revision + 1 })

    const after = await client.catalogue.list()
    expect(after.revision).toBe(revision + 1)
    expect(new Set(after.entries)).toEqual(new Set(changed))
  })

  it('is not overwritten by a second window, nor by one that has the law of the ward open', async () => {
    const { client } = await begun()
    const { revision, entries } = await client.catalogue.list()
    await client.catalogue.save({ revision, entries: [...entries, ofOwn] })

    expect((await refusal(client.catalogue.save({ revision, entries }))).code).toBe('CONFLICT')
    const { facts } = await client.ward.legalFacts()
    expect((await refusal(client.ward.saveLegalFacts({ revision, facts }))).code).toBe('CONFLICT')
    expect((await client.catalogue.list()).entries).toHaveLength(entries.length + 1)
  })

  it('refuses wrong fields at their place', async () => {
    const { client } = await begun()
    const wrong = { ...ofOwn, name: ' ', recipients: [], validFrom: '' }
    expect(await refusal(client.catalogue.save({ revision: 0, entries: [wrong] }))).toMatchObject({
      code: 'INVALID',
      paths: ['entries.0.validFrom', 'entries.0.name', 'entries.0.recipients'],
    })
  })

  it('refuses days of one award that do not follow each other, however it is spelled', async () => {
    const { client } = await begun()
    const next = { ...ofOwn, id: v7(), name: 'THƯ KHEN', validFrom: '2027-01-01' }
    expect(await refusal(client.catalogue.save({ revision: 0, entries: [ofOwn, next] }))).toMatchObject({
      code: 'INVALID',
      message: 'Từ 01/01/2027 đã có dòng khác. Nhập 31/12/2026.',
      paths: ['entries.0.validUntil'],
    })
    await client.catalogue.save({ revision: 0, entries: [{ ...ofOwn, validUntil: '2026-12-31' }, next] })
  })

  it('goes along with the data file; one from before there was a catalogue leaves what the law says', async () => {
    const { client, dataDir } = await begun()
    await client.catalogue.save({ revision: 0, entries: [ofOwn] })
    const { catalogue: part, ...before } = writtenBook(await exportedBook(dataDir, 2026))
    expect(part).toMatchObject({ catalogueEntries: [{ id: ofOwn.id }] })

    const [same, earlier] = [await openWith({ ...before, catalogue: part }), await openWith(before)]
    expect((await same.client.catalogue.list()).entries).toEqual([ofOwn])
    const shipped = await (await begun()).client.catalogue.list()
    expect(idsOf((await earlier.client.catalogue.list()).entries)).toEqual(idsOf(shipped.entries))
  })

  it('needs a ward', async () => {
    const { client } = await openTestApp()
    expect((await refusal(client.catalogue.save({ revision: 0, entries: [ofOwn] }))).code).toBe('REFUSED')
  })

  it('shows the rest where a row cannot be read, and asks before that row is lost', async () => {
    const { client, dataDir } = await begun()
    const { revision, entries } = await client.catalogue.list()
    damageRows(dataDir, "UPDATE catalogue_entries SET valid_from = 'hôm qua' WHERE name = 'Cờ thi đua'")

    const rest = (await client.catalogue.list()).entries
    expect(rest).toHaveLength(entries.length - 1)
    const { code, message } = await refusal(client.catalogue.save({ revision, entries: rest }))
    expect([code, message]).toEqual(['DOUBTFUL', expect.stringContaining('1 dòng không đọc được')])
    await client.catalogue.save({ revision, entries: rest, confirmed: [message] })
  })
})
