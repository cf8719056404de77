import type { SearchHit } from '../../shared/contract/search.ts'
import type { HitLabels } from '../foundation/feature.ts'
import type { RecordPlace } from '../foundation/recordAddress.ts'
import { features } from './features.ts'

/** What each kind of what the search finds is called, and where it is opened. */
export function hitLabels(kind: SearchHit['kind']): HitLabels {
  for (const { hits } of features) {
    const words = hits?.[kind]
    if (words) return words
  }
  throw new Error(`no feature opens what the search calls ${kind}`)
}

/** Where a record is opened, by its kind. */
export function recordAddress({ kind, id }: RecordPlace): string {
  return hitLabels(kind).address({ id })
}
