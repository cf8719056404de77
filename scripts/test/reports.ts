import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

/** What came of one step of the test command. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** What failed, each in a line or a few: said once more at the end, where it is found after thousands of lines. */
  readonly failures: readonly string[]
  /** What passed only when tried again, with what failed first: counted as passed, told at the end to be mended. */
  readonly unsteady: readonly string[]
}

/** What our own checks write. */
const stepReport = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() })

/** The report of one of our own checks. */
export function readStepReport(report: unknown): Outcome {
  return { ...stepReport.parse(report), failures: [], unsteady: [] }
}

const unitReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
})

/** The JSON report of Vitest. A file that did not even load counts as one failure. */
export function readUnitReport(report: unknown): Outcome {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = unitReport.parse(report)
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  )
  const failures = [
    ...broken.map(({ name, message }) => told(name, message)),
    ...testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => told(fullName, failureMessages?.[0])),
    ),
  ]
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests,
    failures,
    unsteady: [],
  }
}

const endToEndSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })),
    }),
  ),
})
const endToEndSuite = z.object({
  specs: z.array(endToEndSpec),
  get suites() {
    return z.array(endToEndSuite).optional()
  },
})
const endToEndReport = z.object({
  suites: z.array(endToEndSuite),
  errors: z.array(z.object({ message: z.string().optional() })),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/**
 * The JSON report of Playwright. What passes only when tried again is kept apart: on a machine that is busy with other
 * things it may be the machine, but each may also be a fault that strikes once in a hundred times.
 */
export function readEndToEndReport(report: unknown): Outcome {
  const { suites, errors, stats } = endToEndReport.parse(report)
  const specs = suites.flatMap(specsOf)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: [...errors.map(({ message }) => told('outside of a test', message)), ...ofStatus(specs, 'unexpected')],
    unsteady: ofStatus(specs, 'flaky'),
  }
}

function ofStatus(specs: readonly z.infer<typeof endToEndSpec>[], wanted: string): string[] {
  return specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ results }) => told(`${file}:${line} ${title}`, results.find(({ error }) => error)?.error?.message)),
  )
}

function specsOf({ specs, suites = [] }: z.infer<typeof endToEndSuite>): z.infer<typeof endToEndSpec>[] {
  return [...specs, ...suites.flatMap(specsOf)]
}

/** Enough for what was expected, what was found and where was waited. */
const linesTold = 12

/** The name of what failed and the first lines of why, without colours. */
function told(name: string, reason = ''): string {
  const lines = stripVTControlCharacters(reason).split('\n')
  const first = lines.filter((line) => line.trim() !== '' && !line.trimStart().startsWith('at ')).slice(0, linesTold)
  return [name, ...first.map((line) => `    ${line}`)].join('\n')
}
