import pages from '../../../resources/help/packages.json' with { type: 'json' }
import type { HelpOf } from '../../foundation/feature.ts'

export const helpOf: HelpOf = (_inner, tab) => (tab === 'check' ? pages.check : pages.copy)
