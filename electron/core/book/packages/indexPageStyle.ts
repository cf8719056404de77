import { paperFamily } from './paperFace.ts'

/**
 * The look of the index page: ink on warm paper on a screen, black on white in print. On a screen in fonts of the
 * system, headings and charts in the face of papers; in print in that alone.
 *
 * Everything is printed on sheets that lie on their side: the widest tables need it, and a change of direction would
 * begin a new sheet each time. Days and numbers are never parted over two lines; the columns share the page by their
 * width as far as that lets them, and a heading breaks between words alone.
 */
export const indexPageStyle = `
:root { --ink: #1B2430; --soft: #4A5361; --paper: #FBFAF7; --line: #E3E0D8; --strong: #B9B4A7; --navy: #14375E; --head: #F3F0E8; }
* { box-sizing: border-box; }
html { color: var(--ink); background: var(--paper); font: 15px/1.5 "Be Vietnam Pro", "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 32px 24px 64px; max-width: 1120px; }
header { border-bottom: 2px solid var(--ink); padding-bottom: 16px; margin-bottom: 24px; }
header p { margin: 0; color: var(--soft); }
header .organ { font-weight: 600; color: var(--ink); }
h1, h2, figure svg { font-family: ${paperFamily}; }
h1, h2 { line-height: 1.25; font-weight: 700; }
h1 { font-size: 30px; margin: 8px 0; }
h2 { font-size: 21px; margin: 40px 0 12px; }
h3 { font-size: 15px; margin: 20px 0 6px; }
a { color: var(--navy); text-underline-offset: 3px; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--navy); outline-offset: 2px; }
.left-out { border: 1px solid var(--strong); background: #fff; padding: 12px 16px; margin: 0 0 24px; }
.left-out p { margin: 0 0 6px; font-weight: 600; }
.left-out ul { margin: 0; padding-left: 20px; }
nav ol { columns: 2; column-gap: 32px; margin: 0; padding-left: 24px; }
nav li { break-inside: avoid; padding: 2px 0; }
nav h2 { margin-top: 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 12px; margin: 0; padding: 0; list-style: none; }
.figures li { background: #fff; border: 1px solid var(--line); padding: 12px 16px; }
.figures b { display: block; font-size: 26px; line-height: 1.2; font-variant-numeric: tabular-nums; }
.figures span { display: block; }
.figures small { color: var(--soft); font-size: 13px; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 460px), 1fr)); gap: 16px; }
figure { margin: 0; background: #fff; border: 1px solid var(--line); padding: 12px 16px; break-inside: avoid; }
figcaption { font-weight: 600; margin-bottom: 8px; }
figure svg { display: block; width: 100%; height: auto; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; background: #fff; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: 7px 9px; vertical-align: top; text-align: left; overflow-wrap: anywhere; white-space: pre-line; }
th { background: var(--head); font-weight: 600; vertical-align: bottom; border-bottom-color: var(--strong); overflow-wrap: normal; }
td:is(.date, .datetime, .count, .money, .share) { white-space: nowrap; overflow-wrap: normal; }
.count, .money, .share { text-align: right; }
.date, .datetime { text-align: center; }
.none { color: var(--soft); text-align: center; }
.total td { font-weight: 600; border-top: 2px solid var(--ink); }
.files { margin: 0; padding-left: 20px; }
.files li { padding: 3px 0; overflow-wrap: anywhere; }
.files small { color: var(--soft); font-size: 13px; }
code { font: 13px/1.5 Consolas, "DejaVu Sans Mono", monospace; background: var(--head); padding: 1px 5px; overflow-wrap: anywhere; }
.check li { padding: 3px 0; }
footer { margin-top: 48px; border-top: 1px solid var(--line); padding-top: 12px; color: var(--soft); font-size: 13px; }
@media (max-width: 640px) {
  body { padding: 16px 14px 40px; }
  h1 { font-size: 25px; }
  nav ol { columns: 1; }
  nav a { display: block; padding: 5px 0; }
}
@page { size: A4 landscape; margin: 15mm 15mm 17mm; @bottom-center { content: "Trang " counter(page) "/" counter(pages); font: 10pt ${paperFamily}; } }
@media print {
  html { background: #fff; color: #000; font: 11pt/1.35 ${paperFamily}; }
  body { padding: 0; max-width: none; }
  h1 { font-size: 18pt; }
  h2 { font-size: 14pt; margin: 18pt 0 6pt; break-after: avoid; }
  h3 { font-size: 11pt; break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  code { font-family: inherit; }
  .scroll { overflow: visible; padding-right: 1px; }
  table { min-width: 0 !important; }
  thead { display: table-header-group; }
  tr, figure, .figures li, .left-out { break-inside: avoid; }
  .total { break-before: avoid; }
  .short { break-inside: avoid; }
  th, td { border-color: #777; padding: 3pt 4pt; }
  th { background: #eee; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .charts { grid-template-columns: 1fr 1fr; }
  figure, .figures li { border-color: #999; padding: 6pt; }
  .figures { grid-template-columns: repeat(5, 1fr); gap: 6pt; }
  nav ol { columns: 3; }
  #tep { columns: 3; column-gap: 8mm; }
  #tep h2 { column-span: all; }
  #tep h2 + h3 { margin-top: 0; }
  .files li { break-inside: avoid; }
  footer { margin-top: 12pt; break-before: avoid; }
  .figures b { font-size: 16pt; }
}
`
