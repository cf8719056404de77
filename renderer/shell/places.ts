import type { Place } from '../foundation/feature.ts'
import { features } from './features.ts'

/** The places of the left navigation in their order: Alt+1 is the first. Labels stand in the ward's own words. */
export const places: readonly (Place & { readonly path: string })[] = features.flatMap(({ address, place }) =>
  address !== undefined && place ? [{ path: `/${address}`, ...place }] : [],
)

/**
 * The place an address belongs to; `undefined` for an address outside (a single paper).
 *
 * @param pathname `/meetings/0198…`
 */
export function placeOf(pathname: string): string | undefined {
  const feature = features.find(({ address }) => address === firstWord(pathname))
  const path = `/${feature?.within ?? feature?.address}`
  return places.find((place) => place.path === path)?.path
}

/** The first word of an address, which names its feature; '' for the first screen of all. */
export function firstWord(pathname: string): string {
  return pathname.split('/')[1] ?? ''
}
