import { z } from 'zod'

/**
 * What papers of every kind are drawn from: plain values, already chosen and worded by the rules of the features. An
 * input is kept as JSON when a paper takes its number, so that the paper prints the same ever after; hence schemas, not
 * types.
 */

/** What a document is drawn from, as far as everybody knows it: its kind, which knows what else there is. */
export interface DocumentInput {
  readonly kind: string
  readonly [field: string]: unknown
}

/** A frozen document as it is read, before its kind checks the rest. */
export const documentInputSchema: z.ZodType<DocumentInput> = z.looseObject({ kind: z.string().min(1) })

/** The head of a paper by NĐ 30: agencies and number on the left, motto, place and date on the right. */
export const paperHeadSchema = z.object({
  /** Superior body, capitals, not bold; one entry a line; empty for none. */
  superior: z.array(z.string()),
  /** Issuing body, capitals, bold; entries are forced lines, each may wrap. */
  issuer: z.array(z.string()).min(1),
  /** `05`, or null before signing: room is left to write it. */
  number: z.string().nullable(),
  /** What follows the slash: `BB-BCĐ`. */
  symbol: z.string(),
  placeName: z.string(),
  /** ISO day of signing, or null: room is left to write day and month. */
  date: z.string().nullable(),
  /** Year of the blank date line. */
  year: z.number().int(),
})
export type PaperHead = z.infer<typeof paperHeadSchema>

/** See `signatureLines` in shared/model/signatures.ts. */
export const signatureSchema = z.object({
  authority: z.array(z.string()),
  otherTitle: z.string(),
  name: z.string(),
})

/** Core properties of the file: no person's name, no computer's name. */
export const fileFields = {
  /** Title in the file's properties. */
  title: z.string(),
  /** `Ủy ban nhân dân phường Diên Hồng`: stands as author and company. */
  organization: z.string(),
}

export const paperFields = {
  ...fileFields,
  head: paperHeadSchema,
  /** Trích yếu. */
  subject: z.string(),
  /** Nơi nhận without the archive line. */
  recipients: z.array(z.string()),
  /** After "Lưu:": `VT, BCĐ`. */
  archive: z.string(),
  /**
   * The issuing body in running text, for the annex's "Kèm theo … của …": `Ban Chỉ đạo … phường Diên Hồng`. Without
   * it the annex names the number and day alone.
   */
  issuerInText: z.string().optional(),
}

export type SignatureBlock = z.infer<typeof signatureSchema>
