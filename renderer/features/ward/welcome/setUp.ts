import { z } from 'zod'
import { dateSchema, optionalLine, optionalName } from '../../../../shared/model/fields.ts'
import { defaultUnit, unitLevelSchema } from '../../../../shared/model/units.ts'
import {
  committeeSchema,
  headerPeriodSchema,
  type Signer,
  type Ward,
  wardSchema,
} from '../../../../shared/model/ward.ts'

const sinceMissing = 'Nhập ngày bắt đầu giữ chức vụ.'

/** What the first set-up asks: little, the rest follows from it and is found again in Thiết lập. */
export const setUpSchema = z
  .object({
    wardName: headerPeriodSchema.shape.wardName,
    province: headerPeriodSchema.shape.province,
    placeName: headerPeriodSchema.shape.placeName,
    fullName: committeeSchema.shape.fullName,
    shortName: committeeSchema.shape.shortName,
    symbol: committeeSchema.shape.symbol,
    usesParentSeal: committeeSchema.shape.usesParentSeal,
    peopleSymbol: wardSchema.shape.peopleSymbol,
    archive: wardSchema.shape.archive,
    unitName: unitLevelSchema.shape.name,
    unitHeadTitle: unitLevelSchema.shape.headTitle,
    headName: optionalName(100),
    headOtherTitle: optionalLine(150),
    headSince: dateSchema.nullable(),
    chairmanName: optionalName(100),
    chairmanSince: dateSchema.nullable(),
  })
  .refine((values) => values.headName === '' || values.headSince !== null, { path: ['headSince'], error: sinceMissing })
  .refine((values) => values.chairmanName === '' || values.chairmanSince !== null, {
    path: ['chairmanSince'],
    error: sinceMissing,
  })
export type SetUp = z.infer<typeof setUpSchema>

/** Two tiers of government, and with them the wards of today, began on this day (Nghị quyết 203/2025/QH15). */
const twoTiersSince = '2025-07-01'

/** What the form shows at first. */
export const defaultSetUp: SetUp = {
  wardName: '',
  province: '',
  placeName: '',
  fullName: 'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào “Toàn dân bảo vệ an ninh Tổ quốc”',
  shortName: 'Ban Chỉ đạo',
  symbol: 'BCĐ',
  usesParentSeal: true,
  peopleSymbol: 'UBND',
  archive: 'VT, BCĐ',
  unitName: defaultUnit.name,
  unitHeadTitle: defaultUnit.headTitle,
  headName: '',
  headOtherTitle: 'Chủ tịch Ủy ban nhân dân phường',
  headSince: twoTiersSince,
  chairmanName: '',
  chairmanSince: twoTiersSince,
}

/** The field of this form that an error of `ward.setUp` means. */
export function fieldOf(path: string, signers: readonly Pick<Signer, 'issuer'>[]): string {
  const [list = '', index = '', field = ''] = path.split('.')
  if (list === 'units') return field === 'name' ? 'unitName' : 'unitHeadTitle'
  if (list === 'headers') return field
  if (list !== 'signers') return path
  const fields = signers[Number(index)]?.issuer === 'people' ? chairmanFields : headFields
  return fields[field] ?? fields.name
}

/** Where each part of a signer stands in the form; what it does not ask for is told at the name. */
const headFields: SignerFields = { name: 'headName', from: 'headSince', otherTitle: 'headOtherTitle' }
const chairmanFields: SignerFields = { name: 'chairmanName', from: 'chairmanSince' }

interface SignerFields {
  readonly name: keyof SetUp
  readonly [field: string]: keyof SetUp
}

/** The ward as it is first stored. `headerId` is the id of its one header period. */
export function wardOf(values: SetUp, headerId: string): Ward {
  const { fullName, shortName, symbol, usesParentSeal, peopleSymbol, archive } = values
  return {
    committee: { fullName, shortName, symbol, usesParentSeal },
    peopleSymbol,
    committeeNumbering: 'per-kind',
    peopleNumbering: 'per-kind',
    archive,
    units: [{ name: values.unitName, headTitle: values.unitHeadTitle }],
    headers: [
      {
        id: headerId,
        validFrom: twoTiersSince,
        wardName: values.wardName,
        province: values.province,
        district: '',
        showSuperior: false,
        placeName: values.placeName,
      },
    ],
  }
}

/**
 * The first signers, those whose name was given. The head of the committee signs TM. the committee; an award is the
 * chairman's own act, so he signs without TM. (Luật Thi đua, khen thưởng 2022, Điều 79; NĐ 30/2020/NĐ-CP, Điều 13).
 */
export function signersOf(values: SetUp, ids: { head: string; chairman: string }): Signer[] {
  const signers: Signer[] = []
  if (values.headName !== '' && values.headSince) {
    signers.push({
      id: ids.head,
      issuer: 'committee',
      name: values.headName,
      onBehalf: true,
      form: 'direct',
      headTitle: '',
      title: 'Trưởng Ban',
      otherTitle: values.headOtherTitle,
      from: values.headSince,
      until: null,
    })
  }
  if (values.chairmanName !== '' && values.chairmanSince) {
    signers.push({
      id: ids.chairman,
      issuer: 'people',
      name: values.chairmanName,
      onBehalf: false,
      form: 'direct',
      headTitle: '',
      title: 'Chủ tịch',
      otherTitle: '',
      from: values.chairmanSince,
      until: null,
    })
  }
  return signers
}
