import { describe, expect, it } from 'vitest'
import type { Backup } from '../../../../shared/contract/backups.ts'
import { backupsToKeep } from './backupFiles.ts'

const made = (day: string): Backup => ({ id: `hang-ngay-${day}`, kind: 'daily', madeAt: `${day}T08:00`, size: 1 })
const days = (month: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => made(`${month}-${String(from + index).padStart(2, '0')}`))

describe('the backups that are kept', () => {
  it('are the last ones made, whatever the clock said, and the newest of other months', () => {
    // Ten real days, then twelve of a clock that was 73 years ahead.
    const inOrder = [...days('2026-11', 1, 10), ...days('2099-02', 1, 12)].reverse()
    const kept = backupsToKeep(inOrder, 'daily').map(({ madeAt }) => madeAt.slice(0, 10))
    expect(kept.slice(0, 9)).toEqual(inOrder.slice(0, 9).map(({ madeAt }) => madeAt.slice(0, 10)))
    expect(kept.slice(9)).toEqual(['2026-11-10'])
    // Once the clock is right again, its days go as others do.
    const later = [...days('2026-11', 11, 22).reverse(), ...inOrder]
    const ahead = backupsToKeep(later, 'daily').filter(({ madeAt }) => madeAt.startsWith('2099'))
    expect(ahead.map(({ madeAt }) => madeAt.slice(0, 10))).toEqual(['2099-02-12'])
  })

  it('of one day take no place of another day, but that of the one before the last', () => {
    const inOrder = [...Array.from({ length: 15 }, () => made('2009-01-01')), ...days('2026-11', 1, 9).reverse()]
    const kept = backupsToKeep(inOrder, 'daily').map(({ madeAt }) => madeAt.slice(0, 4))
    expect(kept).toEqual(['2009', '2009', ...Array(7).fill('2026')])
  })

  it('of a clock that stands still are as many as of one that goes', () => {
    const inOrder = Array.from({ length: 15 }, () => made('2009-01-01'))
    expect(backupsToKeep(inOrder, 'daily')).toEqual(inOrder.slice(0, 9))
  })
})
