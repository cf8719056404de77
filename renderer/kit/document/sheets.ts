import { splitParagraph } from './splitParagraph.ts'

/** More sheets than this in one section are left as they are: something is wrong with the measuring. */
const mostSheets = 400

/**
 * The drawing library ends a sheet only at a page break that the file itself holds; text that flows on makes one tall
 * sheet. This cuts tall sheets where the paper ends, as Word will: between blocks, between rows of a table, between
 * lines of a paragraph. The elements must be laid out, so the root must be in the page and not `display: none`.
 */
export function cutIntoSheets(root: HTMLElement): void {
  for (const sheet of root.querySelectorAll<HTMLElement>('section.sheet')) cutSheet(sheet)
}

function cutSheet(first: HTMLElement): void {
  let sheet = first
  for (let count = 0; count < mostSheets; count += 1) {
    const article = bodyOf(sheet)
    const over = article ? firstBelow(article, paperEnd(sheet)) : undefined
    if (!article || !over) return
    const { next, body } = continued(sheet)
    body.append(...restFrom(over, article, paperEnd(sheet)))
    if (isBlank(body)) return
    sheet.after(next)
    sheet = next
  }
}

/** Takes out what does not fit: a part of the block that crosses the end, and all blocks after it. */
function restFrom(over: HTMLElement, article: HTMLElement, end: number): Element[] {
  const blocks = [...article.children]
  const place = blocks.indexOf(over)
  const after = blocks.slice(place + 1)
  // A table that stays whole moves to the next sheet; one that is higher than a sheet is cut all the same.
  const moves = over.dataset.whole !== undefined && place > 0
  const part = over instanceof HTMLTableElement ? !moves && splitTable(over, end) : splitParagraph(over, end)
  if (part) return [part, ...after]
  // A block higher than the sheet stays where it is, or nothing would ever be left behind.
  if (place === 0) return after
  let first = place
  while (first > 0 && blocks[first - 1]?.hasAttribute('data-keep-next')) first -= 1
  return blocks.slice(first === 0 ? place : first)
}

/** The rows that do not fit, as a table of their own; `null` when not even the first row fits. */
function splitTable(table: HTMLTableElement, end: number): HTMLTableElement | null {
  const rows = [...table.rows]
  const heads = Number(table.dataset.headRows ?? 0)
  const place = rows.findIndex((row) => row.getBoundingClientRect().bottom > end)
  if (place <= heads) return null
  const rest = cloneShell(table)
  const columns = table.querySelector(':scope > colgroup')
  if (columns) rest.append(columns.cloneNode(true))
  rest.append(...rows.slice(0, heads).map((row) => row.cloneNode(true)))
  rest.append(...rows.slice(place))
  return rest
}

/** An empty sheet like the one given, with room for a number where that one has a head. */
function continued(sheet: HTMLElement): { next: HTMLElement; body: HTMLElement } {
  const next = cloneShell(sheet)
  const head = sheet.querySelector<HTMLElement>(':scope > header')
  if (head) next.append(cloneShell(head))
  const body = document.createElement('article')
  next.append(body)
  return { next, body }
}

function cloneShell<T extends HTMLElement>(element: T): T {
  const shell = element.cloneNode(false)
  // A clone is of the kind of its original; the guard tells the compiler.
  if (!isLike(shell, element)) throw new TypeError('clone differs')
  return shell
}

function isLike<T extends HTMLElement>(node: Node, element: T): node is T {
  return node.nodeName === element.nodeName
}

function bodyOf(sheet: HTMLElement): HTMLElement | null {
  return sheet.querySelector<HTMLElement>(':scope > article')
}

function firstBelow(article: HTMLElement, end: number): HTMLElement | undefined {
  for (const block of article.children) {
    if (block instanceof HTMLElement && block.getBoundingClientRect().bottom > end) return block
  }
  return undefined
}

/** Where the text of a sheet must end, in pixels of the window; half a pixel of rounding is forgiven. */
function paperEnd(sheet: HTMLElement): number {
  const style = getComputedStyle(sheet)
  return (
    sheet.getBoundingClientRect().top +
    Number.parseFloat(style.minHeight) -
    Number.parseFloat(style.paddingBottom) +
    0.5
  )
}

function isBlank(body: HTMLElement): boolean {
  return (body.textContent ?? '').trim() === '' && !body.querySelector('svg, img, table')
}
