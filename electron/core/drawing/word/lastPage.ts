import { type ISectionOptions, Paragraph, Table } from 'docx'
import { a4, paperMargins, pt, textWidth } from '../measure/units.ts'
import { blockOf } from './blocks.ts'
import { countPages, linesOf } from './pages.ts'
import { spacer } from './paragraphs.ts'
import type { SectionContent } from './sections.ts'
import { defaultSetting, type TextSetting, textSettings } from './textSetting.ts'

const signatures = new WeakSet<Table>()

/** So many lines of text stand with the signature at least: it never has a page to itself. */
const fewestLines = 2

/** With no more lines than these a last page is not worth its sheet. */
const shortPage = 3

/** A word processor may come out so much higher than measured, twips; LibreOffice was seen to agree to three points. */
const safety = pt(4.5)

const textHeight = a4.height - paperMargins.top - paperMargins.bottom

/**
 * The text of a paper with its signature: the last lines stay on the page of the signature. Where a table ends the
 * text, its last row stays.
 *
 * @param table what `signatureTable` or `minutesSignatureTable` gives
 */
export function withSignature(content: SectionContent, table: Table): SectionContent {
  signatures.add(table)
  return [...withLastKept(content), spacer(pt(6), { keepNext: true }), table]
}

function withLastKept(content: SectionContent): SectionContent {
  const kept = [...content]
  let lines = 0
  for (let index = kept.length - 1; index >= 0 && lines < fewestLines; index -= 1) {
    const drawn = kept[index]
    const block = drawn && blockOf(drawn)
    if (!block) break
    kept[index] = block.kept()
    if (block.kind === 'text') lines += linesOf(block, textWidth, defaultSetting)
    if (block.kind === 'table') break
  }
  return kept
}

/**
 * How the text of a paper is set: as usual, or as close as it takes to bring the signature back from a last page that
 * holds little else.
 */
export function settingOf(sections: readonly ISectionOptions[]): TextSetting {
  const papers = sections.map((section) => blocksOf(section)).filter(endsSigned)
  const usual = counted(papers, defaultSetting, textHeight)
  const short = usual.filter(({ pages, lastLines }) => pages > 1 && lastLines <= shortPage)
  if (short.length === 0) return defaultSetting
  const best = textSettings
    .map((setting) => ({ setting, pages: pagesOf(counted(papers, setting, textHeight - safety)) }))
    .reduce((fewest, one) => (one.pages < fewest.pages ? one : fewest), {
      setting: defaultSetting,
      pages: pagesOf(usual),
    })
  return best.setting
}

type Blocks = readonly (Paragraph | Table)[]

function counted(papers: readonly Blocks[], setting: TextSetting, height: number) {
  return papers.map((content) => countPages(content, { width: textWidth, height }, setting))
}

function pagesOf(counts: readonly { readonly pages: number }[]): number {
  return counts.reduce((sum, { pages }) => sum + pages, 0)
}

function blocksOf(section: ISectionOptions): Blocks {
  return section.children.filter((child) => child instanceof Paragraph || child instanceof Table)
}

function endsSigned(content: Blocks): boolean {
  return content.some((drawn) => drawn instanceof Table && signatures.has(drawn))
}
