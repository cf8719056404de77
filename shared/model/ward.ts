import { z } from 'zod'
import { withoutArchiveLabel, withoutGrant } from '../text/labels.ts'
import { placeNameOf, placeOnPapersOf, regionNameOf } from '../text/places.ts'
import {
  countSchema,
  dateSchema,
  idSchema,
  moneySchema,
  optionalLine,
  requiredDate,
  requiredLine,
  requiredName,
  revisionSchema,
  yearSchema,
} from './fields.ts'
import { unitLevelsSchema } from './units.ts'

/** The two organs in whose name papers go out. A committee cannot award; a people's committee's chairman can. */
export const issuerSchema = z.enum(['committee', 'people'], { error: 'Chọn cơ quan ban hành.' })
export type Issuer = z.infer<typeof issuerSchema>

/**
 * What the two organs are called where a paper, a book or a list names them.
 *
 * @param committee the committee's short name; '' before there is one
 */
export function issuerNames(committee: string): Record<Issuer, string> {
  return { committee: committee || 'Ban Chỉ đạo', people: 'Ủy ban nhân dân phường' }
}

/**
 * What stands at the head of papers from a day on. A ward's superior changed on 1/7/2025 (three tiers became two),
 * so a paper of 2023 and one of 2026 differ.
 */
export const headerPeriodSchema = z.object({
  id: idSchema,
  validFrom: requiredDate('ngày áp dụng'),
  /** Proper name of the ward, without "phường": `Diên Hồng`. */
  wardName: requiredLine('tên phường', 100).overwrite(placeNameOf),
  /** With its kind: `tỉnh Gia Lai`, `thành phố Đà Nẵng`. */
  province: requiredLine('tỉnh hoặc thành phố', 100).overwrite(regionNameOf),
  /** With its kind: `thành phố Pleiku`; empty in two tiers. */
  district: optionalLine(100).overwrite(regionNameOf),
  /** Whether papers of the people's committee carry the superior above its name. */
  showSuperior: z.boolean(),
  /** Place name before the date: `Tân Bình`, `Phường 5`; `Diên Hồng` or `Phường Diên Hồng`, as the ward writes it. */
  placeName: requiredLine('địa danh', 100).overwrite(placeOnPapersOf),
})
export type HeaderPeriod = z.infer<typeof headerPeriodSchema>

export const committeeSchema = z.object({
  fullName: requiredLine('tên đầy đủ của Ban Chỉ đạo', 400),
  shortName: requiredLine('tên gọi tắt', 100),
  /** Abbreviation in the number of papers: `BCĐ`. */
  symbol: requiredLine('ký hiệu', 20).regex(/^[\p{Lu}\d-]+$/u, { error: 'Ký hiệu gồm chữ hoa, số và gạch nối.' }),
  /** With the seal of the people's committee the signer's post there is printed too (NĐ 30, Phụ lục I, II.7). */
  usesParentSeal: z.boolean(),
})
export type Committee = z.infer<typeof committeeSchema>

export const numberingSchema = z.enum(['per-kind', 'single'], { error: 'Chọn cách đánh số.' })
export type Numbering = z.infer<typeof numberingSchema>

export const numberingLabels: Record<Numbering, string> = {
  'per-kind': 'Mỗi loại văn bản một dãy số',
  single: 'Chung một dãy số cho mọi loại',
}

/** What is set once and changed rarely: Thiết lập → Phường và Ban Chỉ đạo. */
export const wardSchema = z.object({
  committee: committeeSchema,
  /** Abbreviation of the people's committee in numbers: `UBND`. */
  peopleSymbol: requiredLine('ký hiệu', 20).regex(/^[\p{Lu}\d-]+$/u, {
    error: 'Ký hiệu gồm chữ hoa, số và gạch nối.',
  }),
  committeeNumbering: numberingSchema,
  peopleNumbering: numberingSchema,
  /** Where the file copy is kept, after "Lưu:" in Nơi nhận: `VT, BCĐ`. */
  archive: requiredLine('nơi lưu', 60).overwrite(withoutArchiveLabel),
  /** What the residential units are called, the listed ones first. */
  units: unitLevelsSchema,
  headers: z.array(headerPeriodSchema).min(1, { error: 'Cần ít nhất một mốc tên phường.' }),
})
export type Ward = z.infer<typeof wardSchema>

/** The ward as stored. */
export const wardRecordSchema = wardSchema.extend({ revision: revisionSchema, sample: z.boolean() })
export type WardRecord = z.infer<typeof wardRecordSchema>

/** The ward as stored, without what stands at the head of papers. */
export const wardFrameSchema = wardRecordSchema.omit({ headers: true })
export type WardFrame = z.infer<typeof wardFrameSchema>

/** Profile figures of one year. */
export const wardYearSchema = z.object({
  year: yearSchema,
  /** Hectares. */
  areaHa: z.number({ error: 'Nhập một số.' }).min(0, { error: 'Không được là số âm.' }).max(1_000_000).nullable(),
  groups: countSchema.nullable(),
  households: countSchema.nullable(),
  residents: countSchema.nullable(),
})
export type WardYear = z.infer<typeof wardYearSchema>

/** Whether anything was entered for a year. */
export function hasWardFigure({ areaHa, groups, households, residents }: WardYear): boolean {
  return [areaHa, groups, households, residents].some((figure) => figure !== null)
}

/**
 * How somebody signs (NĐ 30, Phụ lục I, II.7). `direct` and the rest stand after TM. when a collective is signed for.
 */
export const signingFormSchema = z.enum(['direct', 'Q', 'KT', 'TL', 'TUQ'], { error: 'Chọn hình thức ký.' })
export type SigningForm = z.infer<typeof signingFormSchema>

export const signingFormLabels: Record<SigningForm, string> = {
  direct: 'Ký trực tiếp',
  Q: 'Q. (quyền)',
  KT: 'KT. (ký thay)',
  TL: 'TL. (thừa lệnh)',
  TUQ: 'TUQ. (thừa ủy quyền)',
}

const signerFields = z.object({
  id: idSchema,
  issuer: issuerSchema,
  name: requiredName('họ và tên', 100),
  /** Prints `TM.` and the collective's name above (ký thay mặt tập thể). */
  onBehalf: z.boolean(),
  form: signingFormSchema,
  /** Title of the head for whom is signed (KT., TL., TUQ.): `Trưởng Ban`; empty otherwise. */
  headTitle: optionalLine(150),
  /** Own title: `Phó Trưởng Ban`. */
  title: requiredLine('chức vụ', 150),
  /** Post in the organ whose seal is used, printed just above the name: `Trưởng Công an phường`. */
  otherTitle: optionalLine(150),
  from: requiredDate('ngày bắt đầu giữ chức vụ'),
  until: dateSchema.nullable(),
})

/** A person who may sign papers, with the days of office. */
export const signerSchema = signerFields
  .refine((signer) => !signer.until || signer.until >= signer.from, {
    path: ['until'],
    error: 'Ngày thôi chức vụ trước ngày bắt đầu.',
  })
  .refine((signer) => signer.form === 'direct' || signer.form === 'Q' || signer.headTitle !== '', {
    path: ['headTitle'],
    error: 'Nhập chức vụ của người được ký thay.',
  })
export type Signer = z.infer<typeof signerSchema>
export const signerRecordSchema = signerFields.extend({ revision: revisionSchema, sample: z.boolean() })
export type SignerRecord = z.infer<typeof signerRecordSchema>

/** Who receives an award. */
export const recipientKindSchema = z.enum(['person', 'collective', 'household'], { error: 'Chọn đối tượng.' })
export type RecipientKind = z.infer<typeof recipientKindSchema>

export const recipientKindLabels: Record<RecipientKind, string> = {
  person: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
}

/** Of every legal fact: when it is in force, and what of it was not compared with the law yet. */
export const legalFact = {
  id: idSchema,
  validFrom: requiredDate('ngày áp dụng'),
  /** Last day in force; null while none is known. */
  validUntil: dateSchema.nullable().default(null),
  /** What is to be checked against the law, in words; '' when nothing is. Printed nowhere. */
  toCheck: optionalLine(300).default(''),
}

/** Base salary (lương cơ sở) of a time; a legal fact, so a row and never a constant. */
export const baseSalarySchema = z.object({
  ...legalFact,
  /** Đồng a month. */
  amount: moneySchema,
  /** Where the law says it. */
  source: optionalLine(300),
})
export type BaseSalary = z.infer<typeof baseSalarySchema>

export const roundingSchema = z.enum(['up-10000', 'nearest-10000', 'none'], { error: 'Chọn cách làm tròn.' })
export type Rounding = z.infer<typeof roundingSchema>

export const roundingLabels: Record<Rounding, string> = {
  'up-10000': 'Lên chục nghìn đồng',
  'nearest-10000': 'Đến chục nghìn gần nhất',
  none: 'Không làm tròn',
}

/** Reward of one form of award for one kind of recipient, as a coefficient of the base salary of a time. */
export const rewardRateSchema = z.object({
  ...legalFact,
  form: requiredLine('hình thức khen thưởng', 150).overwrite(withoutGrant),
  recipientKind: recipientKindSchema,
  coefficient: z
    .number({ error: 'Nhập hệ số.' })
    .min(0, { error: 'Hệ số không được âm.' })
    .max(1000, { error: 'Hệ số quá lớn.' }),
  rounding: roundingSchema,
  source: optionalLine(300),
})
export type RewardRate = z.infer<typeof rewardRateSchema>

/** The laws that an award decision of a time cites. Each line is one citation without its closing `;`. */
export const legalBasisSchema = z.object({
  ...legalFact,
  lines: z.array(requiredLine('căn cứ', 600)).min(1, { error: 'Cần ít nhất một căn cứ.' }).max(20),
})
export type LegalBasis = z.infer<typeof legalBasisSchema>

/** All legal facts with their effective days: Thiết lập → Căn cứ và mức thưởng. */
export const legalFactsSchema = z.object({
  baseSalaries: z.array(baseSalarySchema),
  rewardRates: z.array(rewardRateSchema),
  legalBases: z.array(legalBasisSchema),
})
export type LegalFacts = z.infer<typeof legalFactsSchema>
