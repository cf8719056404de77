import type { Damages } from '../../../testing/damages.ts'

export const damages: Damages = {
  awards: { set: "recipient_kind = 'xxx'", shown: true },
  signed_papers: { set: "checksum = 'x'", shown: false },
}
