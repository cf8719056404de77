import type { Damages } from '../../../testing/damages.ts'

export const damages: Damages = {
  members: { set: "honorific = 'xxx'", shown: true },
  member_terms: { set: "from_date = 'hôm qua'", shown: true },
}
