import type { ISectionOptions } from 'docx'
import { formsIn } from '../../../../../shared/model/awardForms.ts'
import { withoutAchievementLabel } from '../../../../../shared/text/labels.ts'
import { capitalizeFirst, upperVietnamese } from '../../../../../shared/text/names.ts'
import {
  formatMoney,
  listedAmount,
  moneyInWords,
  paperCount,
  romanNumeral,
} from '../../../../../shared/text/numbers.ts'
import { lineWidth } from '../../../drawing/measure/metrics.ts'
import { mm, pt, textWidth } from '../../../drawing/measure/units.ts'
import { annexHead } from '../../../drawing/word/annex.ts'
import { paragraph, spacer } from '../../../drawing/word/paragraphs.ts'
import { paperSection } from '../../../drawing/word/sections.ts'
import { typefaceOf } from '../../../drawing/word/styles.ts'
import { type DataRow, dataTable } from '../../../drawing/word/tables.ts'
import type { AwardRow } from '../inputs.ts'

/** Groups in the order of such lists: collectives, households, persons. */
const groups = [
  { kind: 'collective', label: 'Tập thể', unit: 'tập thể' },
  { kind: 'household', label: 'Hộ gia đình', unit: 'hộ gia đình' },
  { kind: 'person', label: 'Cá nhân', unit: 'cá nhân' },
] as const

/**
 * The list of awards as an annex of its paper: a section of its own with heading, groups with their counts, and the
 * total in figures and words (NĐ 30, Phụ lục I, mục III).
 *
 * @param title in small letters
 * @param source the line in brackets that ties the annex to its paper
 */
export function awardAnnex(title: string, source: string, awards: readonly AwardRow[]): ISectionOptions {
  const forms = formsIn(awards.map((award) => award.form))
  const total = awards.reduce((sum, award) => sum + award.amount, 0)
  const layout = total > 0 ? withMoney(awards) : withoutMoney
  return paperSection([
    ...annexHead(title, source),
    dataTable(layout.widths, [headRow(layout.heads)], [...listRows(awards, forms.length > 1, layout), totalRow()]),
    ...(total > 0 ? [spacer(pt(8), { keepNext: true }), paragraph('Body', `Bằng chữ: ${moneyInWords(total)}.`)] : []),
  ])

  function totalRow(): DataRow {
    const label = `Tổng cộng: ${countsInWords(awards)}`
    const span = layout.heads.length
    if (!layout.money) return { cells: [{ text: label, style: 'TableGroup', span }] }
    const amount = formatMoney(total)
    const columns = lineWidth(amount, typefaceOf('TableTotal')) > layout.moneyRoom ? 2 : 1
    // The sum in words stands on the page of the figure.
    return {
      keepNext: true,
      cells: [
        { text: label, style: 'TableGroup', span: span - columns },
        { text: amount, style: 'TableTotal', span: columns },
      ],
    }
  }
}

interface ListLayout {
  readonly widths: readonly number[]
  readonly heads: readonly string[]
  readonly money: boolean
  /** Room for an amount in its cell, twips. */
  readonly moneyRoom: number
}

const orderColumn = mm(10)
/** What was achieved is the longest text of the list. */
const achievementColumn = mm(53)
/** As wide as an amount of seven digits; a longer one takes more. */
const leastMoneyColumn = mm(30)
/** Side margins of a cell, and a little more for the rounding of a word processor. */
const besideText = mm(3)

function withMoney(awards: readonly AwardRow[]): ListLayout {
  const longest = Math.max(
    ...awards.map((award) => lineWidth(listedAmount(award.amount, formatMoney), typefaceOf('TableAmount'))),
  )
  const moneyColumn = Math.max(leastMoneyColumn, Math.ceil(longest + besideText))
  const left = textWidth - orderColumn - achievementColumn - moneyColumn
  const nameColumn = Math.round(left * 0.52)
  return {
    widths: [orderColumn, nameColumn, left - nameColumn, achievementColumn, moneyColumn],
    heads: ['TT', 'Họ và tên, đơn vị', 'Chức vụ, địa chỉ', 'Thành tích', 'Mức thưởng'],
    money: true,
    moneyRoom: moneyColumn - besideText,
  }
}

/** Where no rate is in force the list prints no money at all. */
const withoutMoney: ListLayout = {
  widths: [mm(10), mm(46), mm(46), textWidth - mm(10) - mm(46) - mm(46)],
  heads: ['TT', 'Họ và tên, đơn vị', 'Chức vụ, địa chỉ', 'Thành tích'],
  money: false,
  moneyRoom: 0,
}

function headRow(heads: readonly string[]): DataRow {
  return { cells: heads.map((text) => ({ text, style: 'TableHead' })) }
}

function listRows(awards: readonly AwardRow[], manyForms: boolean, layout: ListLayout): DataRow[] {
  const present = groups
    .map((group) => ({ ...group, awards: awards.filter((award) => award.recipientKind === group.kind) }))
    .filter((group) => group.awards.length > 0)
  return present.flatMap((group, index) => [
    {
      keepNext: true,
      cells: [
        {
          text: `${romanNumeral(index + 1)}. ${upperVietnamese(group.label)} (${paperCount(group.awards.length)})`,
          style: 'TableGroup',
          span: layout.heads.length,
        },
      ],
    },
    ...group.awards.map((award, order) => awardRow(award, order + 1, manyForms, layout)),
  ])
}

function awardRow(award: AwardRow, order: number, manyForms: boolean, layout: ListLayout): DataRow {
  const text = capitalizeFirst(withoutAchievementLabel(award.achievement))
  const achievement = manyForms ? `${text}\n(${award.form})` : text
  return {
    cells: [
      { text: String(order), style: 'TableCenter' },
      { text: award.name, style: 'TableText' },
      { text: award.description, style: 'TableText' },
      { text: achievement, style: 'TableText' },
      ...(layout.money ? [{ text: listedAmount(award.amount, formatMoney), style: 'TableAmount' as const }] : []),
    ],
  }
}

/** `01 tập thể, 02 hộ gia đình, 06 cá nhân`. */
export function countsInWords(awards: readonly AwardRow[]): string {
  return groups
    .map((group) => ({
      unit: group.unit,
      count: awards.filter((award) => award.recipientKind === group.kind).length,
    }))
    .filter((group) => group.count > 0)
    .map((group) => `${paperCount(group.count)} ${group.unit}`)
    .join(', ')
}
