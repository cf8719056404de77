import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openWith } from '../../book/dataset/testing/exported.ts'
import { packageContents } from '../../book/packages/packageContents.ts'
import { features } from '../../features.ts'
import { paperKinds } from '../../paperKinds.ts'
import { openDatabase } from '../../platform/database/database.ts'
import { certificatesFile } from '../../testing/certificatesFile.ts'
import { renameAll } from '../../testing/renameAll.ts'
import { decidedRound, openWithSigners } from '../../testing/roundsToDecide.ts'

const samplePath = resolve(import.meta.dirname, '../../../../resources/samples/dien-hong-2023.json')

/** The elements of the parts of a Word file that say something: text as laid out, and what stands in its properties. */
async function elementsOf(file: Blob) {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return ['word/document.xml', 'docProps/core.xml', 'docProps/app.xml'].map((name) => {
    const part = parts[name]
    if (!part) throw new Error(`no ${name}`)
    const document = new DOMParser().parseFromString(strFromU8(part), 'text/xml')
    return [...document.getElementsByTagName('*')]
      .filter(({ tagName }) => !tagName.startsWith('dcterms:'))
      .map((element) => ({
        tag: element.tagName,
        attributes: [...element.attributes].map(({ name: key, value }) => `${key}=${value}`),
        text: element.getElementsByTagName('*').length === 0 ? element.textContent : '',
      }))
  })
}

/** What a package of 2023 draws of papers with a number; the sample's report has none. */
async function signedDocuments(dataDir: string) {
  const database = await openDatabase(dataDir, 'Văn thư')
  try {
    const contents = await packageContents(database, paperKinds, {
      year: 2023,
      redactor: null,
      today: '2026-11-22',
      sources: features,
    })
    return contents.documents.filter(({ path }) => /^(giay-khen|van-ban\/(?!chua-cap-so))/.test(path))
  } finally {
    await database.destroy()
  }
}

describe('what is printed again of a signed decision', () => {
  it('says on certificates and decision what was signed, whatever ward, committee and signer are called since', async () => {
    const { client } = await openWithSigners()
    const { id, paperId } = await decidedRound(client)
    const printed = async () => ({
      certificates: await elementsOf((await certificatesFile(client, { id, nomineeIds: null })).file),
      decision: await elementsOf((await client.papers.file({ id: paperId, copies: 'one' })).file),
      findings: await client.commendations.checkCertificates({ id }),
    })
    const before = await printed()
    const words = before.certificates.flat().map(({ text }) => text)
    expect(words).toContain('CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG DIÊN HỒNG')
    expect(words).toContain('Phường Diên Hồng, ngày 19 tháng 8 năm 2026')
    expect(words).toContain('Quyết định số 01/QĐ-UBND')

    await renameAll(client)

    expect(await printed()).toEqual(before)
  })

  it('says in a package what was signed, in every paper and certificate of a year', async () => {
    const { client, dataDir } = await openWith(JSON.parse(readFileSync(samplePath, 'utf8')))
    const before = await signedDocuments(dataDir)
    const folders = new Set(before.map(({ path }) => path.split('/').slice(0, -1).join('/')))
    expect([...folders].sort()).toEqual(
      expect.arrayContaining(['giay-khen', 'van-ban/BB', 'van-ban/GM', 'van-ban/QD', 'van-ban/TB', 'van-ban/TTR']),
    )

    await renameAll(client)

    expect(await signedDocuments(dataDir)).toEqual(before)
  })
})
