import { v7 } from 'uuid'
import type { Nominee, Round } from '../../../shared/model/commendations.ts'
import type { Signer } from '../../../shared/model/ward.ts'
import type { Client } from './testApp.ts'
import { openTestApp } from './testApp.ts'
import { sampleSigner, sampleWard } from './wardFixtures.ts'

export function nominee(changes: Partial<Nominee> = {}): Nominee {
  return {
    id: v7(),
    recipientKind: 'person',
    honorific: 'ông',
    name: 'Phạm Văn Thí Dụ',
    description: 'Tổ trưởng tổ dân phố 3',
    achievement: 'Có thành tích xuất sắc trong phong trào Toàn dân bảo vệ an ninh Tổ quốc',
    proposingUnit: 'Tổ dân phố 3',
    groupId: null,
    form: 'Giấy khen',
    result: 'pending',
    resultNote: '',
    amountOverride: null,
    ...changes,
  }
}

export function collective(changes: Partial<Nominee> = {}): Nominee {
  return nominee({ recipientKind: 'collective', honorific: null, name: 'Tổ dân phố 2', description: '', ...changes })
}

export function roundOf(changes: Partial<Round> = {}): Round {
  return {
    occasion: 'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026',
    kind: 'thematic',
    date: '2026-08-19',
    meetingId: null,
    funding: '',
    basis: [],
    note: '',
    nominees: [collective(), nominee()],
    ...changes,
  }
}

/** The chairman, who alone awards; in office on any day of the tests unless said otherwise. */
export function chairman(changes: Partial<Signer> = {}): Signer {
  return sampleSigner({ issuer: 'people', onBehalf: false, title: 'Chủ tịch', otherTitle: '', ...changes })
}

/** The application with a ward, the head of its committee and its chairman. */
export async function openWithSigners(changes: { committee?: Partial<Signer>; people?: Partial<Signer> } = {}) {
  const app = await openTestApp()
  await app.client.ward.setUp(sampleWard)
  const head = await app.client.ward.saveSigner({ signer: sampleSigner(changes.committee), revision: null })
  const chair = await app.client.ward.saveSigner({ signer: chairman(changes.people), revision: null })
  return { ...app, head, chair }
}

/** A round whose nominees are all agreed to and that waits for its decision. */
export async function roundToDecide(client: Client, changes: Partial<Round> = {}): Promise<string> {
  const round = roundOf(changes)
  const nominees = round.nominees.map((one) => ({ ...one, result: 'approved' as const }))
  const { id } = await client.commendations.create({ ...round, nominees })
  await client.commendations.moveTo({ id, revision: 0, step: 'reviewing' })
  await client.commendations.moveTo({ id, revision: 1, step: 'deciding' })
  return id
}

/** A round whose decision has its number. */
export async function decidedRound(client: Client, changes: Partial<Round> = {}) {
  const id = await roundToDecide(client, changes)
  const paper = await client.papers.create({ kind: 'decision', sourceId: id })
  const date = changes.date ?? '2026-08-19'
  const entry = await client.register.issue({ paperId: paper.id, date, number: null })
  return { id, paperId: paper.id, entry }
}
