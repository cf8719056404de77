import { expect, it } from 'vitest'
import { createSavesUnderWay } from './savesUnderWay.ts'

const asItEnds = (ended: Promise<boolean>) => ended

it('tells who waits how a save ended, and knows it no more', async () => {
  const saves = createSavesUnderWay()
  saves.begin(1, false, asItEnds)
  const done = saves.done(1)
  saves.end(1, true)
  expect(await done).toBe(true)
  expect(saves.done(1)).toBeUndefined()
  expect(saves.done(2)).toBeUndefined()
})

it('tells of that which the user asked for, beside those that nobody did', async () => {
  const saves = createSavesUnderWay()
  saves.begin(1, true, asItEnds)
  expect(saves.asked()).toBeUndefined()
  saves.begin(2, false, asItEnds)
  const asked = saves.asked()
  saves.end(1, true)
  saves.end(2, false)
  expect(await asked).toBe(false)
})

it('has a save end with what belongs around it, and forgets also one that breaks off', async () => {
  const saves = createSavesUnderWay()
  const heard: string[] = []
  saves.begin(1, false, async (ended) => {
    heard.push(`ended ${await ended}`)
    return true
  })
  saves.begin(2, true, () => Promise.reject(new Error('broken off')))
  const all = saves.all()
  saves.end(1, true)
  await expect(all).rejects.toThrow('broken off')
  await saves.done(1)
  expect(heard).toEqual(['ended true'])
  expect(saves.done(2)).toBeUndefined()
})
