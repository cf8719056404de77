import type { Damages } from '../../../testing/damages.ts'

export const damages: Damages = {
  meetings: { set: "kind = 'xxx'", shown: true },
  meeting_attendees: { set: "role = 'xxx'", shown: false },
  agenda_items: { set: 'minutes = -1', shown: false },
  contributions: { set: "id = 'zzz' || id", shown: false },
  votes: { set: 'in_favour = -1', shown: false },
  conclusions: { set: "id = 'zzz' || id", shown: false },
  tasks: { set: "deadline = 'x'", shown: true },
  meeting_reopenings: { set: "reopened_at = 'x'", shown: false },
}
