import { createContext } from 'react'
import type { SettingsPart } from './feature.ts'

/** What features let the ward set, in the order of their tabs; the shell, which knows them, hands it to Thiết lập. */
export const SettingsParts = createContext<readonly SettingsPart[]>([])
