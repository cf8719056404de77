import type { KyselyPlugin } from 'kysely'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { paperKinds } from '../../paperKinds.ts'
import { inTransaction, openDatabase } from '../../platform/database/database.ts'
import { newBookFolder } from '../../testing/newBook.ts'
import { datasetRecords } from './datasetRecords.ts'
import { loadDataset, stepsOf } from './loadDataset.ts'
import { readDataset } from './readDataset.ts'
import { member, ward } from './testing/datasetParts.ts'

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const day = (index: number) => `2026-${String(1 + (index % 12)).padStart(2, '0')}-10`

const group = (index: number) => ({ name: `Tổ dân phố ${index}`, from: '2020-01-01' })
const line = (index: number) => ({
  issuer: 'committee',
  code: 'BC',
  number: index + 1,
  date: '2026-05-10',
  subject: `Báo cáo ${index}`,
  signerName: 'Nguyễn Văn Mẫu',
})
const signer = {
  key: 'truong-ban',
  issuer: 'committee',
  name: 'Nguyễn Văn Mẫu',
  onBehalf: true,
  form: 'direct',
  title: 'Trưởng Ban',
  from: '2025-07-01',
}
const meeting = (index: number) => ({
  kind: 'monthly',
  title: `Giao ban ${index}`,
  place: 'Phòng họp',
  plannedStart: `${day(index)}T14:00`,
  chair: { member: 'm0' },
  papers: [{ kind: 'invitation' }],
})
const round = (index: number) => ({
  occasion: `Đợt ${index}`,
  kind: 'thematic',
  date: day(index),
  proposals: [
    {
      recipientKind: 'collective',
      name: `Tổ dân phố ${index}`,
      group: `Tổ dân phố ${index}`,
      achievement: 'Có thành tích xuất sắc',
      proposingUnit: 'Công an phường',
    },
  ],
})

/** A file with so many of something; what it refers to is the same in each. */
const files = {
  groups: (count: number) => ({ groups: many(count, group) }),
  'lines of the register': (count: number) => ({ register: many(count, line) }),
  members: (count: number) => ({ members: many(count, (index) => ({ ...member, key: `k${index}` })) }),
  'meetings with a paper': (count: number) => ({
    members: many(count, (index) => ({ ...member, key: `m${index}` })),
    signers: [signer],
    meetings: many(count, meeting),
  }),
  'meetings with a numbered paper': (count: number) => ({
    ward: { ...ward, committeeNumbering: 'single' },
    members: ['m0', 'm1'].map((key) => ({ ...member, key })),
    signers: [signer],
    meetings: many(count, (index) => ({
      ...meeting(index),
      attendees: [{ member: 'm1' }],
      papers: [{ kind: 'invitation', date: day(index), number: index + 1 }],
    })),
  }),
  'rounds that name groups': (count: number) => ({ groups: many(count, group), commendations: many(count, round) }),
}

function recordsOf(parts: object) {
  const reading = readDataset(new TextEncoder().encode(JSON.stringify({ version: 1, ward, ...parts })))
  const records = datasetRecords(reading, [])
  if ('errors' in records) throw new Error(JSON.stringify(records.errors))
  return records.value
}

/** How many statements loading takes, and how many rows come back from the database. */
async function work(parts: object): Promise<number> {
  const database = await openDatabase(await newBookFolder(), 'Văn thư')
  onTestFinished(() => database.destroy())
  let counted = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      counted++
      return node
    },
    transformResult: async ({ result }) => {
      counted += result.rows.length
      return result
    },
  }
  const records = recordsOf(parts)
  let steps = 0
  const onStep = async () => {
    steps++
  }
  await inTransaction(database, (transaction) =>
    loadDataset(transaction.withPlugin(counter), records, {
      sample: 0,
      today: '2026-11-22',
      kinds: paperKinds,
      onStep,
    }),
  )
  expect(steps).toBe(stepsOf(records))
  return counted
}

afterEach(() => vi.restoreAllMocks())

describe('twice as much takes twice the work', () => {
  it.each(Object.entries(files))('to load %s', async (_what, fileOf) => {
    const [none, some, twice] = [await work(fileOf(0)), await work(fileOf(100)), await work(fileOf(200))]
    expect(twice - some).toBeLessThanOrEqual(1.02 * (some - none))
  })

  it('to find groups of the same name: each is folded once', () => {
    const folded = (count: number) => {
      const normalize = vi.spyOn(String.prototype, 'normalize')
      recordsOf(files.groups(count))
      const { length } = normalize.mock.calls
      normalize.mockRestore()
      return length
    }
    expect(folded(400) - folded(200)).toBeLessThanOrEqual(1.02 * (folded(200) - folded(0)))
  })
})

describe('the files that took half a minute', () => {
  it.each([
    ['3,000 groups', files.groups(3000)],
    ['2,000 lines of the register', files['lines of the register'](2000)],
  ])('are read: %s', (_what, parts) => {
    expect(stepsOf(recordsOf(parts))).toBeGreaterThanOrEqual(2000)
  })
})
