import type { Damages } from '../../../testing/damages.ts'

export const damages: Damages = {
  reports: { set: "period_kind = 'xxx'", shown: true },
  report_paragraphs: { set: "section = 'xxx'", shown: false },
  report_figures: { set: "content = '{'", shown: false },
}
