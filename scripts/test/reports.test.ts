import { describe, expect, test } from 'vitest'
import { readEndToEndReport, readStepReport, readUnitReport } from './reports.ts'

describe('the report of Vitest', () => {
  const passed = { fullName: 'names sorts', status: 'passed', failureMessages: [] }

  test('names what failed, with the reason and without the stack', () => {
    const outcome = readUnitReport({
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [
        {
          name: 'shared/text/names.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [
            passed,
            { fullName: 'names fold', status: 'failed', failureMessages: ['Error: expected a\n    at names.ts:1:1'] },
          ],
        },
      ],
    })
    expect(outcome).toEqual({
      passed: 1,
      failed: 1,
      skipped: 2,
      failures: ['names fold\n    Error: expected a'],
      unsteady: [],
    })
  })

  test('counts a file that did not load', () => {
    const outcome = readUnitReport({
      numPassedTests: 1,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [
        { name: 'a.test.ts', status: 'passed', message: '', assertionResults: [passed] },
        { name: 'b.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] },
      ],
    })
    expect(outcome).toMatchObject({ passed: 1, failed: 1, failures: ['b.test.ts\n    Cannot find module'] })
  })
})

describe('the report of Playwright', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 0, skipped: 0 }
  const spec = (title: string, status: string, message?: string) => ({
    title,
    file: 'e2e/year.spec.ts',
    line: 12,
    tests: [{ status, results: [message === undefined ? {} : { error: { message } }] }],
  })

  test('names what failed in suites at any depth, without colours', () => {
    const inner = { specs: [spec('a check', 'unexpected', '\u001b[31mTimeout\u001b[39m of 10 s')] }
    const outcome = readEndToEndReport({
      suites: [{ specs: [spec('a copy', 'expected')], suites: [inner] }],
      errors: [],
      stats,
    })
    expect(outcome).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
      failures: ['e2e/year.spec.ts:12 a check\n    Timeout of 10 s'],
      unsteady: [],
    })
  })

  test('tells apart what passed only when tried again, and what broke outside of a test', () => {
    const outcome = readEndToEndReport({
      suites: [{ specs: [spec('a check', 'flaky', 'Timeout')] }],
      errors: [{ message: 'No tests found' }],
      stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 },
    })
    expect(outcome).toEqual({
      passed: 2,
      failed: 0,
      skipped: 0,
      failures: ['outside of a test\n    No tests found'],
      unsteady: ['e2e/year.spec.ts:12 a check\n    Timeout'],
    })
  })
})

test('a report of another shape is refused', () => {
  expect(() => readStepReport({ passed: '3' })).toThrow()
  expect(() => readUnitReport({})).toThrow()
  expect(() => readEndToEndReport({ stats: {} })).toThrow()
})
