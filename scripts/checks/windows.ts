/**
 * `npm run windows:check`: the packed program on Windows, or, elsewhere, on a Windows Node under Wine: its start from a
 * folder with Vietnamese letters, a year of a ward over the contract, and the unit tests of what a Windows disk does
 * differently. Skipped, and said so, where there is neither. Writes its count to the file named by `--report`.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Outcome, readUnitReport } from '../test/reports.ts'
import { packFolder } from './packed/pack.ts'
import { makeWindowsStandIn } from './packed/standInElectron.ts'
import { unpackProgram } from './packed/startPacked.ts'
import type { WindowsMachine } from './windows/machine.ts'
import { ownWindows } from './windows/ownWindows.ts'
import { readSteps } from './windows/steps.ts'
import { windowsUrl } from './windows/urls.ts'
import { wine } from './windows/wine.ts'
import { type WindowsNode, windowsNode } from './windowsNode.ts'

/**
 * How long the start, the year and the tests may take each, in milliseconds: ten times what they take by themselves.
 */
const patience = 600_000

const root = resolve(import.meta.dirname, '../..')
const { values } = parseArgs({ options: { report: { type: 'string' } } })
const count = { passed: 0, failed: 0, skipped: 0 }

const machine = process.platform === 'win32' ? ownWindows(root) : wine(root)
try {
  if (machine === undefined) skip('Wine is not installed, or does not start')
  else await checkOn(machine)
} finally {
  machine?.end()
}
if (values.report) writeFileSync(values.report, JSON.stringify(count))
const { passed, failed, skipped } = count
console.log(`Windows: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed === 0 ? 0 : 1)

async function checkOn(windows: WindowsMachine): Promise<void> {
  const node = windowsNode(root)
  if (node === undefined) return skip('Node for Windows cannot be had')
  const program = await packOn(windows, node)
  checkYear(windows, program)
  checkTests(windows, node)
}

function skip(reason: string): void {
  console.log(`Windows check skipped: ${reason}.`)
  count.skipped++
}

function tell(title: string, problem: string | null): void {
  if (problem === null) count.passed++
  else count.failed++
  console.log(problem === null ? `✓ ${title}` : `✗ ${title}\n    ${problem.trimEnd().replaceAll('\n', '\n    ')}`)
}

interface Program {
  /** The packed program, which is the stand-in for Electron and so a Node. */
  readonly node: string
  /** What is in its archive. */
  readonly folder: string
}

/** Packs the program and puts it into the user's folder. */
async function packOn(windows: WindowsMachine, node: WindowsNode): Promise<Program> {
  const work = mkdtempSync(join(tmpdir(), 'so-packed-'))
  try {
    const electronDist = join(work, 'electron')
    makeWindowsStandIn(electronDist, node.program)
    const output = join(windows.home, 'Chương trình')
    const { folder } = await packFolder({ root, system: 'win', config: 'electron-builder.yml', electronDist, output })
    const archive = join(folder, 'resources', 'app.asar')
    const unpacked = join(windows.home, 'Sổ Ban Chỉ đạo')
    unpackProgram(archive, unpacked, (path) => windowsUrl(windows.pathOf(path)))
    return { node: join(folder, 'so-ban-chi-dao.exe'), folder: unpacked }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function checkYear(windows: WindowsMachine, { node, folder }: Program): void {
  const stick = join(windows.home, 'Ổ USB')
  mkdirSync(stick)
  const result = join(windows.home, 'result.json')
  const script = join(import.meta.dirname, 'windows/runYear.ts')
  const ran = windows.run(node, [script, folder, stick, result].map(windows.pathOf), { patience })
  const steps = existsSync(result) ? readSteps(result) : []
  for (const { title, problem } of steps) tell(title, problem)
  if (!ran.passed && steps.every(({ problem }) => problem === null)) tell('the program runs to its end', ran.output)
}

function checkTests(windows: WindowsMachine, node: WindowsNode): void {
  const report = join(windows.home, 'unit.json')
  const config = join(import.meta.dirname, 'windows/vitest.config.ts')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const options = ['--configLoader=native', '--reporter=json', `--outputFile.json=${windows.pathOf(report)}`]
  const ran = windows.run(
    node.program,
    [windows.pathOf(vitest), 'run', ...options, `--config=${windows.pathOf(config)}`],
    {
      environment: {
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
        SO_WORKER: windowsUrl(windows.pathOf(join(root, 'dist/electron/worker.cjs'))),
        ...(node.packages !== undefined && { NODE_PATH: windows.pathOf(node.packages) }),
      },
      patience,
    },
  )
  const outcome = existsSync(report) ? readUnitReport(JSON.parse(readFileSync(report, 'utf8'))) : undefined
  if (outcome !== undefined) tellOutcome(outcome)
  // Nothing that ran, or a runner that broke off, is no success.
  const broken = outcome === undefined || outcome.passed === 0 || (!ran.passed && outcome.failed === 0)
  if (broken) tell('the unit tests run to their end', ran.output)
}

function tellOutcome(outcome: Outcome): void {
  const { passed, failed, skipped, failures } = outcome
  count.passed += passed
  count.failed += failed
  count.skipped += skipped
  console.log(`${failed === 0 ? '✓' : '✗'} unit tests: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  for (const failure of failures) console.log(`    ${failure.replaceAll('\n', '\n    ')}`)
}
