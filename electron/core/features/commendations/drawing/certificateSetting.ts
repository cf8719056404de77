import { paperCount } from '../../../../../shared/text/numbers.ts'
import type { Certificate } from '../inputs.ts'
import { type CertificateFit, evenIndent, fitCertificate, printedTexts } from './certificateFit.ts'

/** One text of a certificate as it is set. */
export interface SetText {
  readonly part: keyof CertificateFit
  readonly text: string
  /** Points. */
  readonly size: number
  /** Kept free at both sides, twips. */
  readonly side: number
}

/** All that differs from one certificate of a round to the next. */
export interface SetCertificate {
  readonly texts: readonly SetText[]
  readonly goldenBook: string
}

const parts = ['name', 'description', 'achievement'] as const

/** Chooses size and indent of each text of a certificate; the name keeps its line even when empty. */
export function setCertificate(certificate: Certificate): SetCertificate {
  const texts = printedTexts(certificate)
  const fit = fitCertificate(texts)
  return {
    texts: parts
      .filter((part) => part === 'name' || texts[part] !== '')
      .map((part) => {
        const text = texts[part]
        const { size } = fit[part]
        return { part, text, size, side: evenIndent(text, { size, bold: isBold(part) }, part) }
      }),
    goldenBook: certificate.goldenBookNumber === null ? '........' : paperCount(certificate.goldenBookNumber),
  }
}

/** The name alone stands in bold. */
export function isBold(part: keyof CertificateFit): boolean {
  return part === 'name'
}
