import type { PaperKindFacts } from './paperKind.ts'

/** The papers of a meeting. */
export const meetingPaperKinds = ['minutes', 'invitation', 'conclusions'] as const

export const meetingPapers = {
  minutes: { label: 'Biên bản', code: 'BB', issuer: 'committee', source: 'meeting', fileName: 'biên bản' },
  invitation: { label: 'Giấy mời', code: 'GM', issuer: 'committee', source: 'meeting', fileName: 'giấy mời' },
  conclusions: {
    label: 'Thông báo',
    code: 'TB',
    issuer: 'committee',
    source: 'meeting',
    fileName: 'thông báo kết luận',
  },
} as const satisfies Record<(typeof meetingPaperKinds)[number], PaperKindFacts>
