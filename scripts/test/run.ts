/**
 * Every check of the project, one after the other; a failing one does not hide the next. Ends with one line:
 * `N passed, N failed`. The steps that are no test runner count as one each.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Outcome, readEndToEndReport, readStepReport, readUnitReport } from './reports.ts'

const root = resolve(import.meta.dirname, '../..')
const results = join(root, 'test-results')
/** Tests start the program some two hundred times: what Node compiled once in a run it need not compile again. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(results, 'compiled') }
const bin = (name: string) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${title}`)
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' })
  return status === 0
}

function check(title: string, command: string, args: readonly string[]): Outcome {
  const passed = run(title, command, args)
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, failures: passed ? [] : [title], unsteady: [] }
}

/** A runner's own figures; when it broke before writing them, or failed with none failed, that is one failure. */
function runner(title: string, command: string, args: readonly string[], read: () => Outcome): Outcome {
  const broken = { failed: 1, failures: [`${title} broke off`], unsteady: [] }
  const ended = run(title, command, args)
  try {
    const outcome = read()
    if (outcome.failed > 0) return { ...outcome, failures: outcome.failures.length > 0 ? outcome.failures : [title] }
    return ended ? outcome : { ...outcome, failed: 1, failures: [...broken.failures, ...outcome.failures] }
  } catch (error) {
    console.error(error)
    return { passed: 0, skipped: 0, ...broken }
  }
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(results, name), 'utf8'))

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const outcomes = [
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
    () => readUnitReport(readJson('unit.json')),
  ),
  runner('End-to-end tests', bin('playwright'), ['test', '--config', 'tests/playwright.config.ts'], () =>
    readEndToEndReport(readJson('e2e.json')),
  ),
  runner('Render check', process.execPath, ['scripts/checks/render.ts', '--report', join(results, 'render.json')], () =>
    readStepReport(readJson('render.json')),
  ),
  runner('Packed program', process.execPath, ['scripts/checks/dist.ts', '--report', join(results, 'dist.json')], () =>
    readStepReport(readJson('dist.json')),
  ),
]

function tell(title: string, mark: string, of: (outcome: Outcome) => readonly string[]): void {
  const lines = outcomes.flatMap(of)
  if (lines.length > 0) console.log(`\n── ${title}`)
  for (const line of lines) console.log(`${mark} ${line}`)
}

const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((before, outcome) => before + of(outcome), 0)
const failed = sum((outcome) => outcome.failed)
const skipped = sum((outcome) => outcome.skipped)

tell('Passed only when tried again', '±', (outcome) => outcome.unsteady)
tell('Failed', '✗', (outcome) => outcome.failures)
console.log('')
console.log(`${sum(({ passed }) => passed)} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 ? 0 : 1)
