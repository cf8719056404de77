import { describe, expect, it, onTestFinished } from 'vitest'
import { drawDocumentJob } from './features/papers/papers.jobs.ts'
import { openSourceJobs } from './sourceJobs.ts'
import { minutesInput } from './testing/documents/fixtures.ts'

function openTestJobs() {
  const jobs = openSourceJobs()
  onTestFinished(() => jobs.close())
  return jobs
}

describe('the worker', () => {
  it('draws a Word file', async () => {
    const bytes = await openTestJobs().run(drawDocumentJob, minutesInput)

    expect(bytes).toBeInstanceOf(Uint8Array)
    expect(bytes.byteLength).toBe(bytes.buffer.byteLength)
  })
})
