import type { MemberRecord } from '../../../../shared/model/members.ts'
import type { Core } from '../../core.ts'
import { inTransaction } from '../../platform/database/database.ts'
import { leaveOut } from '../../platform/database/readRows.ts'
import { moveToBin } from '../../platform/database/records.ts'
import { notFound } from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { newId } from '../../schema/ids.ts'
import { compareByProtocol } from './members.rules.ts'
import { findMember, insertMember, listMembers, updateMember } from './members.store.ts'

export function membersRoutes({ database, clock }: Core) {
  async function existing(id: string): Promise<MemberRecord> {
    const member = await findMember(database, id)
    if (!member) throw notFound('thành viên')
    return member
  }

  return {
    list: os.members.list.handler(async () => (await listMembers(database, leaveOut)).sort(compareByProtocol)),
    get: os.members.get.handler(({ input }) => existing(input.id)),
    create: os.members.create.handler(({ input }) =>
      inTransaction(database, (transaction) => insertMember(transaction, newId(), input)),
    ),
    update: os.members.update.handler(async ({ input }) => {
      await existing(input.id)
      return inTransaction(database, (transaction) => updateMember(transaction, input.id, input.revision, input.member))
    }),
    remove: os.members.remove.handler(async ({ input }) => {
      if (!(await moveToBin(database, 'members', input.id, clock.now()))) throw notFound('thành viên')
      return { id: input.id }
    }),
  }
}
