import type { Damages } from '../../../testing/damages.ts'

export const damages: Damages = { catalogue_entries: { set: "giver = ''", shown: true } }
