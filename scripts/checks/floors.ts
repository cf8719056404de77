import { z } from 'zod'
import { ringsOf } from './rings.ts'

/** A file with the files that it imports, types included; paths from the root of the project. */
export interface Module {
  readonly source: string
  readonly dependencies: readonly { readonly resolved: string }[]
}

/** How a layer is entered whose rooms stand in a written order. */
const orderSchema = z.object({
  /** Its folders from the ground up: each may import only from those before it. */
  rooms: z.array(z.string()),
  /** The one file of a room that another room, or a layer above, may import; any where none is named. */
  door: z.string().optional(),
  /** By their paths below the root of the house: files that list the rooms, with the files of each room they import. */
  lists: z.record(z.string(), z.array(z.string())).default({}),
})

const houseSchema = z.object({
  root: z.string(),
  /** Its layers from the ground up: each may import only from those below. What lies beside them stands on top. */
  layers: z.array(z.string()),
  ordered: z.record(z.string(), orderSchema),
  /** A pattern: such files may import what they like, and are no part of a ring. */
  outside: z.string().optional(),
})

/** The order that is written down: `floors.json`. */
export const floorsSchema = z.object({ houses: z.array(houseSchema) })

export type House = z.infer<typeof houseSchema>

interface Import {
  readonly from: string
  readonly to: string
}

/** What breaks the order of a house, a sentence each. */
export function floorFaults(house: House, modules: readonly Module[]): string[] {
  const inside = new RegExp(`^${house.root}/`)
  const outside = house.outside === undefined ? null : new RegExp(house.outside)
  const belongs = (path: string) => inside.test(path) && outside?.test(path) !== true
  const imports = modules.flatMap(({ source: from, dependencies }) =>
    dependencies.map(({ resolved: to }): Import => ({ from, to })).filter(() => belongs(from)),
  )
  const within = imports.filter(({ to }) => belongs(to))
  const files = modules.map(({ source }) => source).filter(belongs)
  return [
    ...within.flatMap((one) => importFault(house, one) ?? []),
    ...orderFaults(house, files),
    ...ringFaults(within),
  ]
}

function importFault(house: House, one: Import): string[] | null {
  const [from, to] = [placeIn(house, one.from), placeIn(house, one.to)]
  const said = `${one.from} → ${one.to}`
  if (to.floor > from.floor) return [`${said}: up from ${from.layer} to ${to.layer}`]
  const order = house.ordered[to.layer]
  if (!order || (from.layer === to.layer && from.room === to.room)) return null
  if (from.layer === to.layer && order.rooms.indexOf(to.room) > order.rooms.indexOf(from.room)) {
    return [`${said}: ${to.room} stands above ${from.room} in the written order`]
  }
  const doors = order.lists[one.from.slice(house.root.length + 1)] ?? (order.door === undefined ? null : [order.door])
  return doors === null || doors.includes(to.rest) ? null : [`${said}: not through ${doors.join(' or ')}`]
}

/** A room without a place in the order, and a place without a room. */
function orderFaults(house: House, files: readonly string[]): string[] {
  return Object.entries(house.ordered).flatMap(([layer, { rooms }]) => {
    const places = files.map((file) => placeIn(house, file)).filter((place) => place.layer === layer)
    const found = new Set(places.map(({ room }) => room))
    return [
      ...[...found].filter((room) => !rooms.includes(room)).map((room) => `${layer}/${room} has no place in the order`),
      ...rooms.filter((room) => !found.has(room)).map((room) => `${layer}/${room} is in the order, and nowhere else`),
    ]
  })
}

/** Where a file stands: `renderer/features/meetings/plan/PlanTab.tsx`. */
function placeIn({ root, layers }: House, path: string) {
  const [layer = '', room = '', ...rest] = path.slice(root.length + 1).split('/')
  const floor = layers.indexOf(layer)
  return { layer, floor: floor < 0 ? layers.length : floor, room, rest: rest.join('/') }
}

/**
 * Folders side by side that import each other in a ring, at whatever depth; files that lie beside them may be part of
 * it. Rings of files alone are another check's.
 */
function ringFaults(imports: readonly Import[]): string[] {
  return [...Map.groupBy(imports, commonFolder)].flatMap(([parent, inner]) => {
    const nameOf = (path: string) => path.slice(parent.length + 1).split('/')[0] ?? ''
    const isFolder = (name: string) =>
      inner.some(({ from, to }) => [from, to].some((path) => path.startsWith(`${parent}/${name}/`)))
    const rings = ringsOf(inner.map(({ from, to }) => [nameOf(from), nameOf(to)]))
    return rings
      .filter((ring) => ring.some(isFolder))
      .map((ring) => {
        const arrows = inner.filter(({ from, to }) => ring.includes(nameOf(from)) && ring.includes(nameOf(to)))
        const examples = new Map(arrows.map((one) => [`${nameOf(one.from)} → ${nameOf(one.to)}`, one]))
        const said = [...examples].map(([arrow, { from, to }]) => `\n    ${arrow}: ${from} → ${to}`)
        return `${parent}: ${ring.join(', ')} import each other in a ring${said.join('')}`
      })
  })
}

/** The innermost folder that holds both. */
function commonFolder({ from, to }: Import): string {
  const [one, other] = [from.split('/'), to.split('/')]
  const parting = one.findIndex((word, index) => word !== other[index])
  return one.slice(0, Math.max(0, parting)).join('/')
}
