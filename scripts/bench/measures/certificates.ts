import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { drawDocument } from '../../../electron/core/drawDocument.ts'
import type { CertificatesInput } from '../../../electron/core/features/commendations/inputs.ts'
import { certificatesInput } from '../../../electron/core/testing/documents/fixtures.ts'
import type { Measurement } from '../figures.ts'
import { inTurns } from '../repeat.ts'
import { manyNominees } from '../world/rounds.ts'
import { certificateTemplate, pageTexts, type TemplatePage, templatePages } from './certificateTemplate.ts'

const pageCount = 1000
const runs = 7

/** Our own file of certificates beside docxtemplater, the usual tool for such work, making the same pages. */
export const certificates: Measurement = {
  title: `${pageCount.toLocaleString('en-US')} certificates in one file, to docxtemplater`,
  goal: 0.5,
  unit: '×',
  measure: async () => {
    const input = manyCertificates()
    const template = await certificateTemplate(input)
    const pages = templatePages(input.certificates)
    refuseOtherTexts(await drawDocument(input), fromTemplate(template, pages))
    const { one, other } = await inTurns(
      runs,
      () => drawDocument(input),
      async () => fromTemplate(template, pages),
    )
    return { value: one / other, how: `${one.toFixed(0)} to ${other.toFixed(0)} ms; medians of ${runs} in turns` }
  },
}

function manyCertificates(): CertificatesInput {
  const nominees = manyNominees(pageCount)
  return {
    ...certificatesInput,
    certificates: nominees.map((nominee, index) => ({ ...nominee, goldenBookNumber: 1000 + index })),
  }
}

function fromTemplate(template: Uint8Array, pages: readonly TemplatePage[]): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
  document.render({ pages })
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}

/** A faster file that says less would be no comparison. */
function refuseOtherTexts(ours: Uint8Array, theirs: Uint8Array): void {
  const [left, right] = [pageTexts(ours), pageTexts(theirs)]
  const different = left.findIndex((text, index) => text !== right[index])
  if (left.length !== right.length || different >= 0) {
    throw new Error(`The two files differ at text ${different}: ${left[different]} | ${right[different]}`)
  }
}
