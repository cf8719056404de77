import type { Group, GroupRecord } from '../../../../shared/model/groups.ts'
import { unitOf } from '../../../../shared/model/units.ts'
import { compareVietnameseText } from '../../../../shared/text/names.ts'
import type { Core } from '../../core.ts'
import { type Database, inTransaction } from '../../platform/database/database.ts'
import { leaveOut } from '../../platform/database/readRows.ts'
import { moveToBin } from '../../platform/database/records.ts'
import { invalid, notFound } from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { newId } from '../../schema/ids.ts'
import { findWardFrame } from '../ward/index.ts'
import { sameNameInForce, sameNameMessage } from './groups.rules.ts'
import { findGroup, insertGroup, listGroups, updateGroup } from './groups.store.ts'

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
    create: os.groups.create.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const id = newId()
        await refuseSameName(transaction, id, input, 'name')
        return insertGroup(transaction, id, input)
      }),
    ),
    update: os.groups.update.handler(async ({ input }) => {
      await existing(input.id)
      return inTransaction(database, async (transaction) => {
        await refuseSameName(transaction, input.id, input.group, 'group.name')
        return updateGroup(transaction, input.id, input.revision, input.group)
      })
    }),
    remove: os.groups.remove.handler(async ({ input }) => {
      if (!(await moveToBin(database, 'groups', input.id, clock.now()))) throw await gone()
      return { id: input.id }
    }),
  }
}

async function refuseSameName(database: Database, id: string, group: Group, path: string): Promise<void> {
  const other = sameNameInForce(group, await listGroups(database), id)
  if (other) throw invalid([{ path, message: sameNameMessage(other) }])
}
