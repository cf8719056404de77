import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { dataFolder } from '../core/testing/dataFolder.ts'
import { placeDisk } from './placeDisk.ts'

/** How often the system refuses to remove a file: another program looks at it. */
const held = vi.hoisted(() => ({ times: 0 }))

vi.mock('node:fs', async (importReal) => {
  const real = await importReal<typeof import('node:fs')>()
  const refuse = () => {
    if (held.times-- > 0) throw Object.assign(new Error('EPERM: operation not permitted, unlink'), { code: 'EPERM' })
  }
  const unlinkSync: typeof real.unlinkSync = (path) => {
    refuse()
    real.unlinkSync(path)
  }
  const rmSync: typeof real.rmSync = (path, options) => {
    if (String(path).endsWith('.tmp')) refuse()
    real.rmSync(path, options)
  }
  return { ...real, rmSync, unlinkSync }
})

describe('trying whether a folder can be written', () => {
  it('leaves nothing behind that a scanner holds for a moment', () => {
    const folder = dataFolder()
    held.times = 2
    placeDisk.tryWriting(folder)
    expect(readdirSync(folder)).toEqual([])
  })

  it('is answered all the same where a scanner does not let go', () => {
    const folder = dataFolder()
    held.times = 1000
    placeDisk.tryWriting(folder)
    expect(readdirSync(folder)).toEqual([`~thu-ghi-${process.pid}.tmp`])
  })

  it('takes nothing away that was there', () => {
    const folder = dataFolder()
    held.times = 0
    writeFileSync(join(folder, 'của tôi.txt'), 'x')
    placeDisk.tryWriting(folder)
    expect(readdirSync(folder)).toEqual(['của tôi.txt'])
  })
})
