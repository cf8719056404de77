import { describe, expect, it, onTestFinished } from 'vitest'
import { minutesInput } from './testing/documents/fixtures.ts'
import { openWork } from './work.ts'

function openTestWork() {
  const work = openWork()
  onTestFinished(() => work.close())
  return work
}

describe('the worker', () => {
  it('draws a Word file', async () => {
    const bytes = await openTestWork().drawDocument(minutesInput)

    expect(bytes).toBeInstanceOf(Uint8Array)
    expect(bytes.byteLength).toBe(bytes.buffer.byteLength)
  })
})
