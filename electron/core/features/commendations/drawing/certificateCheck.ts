import { upperVietnamese } from '../../../../../shared/text/names.ts'
import { signingDate } from '../../../drawing/word/numberAndDate.ts'
import type { Certificate, CertificatesInput } from '../inputs.ts'
import { type Fit, fitCertificate, fitForm, printedTexts } from './certificateFit.ts'
import { fitSignature, signatureSizes } from './certificateFoot.ts'

interface FitFinding {
  readonly message: string
  readonly severity: 'warning' | 'error'
}

/** What will be printed smaller than usual, or does not fit on its certificate. */
export interface CertificateFinding extends FitFinding {
  readonly certificateId: string
}

/** The same of what all certificates of a file share. */
export interface SharedFinding extends FitFinding {
  readonly part: 'form' | 'signature'
}

const parts = [
  { part: 'name', label: 'tên' },
  { part: 'description', label: 'chức vụ, địa chỉ' },
  { part: 'achievement', label: 'thành tích' },
] as const

/**
 * Names each text that shrinks on its certificate (a warning) and each that is too long even at the smallest size
 * (an error: it would be cut off). The sizes are those that `drawDocument` prints.
 */
export function certificateFits(input: Pick<CertificatesInput, 'certificates'>): CertificateFinding[] {
  return input.certificates.flatMap((certificate) => {
    const fit = fitCertificate(printedTexts(certificate))
    return parts.flatMap(({ part, label }) => finding(certificate, label, fit[part]))
  })
}

/**
 * Names what all certificates of a form share and what is printed smaller there, or has no room in the frame. The sizes
 * are those that `drawDocument` prints.
 */
export function sharedFits(input: Omit<CertificatesInput, 'certificates'>): SharedFinding[] {
  return [...formFindings(input.form), ...signatureFindings(input)]
}

function formFindings(form: string): SharedFinding[] {
  const fit = fitForm(upperVietnamese(form))
  if (fit.fits) return []
  const message = `Tên hình thức “${shortName(form)}” quá dài, không vừa giấy. Rút gọn còn khoảng ${fit.capacity} ký tự.`
  return [{ part: 'form', severity: 'error', message }]
}

function signatureFindings(input: Omit<CertificatesInput, 'certificates'>): SharedFinding[] {
  const fit = fitSignature(
    input.signature,
    `${input.placeName}, ${signingDate({ ...input, date: input.decisionDate })}`,
  )
  const where = `${input.form}, người ký ${shortName(input.signature.name)}`
  if (!fit.fits) {
    const message = `${where}: chức vụ quá dài, không còn chỗ để ký. Rút gọn còn khoảng ${fit.capacity} ký tự.`
    return [{ part: 'signature', severity: 'error', message }]
  }
  const { largest } = signatureSizes
  const titleSize = fit.titles[0]?.size ?? largest
  const shrunk = [
    { label: 'chức vụ', size: titleSize, usual: largest },
    // A name goes along with posts that shrink; it is long itself where it shrinks further.
    { label: 'họ tên', size: fit.name.size, usual: titleSize },
  ].filter(({ size, usual }) => size < usual)
  return shrunk.map(({ label, size }) => ({
    part: 'signature',
    severity: 'warning',
    message: `${where}: ${label} dài, in chữ cỡ ${points(size)} thay cho cỡ ${points(largest)}.`,
  }))
}

function finding(certificate: Certificate, label: string, fit: Fit): CertificateFinding[] {
  const certificateId = certificate.id
  const name = shortName(certificate.name)
  if (!fit.fits) {
    const message = `${name}: ${label} quá dài, không vừa giấy khen. Rút gọn còn khoảng ${fit.capacity} ký tự.`
    return [{ certificateId, severity: 'error', message }]
  }
  if (fit.size === fit.largest) return []
  const message = `${name}: ${label} dài, in chữ cỡ ${points(fit.size)} thay cho cỡ ${points(fit.largest)}.`
  return [{ certificateId, severity: 'warning', message }]
}

function points(size: number): string {
  return String(size).replace('.', ',')
}

/** A long name is told by its beginning. */
function shortName(name: string): string {
  const letters = [...name]
  return letters.length <= 60 ? name : `${letters.slice(0, 59).join('').trimEnd()}…`
}
