import { z } from 'zod'
import { dateTimeSchema, idSchema, optionalText, revisionSchema } from './fields.ts'
import { type Period, periodSchema, periodSpan } from './periods.ts'

/**
 * The sections of a report (báo cáo tổng kết), in the order of the paper: I. Tình hình · II. Kết quả · III. Đánh giá ·
 * IV. Phương hướng · V. Kiến nghị.
 */
export const reportSectionSchema = z.enum([
  'situation',
  'leadership',
  'prevention',
  'movement',
  'models',
  'forces',
  'commendations',
  'strengths',
  'shortcomings',
  'causes',
  'direction',
  'proposals',
])
export type ReportSection = z.infer<typeof reportSectionSchema>

/** A part of a report with its sections; a part of one section has no heading within. */
export interface ReportPart {
  readonly title: string
  readonly sections: readonly { readonly id: ReportSection; readonly title: string }[]
}

/** The parts I–V. */
const reportParts: readonly ReportPart[] = [
  { title: 'Tình hình an ninh, trật tự trên địa bàn', sections: [{ id: 'situation', title: '' }] },
  {
    title: 'Kết quả thực hiện',
    sections: [
      { id: 'leadership', title: 'Công tác lãnh đạo, chỉ đạo' },
      { id: 'prevention', title: 'Công tác phòng, chống tội phạm, tệ nạn xã hội' },
      { id: 'movement', title: 'Phong trào Toàn dân bảo vệ an ninh Tổ quốc' },
      { id: 'models', title: 'Xây dựng, nhân rộng mô hình' },
      { id: 'forces', title: 'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở' },
      { id: 'commendations', title: 'Công tác thi đua, khen thưởng' },
    ],
  },
  {
    title: 'Đánh giá chung',
    sections: [
      { id: 'strengths', title: 'Ưu điểm' },
      { id: 'shortcomings', title: 'Tồn tại, hạn chế' },
      { id: 'causes', title: 'Nguyên nhân' },
    ],
  },
  { title: 'Phương hướng, nhiệm vụ', sections: [{ id: 'direction', title: '' }] },
  { title: 'Kiến nghị, đề xuất', sections: [{ id: 'proposals', title: '' }] },
]

/** From this day on the forces of before are one (Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở 2023). */
const oneForceSince = '2024-07-01'

/** The parts of the report on a period; the forces are named by the law of its time. */
export function reportPartsOf(period: Period): readonly ReportPart[] {
  if (periodSpan(period).until >= oneForceSince) return reportParts
  return reportParts.map((part) => ({
    ...part,
    sections: part.sections.map((section) =>
      section.id === 'forces' ? { ...section, title: 'Lực lượng bảo vệ dân phố' } : section,
    ),
  }))
}

/** The heading that a section stands under on the paper. */
export function sectionTitle(section: ReportSection, period: Period): string {
  for (const part of reportPartsOf(period)) {
    const found = part.sections.find(({ id }) => id === section)
    if (found) return found.title === '' ? part.title : found.title
  }
  return ''
}

/** A paragraph as the user edits it. */
export const reportParagraphSchema = z.object({
  id: idSchema,
  section: reportSectionSchema,
  /** '' leaves the paragraph out of the paper. Line breaks part paragraphs. */
  text: optionalText(),
})
export type ReportParagraph = z.infer<typeof reportParagraphSchema>

/** What a user may change of a report; its period never changes. */
export const reportSchema = z.object({ paragraphs: z.array(reportParagraphSchema).max(300) })
export type Report = z.infer<typeof reportSchema>

export const reportRecordSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  period: periodSchema,
  /** `Báo cáo tổng kết năm 2026` */
  title: z.string(),
  /** When the figures in the text were last taken from the records. */
  refreshedAt: dateTimeSchema,
  paragraphs: z.array(
    reportParagraphSchema.extend({
      /** Written by the program from the records; false for the user's own paragraph. */
      fromRecords: z.boolean(),
      /** What the program writes today; '' for the user's own paragraph. */
      composed: z.string(),
      /** The user changed what the program wrote. */
      edited: z.boolean(),
      /**
       * What the paragraph becomes when the figures are refreshed: new figures within the user's words. Null when
       * nothing would change.
       */
      refreshed: z.string().nullable(),
      /**
       * Figures moved under words that the user rewrote, and no refresh has told him yet: his whole paragraph stays,
       * `composed` is there to compare with.
       */
      clash: z.boolean(),
      /**
       * His words were kept at a refresh though figures in them had moved: they hold older ones, until he edits the
       * paragraph or says that it stays.
       */
      olderFigures: z.boolean(),
    }),
  ),
  /** Its paper (báo cáo), once drafted: header, signer, number. */
  paper: z.object({ id: idSchema, number: z.string().nullable() }).nullable(),
  sample: z.boolean(),
})
export type ReportRecord = z.infer<typeof reportRecordSchema>
