import pages from '../../../resources/help/papers.json' with { type: 'json' }
import type { HelpOf } from '../../foundation/feature.ts'

export const helpOf: HelpOf = () => pages
