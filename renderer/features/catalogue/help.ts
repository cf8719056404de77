import page from '../../../resources/help/catalogue.json' with { type: 'json' }
import type { HelpPage } from '../../foundation/feature.ts'

export const help: HelpPage = page
