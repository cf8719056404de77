import type { Damages } from '../../../testing/damages.ts'

export const damages: Damages = {
  register_entries: { set: "date = ''", shown: true },
  register_starts: { set: 'first = -1', shown: true },
}
