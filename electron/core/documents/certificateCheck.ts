import { type Fit, fitCertificate, printedTexts } from './certificateFit.ts'
import type { Certificate, CertificatesInput } from './inputs.ts'

/** What will be printed smaller than usual, or does not fit on its certificate. */
export interface CertificateFinding {
  readonly certificateId: string
  readonly message: string
  readonly severity: 'warning' | 'error'
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
