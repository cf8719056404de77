/**
 * The render check: every document of the sample, as LibreOffice lays it out. Each must open, have as many pages as it
 * should, keep its text in order, and put no word outside the page; no row of a workbook may cut its text. Skipped, and
 * said so, where LibreOffice, its Calc or poppler is missing. On Linux the papers are set in the shipped face with the
 * widths of Times New Roman, whatever fonts the machine has. Writes its count to the file named by `--report`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { onlyFonts } from '../../tests/support/fontConfiguration.ts'
import { expectationOf, problemsOf, type RenderedPage } from './renderRules.ts'
import { cutRows, rowsOf } from './rowHeights.ts'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({ options: { report: { type: 'string' } } })

const office = ['soffice', 'libreoffice'].find((command) => works(command, ['--version']))
if (office === undefined || !works('pdftotext', ['-v'])) {
  console.log('Render check skipped: LibreOffice or poppler-utils is not installed.')
  report({ passed: 0, failed: 0, skipped: 1 })
  process.exit(0)
}

const work = mkdtempSync(join(tmpdir(), 'so-render-'))
const env = {
  ...process.env,
  ...onlyFonts(join(work, 'fonts'), { fonts: 'standIn', given: ['Times New Roman', 'Tinos'] }),
}
try {
  process.exit(checkAll(office) ? 0 : 1)
} finally {
  rmSync(work, { recursive: true, force: true })
}

function checkAll(command: string): boolean {
  const documents = join(work, 'documents')
  must(process.execPath, [join(root, 'scripts/demo.ts'), '--out', documents])
  const made = readdirSync(documents)
  const papers = made.filter((name) => name.endsWith('.docx')).map((name) => join(documents, name))
  const workbooks = made.filter((name) => name.endsWith('.xlsx')).map((name) => join(documents, name))
  must(command, conversion('pdf', work, papers))
  const soundPapers = papers.map((path) =>
    told(path, problemsOf(expectationOf(basename(path)), pagesOf(join(work, `${basename(path, '.docx')}.pdf`)))),
  )
  const hasCalc = opensWorkbooks(command)
  if (!hasCalc) console.log('Workbooks skipped: LibreOffice Calc is not installed.')
  const soundWorkbooks = hasCalc ? workbooks.map((path) => told(path, problemsOfRows(command, path))) : []

  const failed = [...soundPapers, ...soundWorkbooks].filter((sound) => !sound).length
  const checked = soundPapers.length + soundWorkbooks.length
  report({ passed: checked - failed, failed, skipped: hasCalc ? 0 : workbooks.length })
  return failed === 0 && papers.length > 0 && workbooks.length > 0
}

/** Prints what is wrong with a file; whether nothing is. */
function told(path: string, problems: readonly string[]): boolean {
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${basename(path)}`)
  for (const problem of problems) console.log(`    ${problem}`)
  return problems.length === 0
}

/** Whether this LibreOffice has its part for tables. Without it, nothing is written and the exit is no failure. */
function opensWorkbooks(command: string): boolean {
  const probe = join(work, 'probe.csv')
  writeFileSync(probe, 'a,b')
  spawnSync(command, conversion('ods', work, [probe]), { env, stdio: 'ignore' })
  return existsSync(join(work, 'probe.ods'))
}

/** LibreOffice fits rows to their texts when it opens a file of its own format: so high should they have been. */
function problemsOfRows(command: string, path: string): string[] {
  const own = join(work, `${basename(path, '.xlsx')}.ods`)
  const folder = join(work, 'fitted')
  must(command, conversion('ods', work, [path]))
  if (!existsSync(own)) return ['cannot be opened']
  must(command, conversion('xlsx', folder, [own]))
  return cutRows(rowsOf(path), rowsOf(join(folder, basename(path))))
}

/** What LibreOffice is called with. An own profile, so that a running one of the user is not disturbed. */
function conversion(format: string, folder: string, paths: readonly string[]): string[] {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`
  return [profile, '--headless', '--convert-to', format, '--outdir', folder, ...paths]
}

/** Words with their boxes in points, page by page, as `pdftotext -bbox` tells them. */
function pagesOf(pdf: string): RenderedPage[] {
  const html = must('pdftotext', ['-bbox', pdf, '-'])
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const size = /width="([\d.]+)" height="([\d.]+)"/.exec(page)
      const words = [
        ...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g),
      ]
      return {
        width: Number(size?.[1]),
        height: Number(size?.[2]),
        words: words.map(([, left, top, right, bottom, text]) => ({
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
          text: (text ?? '')
            .replaceAll('&amp;', '&')
            .replaceAll('&quot;', '"')
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>'),
        })),
      }
    })
}

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).error === undefined
}

function must(command: string, args: readonly string[]): string {
  const run = spawnSync(command, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 1_000_000_000 })
  if (run.status !== 0) throw new Error(`${command} ended with ${run.status}: ${run.stderr}`)
  return run.stdout
}

function report(count: { passed: number; failed: number; skipped: number }): void {
  if (values.report !== undefined) writeFileSync(values.report, JSON.stringify(count))
}
