/**
 * `node writeUntilKilled.ts DIR`: adds and changes members through the contract until somebody ends the process, and
 * prints the id and the revision of each save once it is acknowledged. For the test of power cuts.
 */
import { writeSync } from 'node:fs'
import { createRouterClient } from '@orpc/server'
import { v7 } from 'uuid'
import type { Member } from '../../../shared/model/members.ts'
import { openApp } from '../app.ts'
import { systemClock } from '../platform/clock.ts'
import { browserHostServices } from '../platform/host/hostServices.ts'

const [, , dataDir = ''] = process.argv
const app = await openApp({
  dataDir,
  clock: systemClock,
  host: browserHostServices('0.0.0'),
  operator: 'Văn thư',
  log: (error) => console.error(error),
})
const client = createRouterClient(app.router)

const member: Member = {
  name: 'Đặng Thị Mẫu',
  honorific: 'bà',
  phone: '',
  protocolOrder: 1,
  terms: [
    { id: '', committeePost: 'Ủy viên', outsidePost: '', unit: '', from: '2023-01-12', until: null, decision: '' },
  ],
}

const acknowledge = (saved: { id: string; revision: number }) => writeSync(1, `${saved.id} ${saved.revision}\n`)

writeSync(1, 'ready\n')
for (;;) {
  const terms = member.terms.map((term) => ({ ...term, id: v7() }))
  const added = await client.members.create({ ...member, terms })
  acknowledge(added)
  acknowledge(await client.members.update({ ...added, member: { ...member, terms, name: 'Đặng Thị Ví Dụ' } }))
}
