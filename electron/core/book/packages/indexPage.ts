import type { PeriodFigure } from '../../../../shared/contract/reports.ts'
import { lastYearFigureText, notEntered } from '../../../../shared/model/figures.ts'
import { lastYearLabel } from '../../../../shared/model/periods.ts'
import type { Table } from '../../../../shared/model/tables.ts'
import { formatDateTime, type IsoDate, type IsoDateTime } from '../../../../shared/text/dates.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { type Html, html, markup, relativeAddress } from './indexPageHtml.ts'
import { indexPageStyle } from './indexPageStyle.ts'
import { tableSection } from './indexPageTables.ts'
import { checksumFileName } from './packagePaths.ts'

/** Files of one kind in a package. */
export interface ListedFiles {
  /** `Biên bản` */
  readonly title: string
  readonly files: readonly {
    /** Within the package, parted by `/`. */
    readonly path: string
    /** `01/BB-BCĐ ngày 12/03/2026` */
    readonly label: string
    /** What it is about, or what it is for; '' for nothing. */
    readonly about: string
  }[]
}

/** What the index page of a package shows. */
export interface IndexPageInput {
  readonly year: number
  /** With its kind: `phường Diên Hồng`. */
  readonly wardName: string
  /** `Ủy ban nhân dân phường Diên Hồng` */
  readonly organization: string
  /** `Ban Chỉ đạo …` as running text names it. */
  readonly committee: string
  readonly madeAt: IsoDateTime
  /** What a copy for superiors leaves out and why, a sentence each; empty for the whole one. */
  readonly leftOut: readonly string[]
  readonly figures: readonly PeriodFigure[]
  /** Last day of last year that is counted while the year runs; null when it is over. */
  readonly comparedUntil: IsoDate | null
  /** Drawings by the program itself: their SVG goes into the page as it is. */
  readonly charts: readonly { readonly title: string; readonly svg: string }[]
  readonly tables: readonly Table[]
  readonly files: readonly ListedFiles[]
  /** Style rules that bring the face of papers, of {@link paperFaceRules}. */
  readonly faceRules: string
}

/** No script and no address beyond the page itself, even if a text slipped through. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; form-action 'none'; base-uri 'none'"

/**
 * The page that opens a package anywhere, without the program: one HTML file without script and without any request,
 * for a computer, a phone and A4 paper. It shows the figures, charts and tables of the year, leads to every file and
 * says how to find out whether one was changed.
 */
export function indexPage(input: IndexPageInput): string {
  const title = `Số liệu và văn bản năm ${input.year}`
  const parts = partsOf(input)
  const contents = parts.map(({ anchor, heading }) => html`<li><a href="#${anchor}">${heading}</a></li>\n`)
  return html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}, ${input.wardName}</title>
<style>${markup(input.faceRules)}${markup(indexPageStyle)}</style>
</head>
<body>
<header>
<p class="organ">${input.organization}</p>
<p>${input.committee}</p>
<h1>${title}</h1>
<p>Lập lúc ${formatDateTime(input.madeAt)} bằng Sổ Ban Chỉ đạo${input.leftOut.length > 0 ? ' · Bản cho cấp trên' : ''}</p>
</header>
<main>
${leftOutBox(input.leftOut)}<nav aria-label="Mục lục"><h2>Mục lục</h2>
<ol>
${contents}</ol></nav>
${parts.map((part) => part.content)}</main>
<footer>Trang này mở được không cần mạng và không cần chương trình. Số liệu lấy từ sổ tại thời điểm lập.</footer>
</body>
</html>
`.text
}

interface Part {
  readonly anchor: string
  readonly heading: string
  readonly content: Html
}

function partsOf(input: IndexPageInput): Part[] {
  const part = (anchor: string, heading: string, content: Html): Part => ({
    anchor,
    heading,
    content: html`<section id="${anchor}"><h2>${heading}</h2>
${content}</section>
`,
  })
  return [
    ...(input.figures.length > 0 ? [part('con-so', `Năm ${input.year} trong các con số`, figureList(input))] : []),
    ...(input.charts.length > 0 ? [part('bieu-do', 'Biểu đồ', chartList(input.charts))] : []),
    ...input.tables.map((table, index) => {
      const anchor = `bang-${index + 1}`
      return { anchor, heading: table.title, content: tableSection(table, anchor) }
    }),
    part('tep', 'Các tệp trong thư mục này', fileLists(input.files)),
    part('kiem-tra', 'Kiểm tra tệp có bị thay đổi không', checking),
  ]
}

function leftOutBox(leftOut: readonly string[]): Html | string {
  if (leftOut.length === 0) return ''
  return html`<div class="left-out"><p>Bản cho cấp trên, không có:</p>
<ul>${leftOut.map((one) => html`<li>${one}</li>`)}</ul></div>
`
}

function figureList({ figures, year, comparedUntil }: IndexPageInput): Html {
  const before = lastYearLabel({ year }, comparedUntil)
  const items = figures.map(
    ({
      label,
      value,
      missing,
      lastYear,
      lastYearPartly,
    }) => html`<li><b>${value === null ? notEntered : formatNumber(value)}</b><span>${label}</span>${missing === '' ? '' : html`<small>${missing}</small>`}<small>${before}: ${lastYearFigureText(lastYear, lastYearPartly)}</small></li>
`,
  )
  return html`<ul class="figures">${items}</ul>`
}

function chartList(charts: IndexPageInput['charts']): Html {
  const figures = charts.map(
    ({ title, svg }) => html`<figure><figcaption>${title}</figcaption>${markup(svg)}</figure>
`,
  )
  return html`<div class="charts">${figures}</div>`
}

function fileLists(lists: readonly ListedFiles[]): Html {
  const written = lists
    .filter(({ files }) => files.length > 0)
    .map(({ title, files }) => {
      const items = files.map(
        ({
          path,
          label,
          about,
        }) => html`<li><a href="${relativeAddress(path)}">${label}</a>${about === '' ? '' : html`<br><small>${about}</small>`}</li>
`,
      )
      return html`<h3>${title}</h3><ul class="files">${items}</ul>
`
    })
  return html`${written}`
}

const checking = html`<p>Tệp <a href="${checksumFileName}">${checksumFileName}</a> ghi mã kiểm tra của từng tệp. Tệp nào bị sửa hay hỏng, mã của tệp đó không còn khớp.</p>
<ul class="check">
<li><b>Có chương trình Sổ Ban Chỉ đạo:</b> cắm USB, mở phần Kiểm tra USB, chọn gói này rồi bấm Kiểm tra. Chương trình đọc lại mọi tệp và nêu tên tệp sai, thiếu hoặc lạ.</li>
<li><b>Windows, không có chương trình:</b> mở thư mục này, gõ <code>cmd</code> vào thanh địa chỉ rồi nhấn Enter; gõ <code>certutil -hashfile so-lieu.json SHA256</code> (thay bằng tên tệp cần kiểm tra) và so dòng số hiện ra với dòng có tên tệp đó trong ${checksumFileName}.</li>
<li><b>Linux, macOS:</b> trong thư mục này chạy <code>sha256sum -c ${checksumFileName}</code> (macOS: <code>shasum -a 256 -c ${checksumFileName}</code>).</li>
</ul>
`
