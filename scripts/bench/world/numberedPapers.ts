import { join } from 'node:path'
import { writtenBook } from '../../../electron/core/book/dataset/bookFile.ts'
import { exportBook } from '../../../electron/core/book/dataset/exportBook.ts'
import { readFile } from '../../../electron/core/book/dataset/readFile.ts'
import { allParts } from '../../../electron/core/book/dataset/testing/allParts.ts'
import { ward } from '../../../electron/core/book/dataset/testing/datasetParts.ts'
import {
  databaseFileName,
  inTransaction,
  openCopy,
  openDatabase,
} from '../../../electron/core/platform/database/database.ts'
import { bookReaders } from '../../../electron/core/testing/bookReaders.ts'
import { inNewFolder } from './folders.ts'
import { groupName, personName, sentence, unitName } from './text.ts'

const year = 2026
const people = 8

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
const dayIn = (index: number, of: number) =>
  new Date(Date.UTC(year, 0, 5 + Math.floor((index * 300) / of))).toISOString().slice(0, 10)

const signer = (issuer: 'committee' | 'people') => ({
  key: issuer,
  issuer,
  name: personName(0),
  onBehalf: issuer === 'committee',
  form: 'direct',
  title: issuer === 'committee' ? 'Trưởng Ban' : 'Chủ tịch',
  from: '2025-07-01',
})

const meeting = (index: number, of: number) => ({
  state: 'closed',
  kind: 'monthly',
  title: `Giao ban lần ${index + 1}`,
  place: 'Phòng họp',
  plannedStart: `${dayIn(index, of)}T08:00`,
  actualStart: `${dayIn(index, of)}T08:00`,
  actualEnd: `${dayIn(index, of)}T09:30`,
  chair: { member: 'm0' },
  secretary: { member: 'm1' },
  attendees: many(people, (person) => ({ member: `m${person}`, status: 'present' })),
  agenda: [{ key: 'a', title: 'Kết quả của tháng' }],
  contributions: [{ agendaItem: 'a', speakerName: personName(2), content: sentence(index, 6) }],
  conclusions: [{ key: 'k', content: sentence(index, 2) }],
  tasks: [{ conclusion: 'k', content: sentence(index, 1), owner: personName(3) }],
  papers: ['invitation', 'minutes', 'conclusions'].map((kind) => ({ kind, date: dayIn(index, of) })),
})

const round = (index: number, of: number) => ({
  occasion: `Đợt khen thưởng ${index + 1}`,
  kind: 'thematic',
  date: dayIn(index, of),
  step: 'done',
  awardedOn: dayIn(index, of),
  proposals: many(10, (place) => ({
    recipientKind: 'person',
    honorific: 'ông',
    name: `${personName(index)} ${place}`,
    achievement: sentence(index + place, 2),
    proposingUnit: unitName(place),
    group: groupName(place),
    result: 'approved',
  })),
  papers: ['submission', 'decision'].map((kind) => ({ kind, date: dayIn(index, of) })),
})

/** A data file, as a package holds it, of a year with so many numbered papers: nine of ten of meetings. */
export function fileOfNumberedPapers(count: number): Promise<string> {
  const [meetings, rounds] = [Math.round(count * 0.3), Math.round(count * 0.05)]
  const content = {
    version: 1,
    ward,
    signers: [signer('committee'), signer('people')],
    members: many(people, (index) => ({
      key: `m${index}`,
      name: personName(index),
      honorific: 'ông',
      protocolOrder: index + 1,
      terms: [{ committeePost: 'Ủy viên', from: '2025-07-01' }],
    })),
    groups: many(10, (index) => ({ name: groupName(index), from: '2020-01-01' })),
    meetings: many(meetings, (index) => meeting(index, meetings)),
    commendations: many(rounds, (index) => round(index, rounds)),
  }
  return inNewFolder(async (folder) => {
    await (await openDatabase(folder, '')).destroy()
    const database = await openCopy(join(folder, databaseFileName))
    try {
      const load = readFile(new TextEncoder().encode(JSON.stringify(content)), allParts)
      await inTransaction(database, (transaction) =>
        load(transaction, { sample: 0, readers: bookReaders, today: `${year}-12-31` }),
      )
      return JSON.stringify(writtenBook(await exportBook(database, { year, redactor: null }, allParts)))
    } finally {
      await database.destroy()
    }
  })
}
