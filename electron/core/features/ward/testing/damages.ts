import type { Damages } from '../../../testing/damages.ts'

export const damages: Damages = {
  // How a book is numbered stands in the ward's own row: without it none can be shown.
  ward: { set: "units = '['", shown: true, needed: ['register.list'] },
  ward_headers: { set: "place_name = ''", shown: true },
  ward_years: { set: 'households = -7', shown: true },
  signers: { set: "form = 'xxx'", shown: true },
  base_salaries: { set: "valid_from = 'x' || valid_from", shown: true },
  reward_rates: { set: "form = ''", shown: true },
  legal_bases: { set: "lines = '['", shown: true },
  quorum_rules: { set: "kind = 'x' || kind", shown: true },
}
