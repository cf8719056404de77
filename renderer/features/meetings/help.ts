import pages from '../../../resources/help/meetings.json' with { type: 'json' }
import type { HelpOf } from '../../foundation/feature.ts'

export const helpOf: HelpOf = (inner, tab) => {
  if (inner === '') return pages.list
  if (inner === 'new') return pages.plan
  switch (tab) {
    case 'plan':
    case 'record':
    case 'outcome':
    case 'papers':
      return pages[tab]
    default:
      return pages.one
  }
}
