import pages from '../../../resources/help/register.json' with { type: 'json' }
import type { HelpOf } from '../../foundation/feature.ts'

export const helpOf: HelpOf = (inner) => (inner === 'print' ? pages.print : pages.book)
