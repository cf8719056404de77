import { certificateWidth, mm, pt } from '../../../drawing/measure/units.ts'

/** Measures of a certificate page, twips. */

/** Between the gold and the red frame. */
export const frameGap = mm(4.5)
/** Width inside the outer frame. */
export const frameWidth = certificateWidth - 2 * frameGap
/** Kept free at both sides of the text. */
export const sideMargin = mm(20)
/** Room for a line of text. */
export const lineRoom = frameWidth - 2 * sideMargin
/** Width of one of the two columns of the foot. */
export const columnWidth = Math.floor(frameWidth / 2)
/** Kept free beside the signature block, whose lines stand in the middle: posts and names are long. */
export const signatureMargin = mm(8)
/** Room for a line of it. */
export const signatureRoom = columnWidth - 2 * signatureMargin

/**
 * Heights of the rows: head with room for the emblem, award, recipient with achievement, foot. With the space between
 * the frames they stay below the 193,5 mm between the margins, so that a certificate is always one page. Browsers draw
 * the lines of the frames outside of the rows: without 3 mm for these, an empty sheet would follow each certificate on
 * screen and from the printer.
 */
export const rowHeights = { head: mm(50), award: mm(27), middle: mm(50), foot: mm(52) } as const

/** Space above description and achievement. */
export const middleGap = pt(5)
