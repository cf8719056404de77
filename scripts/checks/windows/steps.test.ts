import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readSteps, Steps } from './steps.ts'

it('what came of each step is written before the next begins, a failure too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'steps-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'result.json')
  const steps = new Steps(path)
  expect(readSteps(path)).toEqual([])

  expect(await steps.take('one', async () => 1)).toBe(1)
  expect(readSteps(path)).toEqual([{ title: 'one', problem: null }])
  await expect(steps.take('two', () => Promise.reject(new Error('held')))).rejects.toThrow('held')
  expect(readSteps(path)).toEqual([
    { title: 'one', problem: null },
    { title: 'two', problem: 'held' },
  ])
})
