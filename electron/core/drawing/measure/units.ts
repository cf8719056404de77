/** Lengths of the file format. Word counts in twips (1/20 pt) and font sizes in half-points. */

/** Millimetres in twips, whole. */
export function mm(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

/** Points in twips, whole. */
export function pt(points: number): number {
  return Math.round(points * 20)
}

/** Font size in half-points, from points. */
export function fontSize(points: number): number {
  return Math.round(points * 2)
}

/** A4, portrait: 210 × 297 mm (NĐ 30, Phụ lục I, mục I.1). */
export const a4 = { width: 11906, height: 16838 } as const

/**
 * Margins of a paper: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm (NĐ 30, Phụ lục I, mục I.3). The page
 * number stands in the top margin.
 */
export const paperMargins = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) }

/** Room between the side margins of a portrait page, in twips: 165 mm. */
export const textWidth = a4.width - paperMargins.left - paperMargins.right

/** Indent of the first line of a paragraph: 1,27 cm (NĐ 30, Phụ lục I, mục II.5). */
export const firstLineIndent = mm(12.7)

/**
 * The frame stands 10 mm from every edge, clear of the strip that office printers cannot print; the bottom margin is
 * narrower, so that the page has room to spare.
 */
export const certificateMargins = {
  top: mm(10),
  bottom: mm(6.5),
  left: mm(10),
  right: mm(10),
  header: mm(4),
  footer: mm(4),
}

/** Width of a certificate page between its margins, twips: 277 mm; its height is 193,5 mm. */
export const certificateWidth = a4.height - certificateMargins.left - certificateMargins.right
