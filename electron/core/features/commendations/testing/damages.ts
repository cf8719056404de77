import type { Damages } from '../../../testing/damages.ts'

export const damages: Damages = {
  rounds: { set: "basis = '['", shown: true },
  proposals: { set: "result = 'xxx'", shown: true },
}
