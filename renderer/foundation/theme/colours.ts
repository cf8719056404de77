/**
 * Paper, ink, and one stamp of red. `mark` colours are for signs beside a word and for controls (contrast at least
 * 4.5:1 on white and on paper); `text` colours may carry words (at least 7:1). A test keeps both true.
 */
export const colours = {
  paper: '#FBFAF7',
  sheet: '#FFFFFF',
  /** A shade of the paper for heads of tables and what rests. */
  shade: '#F4F1EA',
  hairline: '#E3E0D8',
  /** The line around a field: a control, so it must be seen. */
  fieldLine: '#747062',
  ink: '#1B2430',
  /** Words that stand back. */
  inkSoft: '#48515E',
  navy: '#14375E',
  navyWash: '#EAF0F6',
  goldMark: '#996A14',
  goldText: '#664509',
  goldWash: '#FAF3E2',
  greenMark: '#2E6E4E',
  greenText: '#1E5239',
  greenWash: '#EBF4EF',
  redMark: '#B3261E',
  redText: '#901B15',
  redWash: '#FBECEA',
} as const

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
