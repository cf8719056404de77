import { describe, expect, it } from 'vitest'
import { certificateFiles } from '../../book/packages/packageContentsBooks.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { certificatesFile } from '../../testing/certificatesFile.ts'
import { damageRows } from '../../testing/damageRows.ts'
import { draft } from '../../testing/paperFixtures.ts'
import { collective, decidedRound, nominee, openWithSigners, roundToDecide } from '../../testing/roundsToDecide.ts'
import { type Client, refusal } from '../../testing/testApp.ts'
import { wordText } from '../../testing/wordText.ts'
import { readPaperContext } from '../papers/readPaperContext.ts'

const date = '2026-08-19'
const form = 'Bằng khen của Chủ tịch UBND tỉnh'
const above = nominee({ name: 'Lê Thị Mẫu', honorific: 'bà', form })
const printed = async (client: Client, id: string, nomineeIds: string[] | null = null) =>
  wordText((await certificatesFile(client, { id, nomineeIds })).file)

describe('an award that is not the chairman’s to give', () => {
  it('keeps a decision from its number, with what to do', async () => {
    const { client } = await openWithSigners()
    const id = await roundToDecide(client, { nominees: [collective(), above] })
    const { id: paperId } = await draft(client, 'decision', id)
    const message = `${form} do cấp trên tặng, Chủ tịch Ủy ban nhân dân phường chỉ đề nghị. Chuyển Lê Thị Mẫu sang đợt riêng, chỉ lập tờ trình.`
    const finding = { severity: 'error', where: 'round', field: 'nominees.1.form', message }
    expect(await client.papers.check({ id: paperId })).toContainEqual(finding)
    expect(await refusal(client.register.issue({ paperId, date, number: null }))).toMatchObject({
      code: 'INVALID',
      message,
    })
  })

  it('is on no certificate: those of the round leave it out, and by itself it is refused', async () => {
    const { client } = await openWithSigners()
    const id = await roundToDecide(client, { nominees: [collective(), above] })
    const text = await printed(client, id)
    expect(text).toContain('Tổ dân phố 2')
    expect(text).not.toMatch(/Lê Thị Mẫu|LÊ THỊ MẪU|BẰNG KHEN/)
    const message = `Lê Thị Mẫu: ${form} do cấp trên tặng, phường không in.`
    expect(await refusal(printed(client, id, [above.id]))).toMatchObject({ code: 'INVALID', message })
    expect(await client.commendations.checkCertificates({ id })).toContainEqual({
      severity: 'error',
      where: 'round',
      field: 'nominees.1.form',
      message,
    })
  })

  it('goes on no stick as a certificate, though an older version let it into a decision', async () => {
    const { client, dataDir } = await openWithSigners()
    await decidedRound(client, { nominees: [collective(), above].map((one) => ({ ...one, form: 'Giấy khen' })) })
    const filesOf = async () => {
      const database = await openDatabase(dataDir, 'Văn thư')
      try {
        const files = await certificateFiles(database, await readPaperContext(database), 2026)
        return files.map(({ label }) => label.split(',')[0])
      } finally {
        await database.destroy()
      }
    }
    expect(await filesOf()).toEqual(['Giấy khen: 2 tờ'])
    damageRows(dataDir, 'UPDATE awards SET form = ? WHERE name = ?', form, above.name)
    expect(await filesOf()).toEqual(['Giấy khen: 1 tờ'])
  })

  it('alone makes a round that ends with its submission', async () => {
    const { client } = await openWithSigners()
    const id = await roundToDecide(client, { nominees: [above] })
    const end = `Đợt này kết thúc ở tờ trình: ${form} do cấp trên tặng. Phường không ra quyết định và không in giấy khen.`
    expect(await refusal(client.papers.create({ kind: 'decision', sourceId: id }))).toMatchObject({
      code: 'REFUSED',
      message: end,
    })
    expect(await refusal(printed(client, id))).toMatchObject({ code: 'INVALID' })
    expect(await client.commendations.list({ year: 2026 })).toMatchObject([
      { endsWithSubmission: true, submitted: false },
    ])
    expect((await client.overview.get()).begun).toMatchObject([{ id, step: 'Mở tờ trình' }])

    const { id: paperId } = await draft(client, 'submission', id)
    const entry = await client.register.issue({ paperId, date, number: null })

    expect((await client.overview.get()).begun).toEqual([])
    expect(await client.commendations.list({ year: 2026 })).toMatchObject([{ submitted: true }])
    expect(await client.commendations.get({ id })).toMatchObject({ step: 'deciding', submitted: true })

    await client.register.cancel({ id: entry.id, revision: entry.revision, reason: 'Sai tên' })

    expect((await client.overview.get()).begun).toMatchObject([{ id, step: 'Mở tờ trình' }])
  })
})
