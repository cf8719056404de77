import { setImmediate } from 'node:timers/promises'
import type { Unreadable } from '../../../../shared/contract/unreadable.ts'
import type { Core } from '../../core.ts'
import type { Feature } from '../../feature.ts'
import { invalid } from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'

/** @param features those whose screens list rows */
export function unreadableRoutes({ database }: Core, features: readonly Feature[]) {
  const slots = features.flatMap(({ lists }) => lists ?? [])
  return {
    list: os.unreadable.list.handler(async ({ input: { lists } }) => {
      const asked = lists === null ? slots : slots.filter(({ name }) => lists.includes(name))
      if (lists !== null && new Set(lists).size > asked.length) {
        throw invalid([{ path: 'lists', message: 'Chương trình không có danh sách này.' }])
      }
      const found = new Map<string, Unreadable>()
      for (const { name, label, read } of asked) {
        await setImmediate()
        await read(database, ({ id }) => found.set(`${name} ${id}`, { list: name, label, id }))
      }
      return [...found.values()]
    }),
  }
}
