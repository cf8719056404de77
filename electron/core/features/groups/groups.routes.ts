import type { Group, GroupRecord } from '../../../../shared/model/groups.ts'
import { unitOf } from '../../../../shared/model/units.ts'
import { compareVietnameseText } from '../../../../shared/text/names.ts'
import type { Core } from '../../core.ts'
import { type Database, inTransaction } from '../../platform/database/database.ts'
import { leaveOut } from '../../platform/database/readRows.ts'
import { newId } from '../../platform/ids.ts'
import { invalid, notFound, staleRevision } from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { findWardFrame } from '../ward/ward.store.ts'
import { sameNameInForce, sameNameMessage } from './groups.rules.ts'
import { findGroup, insertGroup, listGroups, moveGroupToBin, updateGroup } from './groups.store.ts'

export function groupsRoutes({ database, clock }: Core) {
  async function existing(id: string): Promise<GroupRecord> {
    const group = await findGroup(database, id)
    if (!group) throw await gone()
    return group
  }

  async function gone() {
    return notFound(unitOf(await findWardFrame(database)).name)
  }

  return {
    list: os.groups.list.handler(async () =>
      (await listGroups(database, leaveOut)).sort((left, right) => compareVietnameseText(left.name, right.name)),
    ),
    get: os.groups.get.handler(({ input }) => existing(input.id)),
    create: os.groups.create.handler(async ({ input }) => {
      const id = newId()
      await inTransaction(database, async (transaction) => {
        await refuseSameName(transaction, id, input, 'name')
        await insertGroup(transaction, id, input)
      })
      return { id, revision: 0 }
    }),
    update: os.groups.update.handler(async ({ input }) => {
      await existing(input.id)
      await inTransaction(database, async (transaction) => {
        await refuseSameName(transaction, input.id, input.group, 'group.name')
        if (!(await updateGroup(transaction, input.id, input.revision, input.group))) throw staleRevision()
      })
      return { id: input.id, revision: input.revision + 1 }
    }),
    remove: os.groups.remove.handler(async ({ input }) => {
      if (!(await moveGroupToBin(database, input.id, clock.now()))) throw await gone()
      return { id: input.id }
    }),
  }
}

async function refuseSameName(database: Database, id: string, group: Group, path: string): Promise<void> {
  const other = sameNameInForce(group, await listGroups(database), id)
  if (other) throw invalid([{ path, message: sameNameMessage(other) }])
}
