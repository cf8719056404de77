import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { Typeface } from '../measure/metrics.ts'
import { firstLineIndent, fontSize, mm, pt } from '../measure/units.ts'
import { defaultSetting, isTextStyle, type TextSetting } from './textSetting.ts'

const fontName = 'Times New Roman'

/** The font in all four slots, so that no letter falls back to another font (NĐ 30, Phụ lục I, mục I.4). */
export const font = { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName }

/** A style: how it is called in Word, size in points, and the rest. */
interface PaperStyle {
  readonly name: string
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly align: 'left' | 'center' | 'right' | 'both'
  /** Indent of the first line, twips. */
  readonly firstLine?: number
  /** Space above and below, twips. */
  readonly before?: number
  readonly after?: number
  /** In 240ths of a line; single when left out. */
  readonly line?: number
  readonly keepNext?: boolean
}

/** Space below a paragraph of the text: at least 6 pt (NĐ 30, Phụ lục I, mục II.5). */
const paragraphGap = pt(6)

const text = { ...defaultSetting, align: 'both', after: paragraphGap } as const
const heading = { size: 14, bold: true, align: 'center', keepNext: true } as const

/** Every kind of paragraph of a paper. Sizes and cuts by NĐ 30, Phụ lục I, mục V (mẫu chữ). */
export const paperStyles = {
  National: { name: 'Quốc hiệu', size: 12, bold: true, align: 'center' },
  Motto: { name: 'Tiêu ngữ', size: 13, bold: true, align: 'center' },
  Superior: { name: 'Cơ quan chủ quản', size: 12, align: 'center' },
  Issuer: { name: 'Cơ quan ban hành', size: 12, bold: true, align: 'center' },
  Number: { name: 'Số, ký hiệu', size: 13, align: 'center', before: pt(6) },
  PlaceDate: { name: 'Địa danh, thời gian', size: 13, italic: true, align: 'center', before: pt(6) },
  Kind: { name: 'Tên loại', ...heading, before: pt(18) },
  Subject: { name: 'Trích yếu', ...heading },
  Authority: { name: 'Thẩm quyền ban hành', ...heading, after: pt(10) },
  Basis: { name: 'Căn cứ', ...text, italic: true, firstLine: firstLineIndent },
  Decide: { name: 'Lệnh quyết định', ...heading, before: pt(4), after: pt(8) },
  Body: { name: 'Thân văn bản', ...text, firstLine: firstLineIndent },
  Part: { name: 'Phần', ...text, bold: true, firstLine: firstLineIndent, before: pt(6), keepNext: true },
  Item: { name: 'Mục', ...text, bold: true, firstLine: firstLineIndent, keepNext: true },
  Addressee: { name: 'Kính gửi', size: 14, align: 'left', after: pt(3) },
  AddresseeAlone: { name: 'Kính gửi một nơi', size: 14, align: 'center', after: pt(3) },
  RecipientsLabel: { name: 'Nơi nhận', size: 12, bold: true, italic: true, align: 'left', keepNext: true },
  Recipients: { name: 'Nơi nhận - danh sách', size: 11, align: 'left' },
  SignatureTitle: { name: 'Quyền hạn, chức vụ', size: 14, bold: true, align: 'center', keepNext: true },
  SignatureName: { name: 'Họ tên người ký', size: 14, bold: true, align: 'center' },
  AnnexLabel: { name: 'Phụ lục', ...heading },
  AnnexTitle: { name: 'Tên phụ lục', ...heading },
  AnnexSource: { name: 'Kèm theo văn bản', size: 14, italic: true, align: 'center', keepNext: true },
  TableCaption: {
    name: 'Tên bảng',
    size: 13,
    bold: true,
    align: 'center',
    before: pt(12),
    after: pt(6),
    keepNext: true,
  },
  Chart: { name: 'Biểu đồ', size: 14, align: 'center', before: pt(6), keepNext: true },
  ChartCaption: { name: 'Tên biểu đồ', size: 13, bold: true, align: 'center', before: pt(4), after: pt(14) },
  TableHead: { name: 'Đầu bảng', size: 12, bold: true, align: 'center' },
  TableText: { name: 'Chữ trong bảng', size: 12, align: 'left' },
  TableCenter: { name: 'Chữ giữa ô', size: 12, align: 'center' },
  TableAmount: { name: 'Số tiền trong bảng', size: 12, align: 'right' },
  TableTotal: { name: 'Tổng số tiền', size: 12, bold: true, align: 'right' },
  TableGroup: { name: 'Nhóm trong bảng', size: 12, bold: true, align: 'left', keepNext: true },
  PageNumber: { name: 'Số trang', size: 14, align: 'center' },
  Certificate: { name: 'Giấy khen', size: 14, align: 'center' },
  CertificateLeft: { name: 'Giấy khen - lề trái', size: 14, align: 'left' },
  RegisterLine: { name: 'Bìa sổ', size: 14, align: 'center', after: pt(6) },
  RegisterTitle: { name: 'Tên sổ', size: 28, bold: true, align: 'center', after: pt(24) },
  RegisterHead: { name: 'Đầu cột sổ', size: 11, bold: true, align: 'center' },
  RegisterText: { name: 'Chữ trong sổ', size: 11, align: 'left' },
  RegisterCenter: { name: 'Chữ giữa cột sổ', size: 11, align: 'center' },
} as const satisfies Record<string, PaperStyle>

export type StyleId = keyof typeof paperStyles

/** The cut of letters of a style, for measuring text. */
export function typefaceOf(style: StyleId): Typeface {
  return styleOf(style)
}

/** A style with all its fields, given or not. */
export function styleOf(style: StyleId): PaperStyle {
  return paperStyles[style]
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const

const language = { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' }
const single = { line: 240, lineRule: LineRuleType.AUTO } as const

function wordStyle(id: StyleId, setting: TextSetting): IParagraphStyleOptions {
  const style: PaperStyle = isTextStyle(id) ? { ...styleOf(id), ...setting } : styleOf(id)
  return {
    id,
    name: style.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font,
      size: fontSize(style.size),
      bold: style.bold ?? false,
      italics: style.italic ?? false,
    },
    paragraph: {
      alignment: alignments[style.align],
      ...(style.firstLine === undefined ? {} : { indent: { firstLine: style.firstLine } }),
      spacing: {
        before: style.before ?? 0,
        after: style.after ?? 0,
        line: style.line ?? single.line,
        lineRule: 'auto',
      },
      ...(style.keepNext ? { keepNext: true } : {}),
    },
  }
}

/** All styles of a file. What a user types into the file later is set like the text of a paper. */
export function documentStyles(setting: TextSetting): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: fontSize(14), language, color: '000000' },
        paragraph: { spacing: { before: 0, after: 0, ...single } },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run: { font, size: fontSize(14) } },
      ...Object.keys(paperStyles)
        .filter(isStyleId)
        .map((id) => wordStyle(id, setting)),
    ],
  }
}

function isStyleId(id: string): id is StyleId {
  return id in paperStyles
}

/** Distance between the tab stops that typed tabs jump to. */
export const tabStop = mm(12.7)
