import { z } from 'zod'
import { capitalizeFirst, lowerFirst } from '../text/names.ts'
import { requiredLine } from './fields.ts'

/**
 * What a ward calls the units its residents live in. Tổ dân phố in most wards; khu phố in Thành phố Hồ Chí Minh since
 * 2024, ấp, thôn, buôn, khóm elsewhere: the law has one rule for all of them (TT 124/2021/TT-BCA, Điều 3), the papers
 * say the ward's own word.
 */
export const unitLevelSchema = z.object({
  /**
   * As in running text: `tổ dân phố`, `khu phố`. A capital in front is typed out of habit and would stand in sentences.
   */
  name: requiredLine('tên gọi', 40).overwrite(lowerFirst),
  /** Who leads one: `Tổ trưởng`, `Trưởng khu phố`. */
  headTitle: requiredLine('chức danh người đứng đầu', 60).overwrite(capitalizeFirst),
})
export type UnitLevel = z.infer<typeof unitLevelSchema>

/** The words of most wards, and of every book begun before there was a choice. */
export const defaultUnit: UnitLevel = { name: 'tổ dân phố', headTitle: 'Tổ trưởng' }

/** The level that the list of groups holds comes first; some wards have a second one above it. */
export const unitLevelsSchema = z.array(unitLevelSchema).min(1).max(2).default([defaultUnit])

/** Words in use, offered where the name is asked for, each with its head. */
export const knownUnits: readonly UnitLevel[] = [
  defaultUnit,
  ...['khu phố', 'ấp', 'thôn', 'buôn', 'khóm', 'bản', 'làng', 'tiểu khu'].map((name) => ({
    name,
    headTitle: `Trưởng ${name}`,
  })),
]

/** The words for one entry in the list of groups. */
export function unitOf(ward: { readonly units: readonly UnitLevel[] } | null | undefined): UnitLevel {
  return ward?.units[0] ?? defaultUnit
}

/**
 * The deputy of a head: `Tổ phó` beside `Tổ trưởng`, `Phó Trưởng khu phố` beside `Trưởng khu phố`.
 */
export function deputyTitle({ headTitle }: UnitLevel): string {
  return headTitle === 'Tổ trưởng' ? 'Tổ phó' : `Phó ${headTitle}`
}

/**
 * Puts the ward's words into a text of the program: `{unit}`, `{head}`, `{deputy}`, each with a capital where it is
 * written with one.
 *
 * @example inUnitWords('Thêm {unit}', { name: 'khu phố', headTitle: 'Trưởng khu phố' }) // 'Thêm khu phố'
 */
export function inUnitWords(text: string, unit: UnitLevel): string {
  const words: Record<string, string> = { unit: unit.name, head: unit.headTitle, deputy: deputyTitle(unit) }
  return text.replace(/\{(\w+)\}/g, (token, key: string) => {
    const word = words[key.toLowerCase()]
    if (word === undefined) return token
    return key === key.toLowerCase() ? lowerFirst(word) : capitalizeFirst(word)
  })
}
