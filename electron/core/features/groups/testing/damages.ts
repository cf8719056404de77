import type { Damages } from '../../../testing/damages.ts'

export const damages: Damages = {
  groups: { set: "from_date = 'mai'", shown: true },
  group_years: { set: 'households = -7', shown: true },
}
