import { evenSide } from '../../../drawing/measure/evenSide.ts'
import { lineHeight, type Typeface } from '../../../drawing/measure/metrics.ts'
import { mm, pt } from '../../../drawing/measure/units.ts'
import { wrapLines } from '../../../drawing/measure/wrap.ts'
import type { CertificatesInput } from '../inputs.ts'
import { rowHeights, signatureRoom } from './certificatePage.ts'

/** A paragraph of the signature block as it is set. */
export interface FootLine {
  readonly text: string
  /** Points. */
  readonly size: number
  /** Kept free at both sides, twips. */
  readonly side: number
}

/** The signature block of a certificate; it takes no more than the height of its row. Lengths in twips. */
export interface SignatureFit {
  readonly date: FootLine
  /** Authority and title, a paragraph each. */
  readonly titles: readonly FootLine[]
  /** Post printed above the name; null for none. */
  readonly otherTitle: FootLine | null
  readonly name: FootLine
  readonly roomToSign: number
  readonly roomBelow: number
  /** False where even the smallest letters leave no room to sign. */
  readonly fits: boolean
  /** Letters that the titles may have together to fit, about. */
  readonly capacity: number
}

/** Letters of titles and name in points, and how far they may shrink. */
export const signatureSizes = { largest: 15, smallest: 10 } as const
const dateSize = { largest: 14, smallest: 11 } as const
const step = 0.5

/** Room for signature and seal: as much as there is, up to the first; less than the second nobody can sign in. */
const defaultRoomToSign = mm(25)
const leastRoomToSign = mm(17)
/** Between the name and the frame: a little less where the block is high. */
const roomsBelow = [mm(7), mm(4)] as const

/** Measured widths are trusted but for a hair: word processors round. */
const safeRoom = signatureRoom / 1.01

/**
 * Fits place and day, titles and name into their column of the foot: lines wrap between words; where they are too many,
 * the letters shrink step by step.
 */
export function fitSignature(signature: CertificatesInput['signature'], placeAndDate: string): SignatureFit {
  const { largest, smallest } = signatureSizes
  for (let size: number = largest; size >= smallest; size -= step) {
    const block = blockAt(size, signature, placeAndDate)
    for (const roomBelow of roomsBelow) {
      const free = rowHeights.foot - block.height - roomBelow
      if (free < leastRoomToSign) continue
      return { ...block.lines, roomToSign: Math.min(defaultRoomToSign, free), roomBelow, fits: true, capacity: 0 }
    }
  }
  return cutOff(signature, placeAndDate)
}

/** The block at its smallest size, drawn only where nobody asked whether it fits. */
function cutOff(signature: CertificatesInput['signature'], placeAndDate: string): SignatureFit {
  const size = signatureSizes.smallest
  const { lines } = blockAt(size, signature, placeAndDate)
  const [, roomBelow] = roomsBelow
  const others = [lines.date, lines.name].reduce((sum, line) => sum + heightOf(line, {}), 0)
  const lineCount = Math.floor((rowHeights.foot - others - leastRoomToSign - roomBelow) / pt(size * lineHeight))
  const titles = [...signature.authority, signature.otherTitle].flatMap((text) => wrapped(text, { size, bold: true }))
  const capacity = titles.slice(0, lineCount).join(' ').length
  return { ...lines, roomToSign: leastRoomToSign, roomBelow, fits: false, capacity }
}

function blockAt(size: number, { authority, otherTitle, name }: CertificatesInput['signature'], placeAndDate: string) {
  const title = (text: string) => set(text, size, { bold: true })
  const date = set(placeAndDate, oneLineSize(placeAndDate, dateSize, { italic: true }), { italic: true })
  const nameSize = oneLineSize(name, { largest: size, smallest: signatureSizes.smallest }, { bold: true })
  const lines = {
    date,
    titles: authority.map(title),
    otherTitle: otherTitle === '' ? null : title(otherTitle),
    name: set(name, nameSize, { bold: true }),
  }
  const bold = [...lines.titles, ...(lines.otherTitle ? [lines.otherTitle] : []), lines.name]
  const height = bold.reduce((sum, line) => sum + heightOf(line, { bold: true }), heightOf(date, { italic: true }))
  return { lines, height }
}

type Cut = Omit<Typeface, 'size'>

/** The largest size at which a text stays on one line; one that never does wraps in the largest. */
function oneLineSize(text: string, { largest, smallest }: { largest: number; smallest: number }, cut: Cut): number {
  for (let size = largest; size >= smallest; size -= step) {
    if (wrapped(text, { ...cut, size }).length === 1) return size
  }
  return largest
}

function set(text: string, size: number, cut: Cut): FootLine {
  return { text, size, side: evenSide(text, { ...cut, size }, safeRoom) }
}

function heightOf({ text, size }: FootLine, cut: Cut): number {
  return Math.ceil(wrapped(text, { ...cut, size }).length * size * lineHeight * pt(1))
}

function wrapped(text: string, typeface: Typeface): string[] {
  return wrapLines(text, typeface, safeRoom)
}
