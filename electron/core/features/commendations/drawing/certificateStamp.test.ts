import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawDocument } from '../../../drawDocument.ts'
import { wordFile } from '../../../drawing/word/file.ts'
import { certificatesInput } from '../../../testing/documents/fixtures.ts'
import { type ReadDocument, readDocument } from '../../../testing/documents/readDocument.ts'
import { prettyXml } from '../../../testing/documents/xml.ts'
import type { Certificate, CertificatesInput } from '../inputs.ts'
import { setCertificate } from './certificateSetting.ts'
import { certificates } from './certificates.ts'

const plain: Certificate = {
  id: 'c',
  recipientKind: 'person',
  honorific: 'ông',
  name: 'Lê Văn Mẫu',
  description: 'Tổ trưởng tổ dân phố 3',
  achievement: 'Có thành tích xuất sắc',
  goldenBookNumber: 7,
}
const clause = 'Gương mẫu, tích cực trong phong trào Toàn dân bảo vệ an ninh Tổ quốc; '

const varied: Record<string, Partial<Certificate>> = {
  'a usual person': {},
  'the same person again': {},
  'a woman without a number in the golden book': { honorific: 'bà', name: 'Rơ Châm H’Yên', goldenBookNumber: null },
  'a golden book number of four digits': { goldenBookNumber: 1234 },
  'a household named with its head': { recipientKind: 'household', name: 'Đinh Văn Phúc' },
  'a household by its own name': { recipientKind: 'household', honorific: null, name: 'hộ bà Ksor H’Mai' },
  'a collective': { recipientKind: 'collective', honorific: null, name: 'Nhân dân và cán bộ tổ dân phố 7' },
  'a name in smaller letters': { name: 'Nguyễn Phúc Công Huyền Tôn Nữ Thị Diễm My Hương Giang' },
  'a name of two lines': { name: 'Nguyễn Phúc Công Huyền Tôn Nữ '.repeat(4) },
  'a name that is cut off': { name: 'Nguyễn Phúc Công Huyền Tôn Nữ '.repeat(30) },
  'no description': { description: '' },
  'a description of two lines': { description: 'Chi hội trưởng Chi hội Cựu chiến binh tổ dân phố 3, '.repeat(3) },
  'no achievement': { achievement: '' },
  'nothing but a name': { description: '', achievement: '' },
  'nothing at all': { honorific: null, name: '', description: '', achievement: '', goldenBookNumber: null },
  'an achievement of two lines': { achievement: clause.repeat(2) },
  'an achievement in small letters': { achievement: clause.repeat(6) },
  'an achievement that is cut off': { achievement: clause.repeat(40) },
  'line breaks and tabs': { achievement: 'Đã góp sức:\n- tuần tra đêm;\r\n\n-\tlắp camera.\n', description: '\tTổ 3' },
  'what XML escapes': { name: `A & B <c> "d" 'e'`, achievement: ']]> &amp; &lt;w:p> </w:t></w:r><w:tbl>' },
  'what a replacement would take for a pattern': { name: `$& $1 $' $\` $$`, achievement: '$<a> \\1 \\n' },
  'control characters': { name: 'Lê\u0000 Văn\u000b M\u001fẫu\ufffe', achievement: 'Có\u0007 thành tích \ud800 lẻ' },
  'nothing but control characters': { description: '\u0000\u0001', achievement: '\u0002' },
  'marks written apart, emoji, spaces': { name: 'Le\u0302\u0301  Văn\u00a0A 👮‍♀️', achievement: '  hai  dấu cách  ' },
  'numbers like those of the layout': { name: '987654 30', achievement: '987654\t987654' },
}

/** As stamped, and as the library draws it page by page. */
async function bothWays(input: CertificatesInput): Promise<readonly [ReadDocument, ReadDocument]> {
  const drawn = await wordFile(input, certificates(input, input.certificates.map(setCertificate)))
  return [readDocument(await drawDocument(input)), readDocument(drawn)]
}

async function expectSame(input: CertificatesInput): Promise<void> {
  const [stamped, drawn] = await bothWays(input)
  expect(prettyXml(stamped.root)).toBe(prettyXml(drawn.root))
}

describe('stamped certificates', () => {
  it.each(Object.entries(varied))('are as drawn one by one: %s', async (_what, change) => {
    await expectSame({ ...certificatesInput, certificates: [{ ...plain, ...change }] })
  })

  it('are as drawn one by one: all of these in one file', async () => {
    const all = Object.values(varied).map((change) => ({ ...plain, ...change }))
    await expectSame({ ...certificatesInput, certificates: [...all, ...all.toReversed()] })
  })

  it('are as drawn one by one: whatever is typed', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.stringMatching(/^[ -~\n\t]{0,200}$/))
    const certificate = fc.record({ name: text, description: text, achievement: text })
    await fc.assert(
      fc.asyncProperty(fc.array(certificate, { maxLength: 4 }), (changes) =>
        expectSame({ ...certificatesInput, certificates: changes.map((change) => ({ ...plain, ...change })) }),
      ),
      { numRuns: 40 },
    )
  })

  it('are as drawn one by one: what the round itself says holds tags and marks', async () => {
    const strange = '</w:p><w:tbl>{mark}$& 987654 &amp;'
    const signature = { authority: [strange, strange], otherTitle: strange, name: strange }
    await expectSame({ ...certificatesInput, authority: strange, form: strange, placeName: strange, signature })
  })

  it('have the other parts of the file as drawn, but for the day of making', async () => {
    const [stamped, drawn] = await bothWays(certificatesInput)
    expect(Object.keys(stamped.parts)).toEqual(Object.keys(drawn.parts))
    for (const [path, bytes] of Object.entries(stamped.parts)) {
      if (path !== 'word/document.xml' && path !== 'docProps/core.xml') expect(bytes).toEqual(drawn.parts[path])
    }
  })

  it('hold nothing that must be named once in a file, which a stamp would repeat', async () => {
    const xml = prettyXml(readDocument(await drawDocument(certificatesInput)).root)
    expect(xml).not.toMatch(/<w:bookmarkStart|<wp:docPr|\s(?:w:id|r:id|w14:paraId)=/)
  })
})

describe('many certificates', () => {
  const certificatesOfAll = Array.from({ length: 400 }, (_, index) => ({ ...plain, name: `Lê Văn Mẫu ${index + 1}` }))
  const input = { ...certificatesInput, certificates: certificatesOfAll }

  it('tell how many of them are in the file, from none to all', async () => {
    const told: number[] = []
    const { signal } = new AbortController()
    const file = await drawDocument(input, { signal, progress: ({ done, total }) => told.push(done / total) })

    expect([told[0], told.at(-1)]).toEqual([0, 1])
    expect(told.length).toBeGreaterThan(15)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(readDocument(file).text.match(/Lê Văn Mẫu \d+/g)).toEqual(certificatesOfAll.map(({ name }) => name))
  })

  it('are left off soon after nobody wants them any more, whatever was being done', async () => {
    for (const stopAt of [0, 0.3, 0.9]) {
      const controller = new AbortController()
      const after: number[] = []
      const drawing = drawDocument(input, {
        signal: controller.signal,
        progress: ({ done, total }) => {
          if (controller.signal.aborted) after.push(done)
          if (done / total >= stopAt) controller.abort(new Error('not wanted'))
        },
      })
      await expect(drawing).rejects.toThrow('not wanted')
      expect(after).toEqual([])
    }
  })

  it('are not begun for nobody', async () => {
    const drawing = drawDocument(input, {
      signal: AbortSignal.abort(new Error('not wanted')),
      progress: ({ done }) => expect(done).toBe(0),
    })
    await expect(drawing).rejects.toThrow('not wanted')
  })
})
