import type { Damages } from '../../../testing/damages.ts'

export const damages: Damages = { papers: { set: "recipients = '{'", shown: true } }
