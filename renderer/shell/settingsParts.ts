import type { SettingsPart } from '../foundation/feature.ts'
import { features } from './features.ts'

/** What the features bring to Thiết lập. */
export const settingsParts: readonly SettingsPart[] = features.flatMap(({ settings }) => settings ?? [])
