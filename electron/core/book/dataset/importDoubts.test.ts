import { expect, it } from 'vitest'
import { importDataset } from '../../testing/datasetCalls.ts'
import { manual } from '../../testing/registerFixtures.ts'
import { doubtsOf, openTestApp } from '../../testing/testApp.ts'
import { ward } from './testing/datasetParts.ts'

const book = { issuer: 'committee', year: 2026 } as const

it('a data file whose register is hardly meant so is loaded once that is confirmed', async () => {
  const { client } = await openTestApp()
  const register = [
    manual({ number: 2026 }),
    manual({ number: 3 }),
    manual({ number: 1, date: '2026-12-24' }),
    // Void, whatever it says.
    { ...manual({ number: 99_999, date: '2026-12-31' }), cancelReason: 'Nhập nhầm số' },
  ]
  const file = { version: 1, ward, register }

  const told = await doubtsOf(importDataset(client, file))
  expect(told).toEqual([
    '01/KH-BCĐ: Ngày ký 24/12/2026 là ngày chưa tới.',
    '2026/KH-BCĐ: Số kế tiếp là 04; cấp số 2026 thì sổ thiếu 2.022 số. 2026 có phải là năm?',
  ])
  expect((await client.ward.status()).ready).toBe(false)

  await importDataset(client, file, told)
  expect((await client.register.list(book)).entries).toHaveLength(4)
})

it('of many doubts some are told, and how many more there are', async () => {
  const { client } = await openTestApp()
  const register = Array.from({ length: 9 }, (_, index) => manual({ number: 1 + index, date: '2026-12-24' }))
  const told = await doubtsOf(importDataset(client, { version: 1, ward, register }))
  expect(told).toHaveLength(6)
  expect(told.at(-1)).toBe('Còn 4 chỗ khác như vậy.')
})
