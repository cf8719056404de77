import pages from '../../../resources/help/overview.json' with { type: 'json' }
import type { HelpOf } from '../../foundation/feature.ts'

export const helpOf: HelpOf = () => pages
