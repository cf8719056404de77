/**
 * Finds what leads back to itself.
 *
 * @param arrows from one name to another
 * @returns the names of each ring, in the order of the alphabet; names that reach each other are of one ring
 */
export function ringsOf(arrows: readonly (readonly [from: string, to: string])[]): string[][] {
  const next = new Map<string, Set<string>>()
  for (const [from, to] of arrows) next.set(from, (next.get(from) ?? new Set()).add(to))
  const reached = new Map([...next.keys()].map((name) => [name, reach(name, next)]))
  const rings = new Map<string, string[]>()
  for (const [name, all] of reached) {
    if (!all.has(name)) continue
    const ring = [...all].filter((other) => reached.get(other)?.has(name)).toSorted()
    rings.set(ring.join(), ring)
  }
  return [...rings.values()]
}

/** All that can be reached from a name along the arrows; itself only by a ring. */
function reach(name: string, next: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set<string>()
  const open = [name]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const other of next.get(at) ?? []) {
      if (found.has(other)) continue
      found.add(other)
      open.push(other)
    }
  }
  return found
}
