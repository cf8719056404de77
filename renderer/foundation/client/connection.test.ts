import { describe, expect, it } from 'vitest'
import { turnedAway } from './connection.ts'

const answer = (status: number, contentType: string) =>
  new Response('', { status, headers: { 'content-type': contentType } })

describe('turnedAway', () => {
  it('knows the host that does not take the token of an earlier start', () => {
    expect(turnedAway(answer(403, 'text/plain; charset=utf-8'))).toBe(true)
  })

  it('takes the refusal of a rule for an answer', () => {
    expect(turnedAway(answer(403, 'application/json'))).toBe(false)
    expect(turnedAway(answer(200, 'application/json'))).toBe(false)
    expect(turnedAway(answer(404, 'text/plain; charset=utf-8'))).toBe(false)
  })
})
