/**
 * Every check of the project, one after the other; a failing one does not hide the next. Ends with one line:
 * `N passed, N failed`. The steps that are no test runner count as one each.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')
const results = join(root, 'test-results')
const bin = (name: string) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

interface Count {
  passed: number
  failed: number
  skipped: number
}

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${title}`)
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return status === 0
}

function check(title: string, command: string, args: readonly string[]): Count {
  const passed = run(title, command, args)
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

/** A runner's own figures; when it broke before writing them, or failed with none failed, that is one failure. */
function runner(title: string, command: string, args: readonly string[], read: () => Count): Count {
  const ended = run(title, command, args)
  try {
    const count = read()
    return ended || count.failed > 0 ? count : { ...count, failed: 1 }
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(results, name), 'utf8'))

const unitReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
const endToEndReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/** What our own checks write. */
const stepReport = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() })

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const counts = [
  check('Format and lint', bin('biome'), ['ci', '.']),
  check('Types', bin('tsc'), ['-p', '.']),
  check('Rooms', bin('depcruise'), [
    '--config',
    'scripts/checks/rooms.json',
    'shared',
    'electron',
    'renderer',
    'scripts',
    'tests',
  ]),
  runner(
    'Unit and contract tests',
    bin('vitest'),
    ['run', '--reporter=dot', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    () => {
      const report = unitReport.parse(readJson('unit.json'))
      return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
    },
  ),
  runner('End-to-end tests', bin('playwright'), ['test', '--config', 'tests/playwright.config.ts'], () => {
    const { stats } = endToEndReport.parse(readJson('e2e.json'))
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
  }),
  runner('Render check', process.execPath, ['scripts/checks/render.ts', '--report', join(results, 'render.json')], () =>
    stepReport.parse(readJson('render.json')),
  ),
  runner('Packed program', process.execPath, ['scripts/checks/dist.ts', '--report', join(results, 'dist.json')], () =>
    stepReport.parse(readJson('dist.json')),
  ),
]

const total = counts.reduce((sum, count) => ({
  passed: sum.passed + count.passed,
  failed: sum.failed + count.failed,
  skipped: sum.skipped + count.skipped,
}))
console.log('')
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exit(total.failed === 0 ? 0 : 1)
