import type { PaperKindFacts } from './paperKind.ts'

/** The numbered papers of a round of commendation. */
export const commendationPaperKinds = ['submission', 'decision'] as const

export const commendationPapers = {
  submission: {
    label: 'Tờ trình',
    code: 'TTr',
    issuer: 'committee',
    source: 'round',
    fileName: 'tờ trình khen thưởng',
  },
  decision: {
    label: 'Quyết định',
    code: 'QĐ',
    issuer: 'people',
    source: 'round',
    fileName: 'quyết định khen thưởng',
  },
} as const satisfies Record<(typeof commendationPaperKinds)[number], PaperKindFacts>
