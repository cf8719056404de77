import type { PaperKindFacts } from './paperKind.ts'

export const reportPaperKinds = ['report'] as const

export const reportPapers = {
  report: { label: 'Báo cáo', code: 'BC', issuer: 'committee', source: 'report', fileName: 'báo cáo' },
} as const satisfies Record<(typeof reportPaperKinds)[number], PaperKindFacts>
