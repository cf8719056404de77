import pages from '../../../resources/help/commendations.json' with { type: 'json' }
import type { HelpOf } from '../../foundation/feature.ts'

export const helpOf: HelpOf = (inner) => (inner === '' ? pages.list : pages.round)
