import pages from '../../../resources/help/reports.json' with { type: 'json' }
import type { HelpOf } from '../../foundation/feature.ts'

export const helpOf: HelpOf = (inner) => (inner === '' ? pages.list : pages.one)
