import type { StyleId } from './styles.ts'

/** How the running text of a paper is set: size in points, line spacing in 240ths. */
export interface TextSetting {
  readonly size: number
  readonly line: number
}

/**
 * From the usual setting to the closest one: text of 13 to 14 points, spaced from single to 1,5 lines (NĐ 30, Phụ lục
 * I, mục II.5 and V). Paragraphs stay 6 points apart.
 */
export const textSettings = [
  { size: 14, line: 264 },
  { size: 14, line: 240 },
  { size: 13, line: 264 },
  { size: 13, line: 240 },
] as const satisfies readonly TextSetting[]

export const defaultSetting: TextSetting = textSettings[0]

/** Styles of the running text. */
const textStyles: ReadonlySet<StyleId> = new Set<StyleId>(['Basis', 'Body', 'Part', 'Item'])

/** Whether a style is one of the running text, which the setting of a paper decides. */
export function isTextStyle(style: StyleId): boolean {
  return textStyles.has(style)
}
