import { expect, it } from 'vitest'
import type { Progress } from '../../../../shared/model/progress.ts'
import { type BarPart, partOfBar } from './partOfBar.ts'

function told(part: BarPart, progress: Progress): Progress | undefined {
  const all: Progress[] = []
  partOfBar((one) => all.push(one), part)(progress)
  return all[0]
}

it('tells of the whole what a part counts for itself, in its own words or in those of the whole', () => {
  const half = { step: 'Đang chép', done: 5, total: 10 }
  expect(told({ from: 0.2, to: 0.4 }, half)).toEqual({ step: 'Đang chép', done: 300, total: 1000 })
  expect(told({ from: 0.2, to: 0.4, step: 'Đang khôi phục', stoppable: false }, half)).toEqual({
    step: 'Đang khôi phục',
    done: 300,
    total: 1000,
    stoppable: false,
  })
})

it('stands at its beginning while nobody knows how much there is, and ends where the next begins', () => {
  expect(told({ from: 0.2, to: 0.4 }, { step: '', done: 0, total: 0 })).toMatchObject({ done: 200 })
  expect(told({ from: 0.2, to: 0.4 }, { step: '', done: 7, total: 7 })).toMatchObject({ done: 400 })
})
