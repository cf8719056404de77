/**
 * The render check: every document of the sample, as LibreOffice lays it out. Each must open, have as many pages as it
 * should, keep its text in order, and put no word outside the page. Skipped, and said so, where LibreOffice or poppler
 * is missing. Writes its count to the file named by `--report`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { expectationOf, problemsOf, type RenderedPage } from './renderRules.ts'

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({ options: { report: { type: 'string' } } })

const office = ['soffice', 'libreoffice'].find((command) => works(command, ['--version']))
if (office === undefined || !works('pdftotext', ['-v'])) {
  console.log('Render check skipped: LibreOffice or poppler-utils is not installed.')
  report({ passed: 0, failed: 0, skipped: 1 })
  process.exit(0)
}

const work = mkdtempSync(join(tmpdir(), 'so-render-'))
try {
  process.exit(checkAll(office) ? 0 : 1)
} finally {
  rmSync(work, { recursive: true, force: true })
}

function checkAll(command: string): boolean {
  const documents = join(work, 'documents')
  must(process.execPath, [join(root, 'scripts/demo.ts'), '--out', documents])
  const files = readdirSync(documents).filter((name) => name.endsWith('.docx'))
  // An own profile, so that a running LibreOffice of the user is not disturbed.
  must(command, [
    `-env:UserInstallation=file://${join(work, 'profile')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    ...files.map((name) => join(documents, name)),
  ])
  let failed = 0
  for (const name of files) {
    const problems = problemsOf(expectationOf(name), pagesOf(join(work, `${basename(name, '.docx')}.pdf`)))
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}`)
    for (const problem of problems) console.log(`    ${problem}`)
    if (problems.length > 0) failed += 1
  }
  report({ passed: files.length - failed, failed, skipped: 0 })
  return failed === 0 && files.length > 0
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
  const run = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1_000_000_000 })
  if (run.status !== 0) throw new Error(`${command} ended with ${run.status}: ${run.stderr}`)
  return run.stdout
}

function report(count: { passed: number; failed: number; skipped: number }): void {
  if (values.report !== undefined) writeFileSync(values.report, JSON.stringify(count))
}
