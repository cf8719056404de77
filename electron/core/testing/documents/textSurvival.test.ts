import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../../../shared/model/tables.ts'
import { cleanLine, cleanText } from '../../../../shared/text/clean.ts'
import { drawDocument } from '../../drawDocument.ts'
import {
  awards,
  certificatesInput,
  conclusionsInput,
  decisionInput,
  minutesInput,
  registerInput,
  reportInput,
} from './fixtures.ts'
import { readDocument } from './readDocument.ts'

/** Any string at all: every code unit, so lone surrogates and control characters too, and much that XML escapes. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => units.map((unit) => String.fromCharCode(unit)).join('')),
  fc
    .array(
      fc.constantFrom(
        '&',
        '<',
        '>',
        '"',
        "'",
        ']]>',
        '\r\n',
        '\n',
        '\t',
        ' ',
        '👮‍♀️',
        'e\u0302\u0301',
        'CURRENT',
        '\u0000',
        '\u2028',
      ),
    )
    .map((parts) => parts.join('')),
)

/** The text between the marks that the test puts around what a user typed. */
function typedPart(text: string): string {
  return text.slice(text.indexOf('⟦') + 1, text.lastIndexOf('⟧'))
}

const marked = (text: string) => `⟦${text}⟧`
const expected = (text: string) => typedPart(cleanText(marked(text)))
const someRuns = { numRuns: 40 }

const [contribution] = minutesInput.contributions
const [certificate] = certificatesInput.certificates
const [entry] = registerInput.entries
const [award] = awards
if (!contribution || !certificate || !entry || !award) throw new Error('A fixture is empty.')

/** Without charts, which hold no text of the file and take time to draw. */
const bareReport = { ...reportInput, parts: [], tables: [], charts: [] }
const oneParagraph = (text: string) => [{ title: 'Phần', sections: [{ title: 'Mục', paragraphs: [text] }] }]
const oneCell = (text: string): Table => ({
  id: 'one',
  title: 'Một ô',
  columns: [{ label: 'Nội dung', kind: 'text', width: 1 }],
  rows: [[text]],
  total: null,
})

const places: Record<string, (text: string) => Promise<Uint8Array>> = {
  'a contribution in minutes': (text) =>
    drawDocument({ ...minutesInput, contributions: [{ ...contribution, content: marked(text) }] }),
  'the subject of minutes': (text) => drawDocument({ ...minutesInput, subject: marked(text) }),
  'an article of a decision': (text) => drawDocument({ ...decisionInput, articles: [marked(text), 'Điều sau.'] }),
  'an achievement in the list of a decision': (text) =>
    drawDocument({ ...decisionInput, awards: [{ ...award, achievement: marked(text) }] }),
  'a paragraph of a notice': (text) => drawDocument({ ...conclusionsInput, body: [marked(text)] }),
  'an achievement on a certificate': (text) =>
    drawDocument({ ...certificatesInput, certificates: [{ ...certificate, achievement: marked(text) }] }),
  'a paragraph of a report': (text) => drawDocument({ ...bareReport, parts: oneParagraph(marked(text)) }),
  'a cell of a table in a report': (text) => drawDocument({ ...bareReport, tables: [oneCell(marked(text))] }),
  'a cell of the register': (text) =>
    drawDocument({ ...registerInput, entries: [{ ...entry, kindAndSubject: marked(text) }] }),
}

describe('typed text', () => {
  it.each(Object.entries(places))('survives exactly in %s', async (_place, draw) => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(typedPart(readDocument(await draw(text)).text)).toBe(expected(text))
      }),
      someRuns,
    )
  })

  it('survives in the properties of the file', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { core, app } = readDocument(
          await drawDocument({ ...minutesInput, title: marked(text), organization: marked(text) }),
        )
        expect([core['dc:title'], core['dc:creator'], app.Company]).toEqual(Array(3).fill(cleanLine(marked(text))))
      }),
      someRuns,
    )
  })

  it('of 20,000 characters survives in one contribution', async () => {
    const content = 'Đề nghị tăng cường tuần tra & lắp đèn “chiếu sáng” 👍 tại <hẻm 45>.\t'.repeat(400).slice(0, 20_000)
    const document = readDocument(
      await drawDocument({ ...minutesInput, contributions: [{ ...contribution, content: marked(content) }] }),
    )
    expect(typedPart(document.text)).toBe(content)
  })

  it('becomes a paragraph a line in the text of a paper, and Word tabs', async () => {
    const document = readDocument(await drawDocument({ ...conclusionsInput, body: ['Dòng một\n\nDòng ba\tsau tab'] }))
    const texts = document.paragraphs.filter(({ format }) => format.style === 'Body').map(({ text }) => text)
    expect(texts.slice(1, 4)).toEqual(['Dòng một', '', 'Dòng ba\tsau tab'])
  })

  it('never becomes a field, whatever it spells', async () => {
    const { text } = readDocument(
      await drawDocument({ ...conclusionsInput, opening: 'CURRENT', body: ['TOTAL_PAGES'] }),
    )
    expect(text).toContain('CURRENT\nTOTAL_PAGES')
    expect(text).not.toContain('{')
  })
})
