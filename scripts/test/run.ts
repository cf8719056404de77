/**
 * Every check of the project; a failing one does not hide the next. Those that use one core alone run beside others,
 * so that no core is idle. Ends with one line: `N passed, N failed`. The steps that are no test runner count as one
 * each.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Outcome, readEndToEndReport, readStepReport, readUnitReport } from './reports.ts'

/** Path of a script below the root, then what it is called with. */
type Command = readonly [string, ...string[]]

const root = resolve(import.meta.dirname, '../..')
const results = join(root, 'test-results')
/** Tests start the program some two hundred times: what Node compiled once in a run it need not compile again. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(results, 'compiled') }

/** How a step tells what it does: as it goes, or, beside others, all at its end, so that no two mix. */
type Telling = 'as it goes' | 'at its end'

/**
 * Runs a script of Node on the Node that runs this one. Not by its name in `.bin`, which on Windows is a file for a
 * shell: that takes a folder with a space in its name for two words, and whatever Node comes first.
 */
async function run(title: string, [script, ...args]: Command, telling: Telling): Promise<boolean> {
  const heading = `\n── ${title}`
  if (telling === 'as it goes') console.log(heading)
  const told: Buffer[] = []
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env,
    stdio: telling === 'as it goes' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => told.push(chunk))
  const code = await new Promise((ended) => {
    child.once('error', () => ended(null))
    child.once('close', ended)
  })
  if (telling === 'at its end') console.log(`${heading}\n${Buffer.concat(told).toString('utf8').trimEnd()}`)
  return code === 0
}

async function check(title: string, command: Command): Promise<Outcome> {
  const passed = await run(title, command, 'at its end')
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, failures: passed ? [] : [title], unsteady: [] }
}

/** A runner's own figures; when it broke before writing them, or failed with none failed, that is one failure. */
async function runner(
  title: string,
  command: Command,
  read: () => Outcome,
  telling: Telling = 'as it goes',
): Promise<Outcome> {
  const broken = { failed: 1, failures: [`${title} broke off`], unsteady: [] }
  const ended = await run(title, command, telling)
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

const unitTests = () =>
  runner(
    'Unit and contract tests',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ],
    () => readUnitReport(readJson('unit.json')),
  )

const componentTests = () =>
  runner(
    'Component tests',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=vitest.browser.config.ts',
      '--reporter=dot',
      '--reporter=json',
      '--outputFile.json=test-results/components.json',
    ],
    () => readUnitReport(readJson('components.json')),
  )

const endToEndTests = () =>
  runner(
    'End-to-end tests',
    ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'],
    () => readEndToEndReport(readJson('e2e.json')),
  )

/** A check that counts its own steps. */
const steps = (title: string, name: 'dist' | 'render' | 'windows') =>
  runner(
    title,
    [`scripts/checks/${name}.ts`, '--report', join(results, `${name}.json`)],
    () => readStepReport(readJson(`${name}.json`)),
    'at its end',
  )

async function packedAndDrawn(): Promise<Outcome[]> {
  // Before the check on Windows: both bring its Node, where it is not there yet.
  const packed = await steps('Packed program', 'dist')
  return [packed, await steps('Windows', 'windows'), await steps('Render check', 'render')]
}

const outcomes = [
  ...(await Promise.all([
    check('Format and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '.']),
    check('Types', ['node_modules/typescript/bin/tsc', '-p', '.']),
    check('Rooms', ['scripts/checks/rooms.ts']),
  ])),
  // What packs, and what LibreOffice lays out, takes one core and often waits; the unit tests end with one long file.
  // Together they leave no core idle, and none of them looks at the clock.
  ...(await Promise.all([unitTests().then((outcome) => [outcome]), packedAndDrawn()])).flat(),
  // By themselves: a browser that waits for a core looks like a program that does not answer.
  await componentTests(),
  await endToEndTests(),
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
