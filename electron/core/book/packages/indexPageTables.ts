import { type ColumnKind, type Table, type TableCell, titleWithNote } from '../../../../shared/model/tables.ts'
import { formatDate, formatDateTime } from '../../../../shared/text/dates.ts'
import { formatNumber, formatShare } from '../../../../shared/text/numbers.ts'
import { type Html, html } from './indexPageHtml.ts'

/** A table of so many rows at most is printed on one page: it leaves half of the page before it empty at worst. */
const shortUntil = 9

/** A column takes at least so many pixels before a phone scrolls the table sideways. */
const narrowestColumn = 84

/** A table with its heading; sums close it. Days, counts and money as Vietnamese papers write them. */
export function tableSection(table: Table, anchor: string): Html {
  const weights = table.columns.reduce((sum, column) => sum + column.width, 0)
  const columns = table.columns.map(({ width }) => html`<col style="width:${((100 * width) / weights).toFixed(2)}%">`)
  const heads = table.columns.map(({ kind, label }) => html`<th scope="col" class="${kind}">${label}</th>`)
  const short = table.rows.length <= shortUntil ? ' short' : ''
  const least = `min-width:${Math.min(table.columns.length * narrowestColumn, 900)}px`
  return html`<section class="table${short}" id="${anchor}">
<h2>${titleWithNote(table)}</h2>
<div class="scroll" role="region" aria-label="${table.title}" tabindex="0">
<table style="${least}"><colgroup>${columns}</colgroup>
<thead><tr>${heads}</tr></thead>
<tbody>${rowsOf(table)}</tbody>${table.total ? html`<tbody class="total">${row(table, table.total)}</tbody>` : ''}
</table></div></section>
`
}

function rowsOf(table: Table): readonly Html[] {
  if (table.rows.length > 0) return table.rows.map((cells) => row(table, cells))
  return [html`<tr><td class="none" colspan="${table.columns.length}">Chưa có số liệu.</td></tr>\n`]
}

function row(table: Table, cells: readonly TableCell[]): Html {
  const written = table.columns.map(
    ({ kind }, index) => html`<td class="${kind}">${cellText(cells[index] ?? null, kind)}</td>`,
  )
  return html`<tr>${written}</tr>\n`
}

/** A value as it is read: `1.250`, `12,5%`, `19/08/2026`; '' where nothing was entered. */
export function cellText(value: TableCell, kind: ColumnKind): string {
  if (value === null) return ''
  if (typeof value === 'string') {
    if (kind === 'date') return formatDate(value)
    return kind === 'datetime' ? formatDateTime(value) : value
  }
  return kind === 'share' ? formatShare(value) : formatNumber(value)
}
