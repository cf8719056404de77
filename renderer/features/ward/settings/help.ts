import pages from '../../../../resources/help/settings.json' with { type: 'json' }
import type { HelpOf } from '../../../foundation/feature.ts'

export const helpOf: HelpOf = (inner) => {
  switch (inner) {
    case 'signers':
    case 'numbering':
    case 'law':
    case 'data':
      return pages[inner]
    default:
      return pages.ward
  }
}
