import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawDocument } from '../../../drawDocument.ts'
import { lineHeight } from '../../../drawing/measure/metrics.ts'
import { mm } from '../../../drawing/measure/units.ts'
import { wrapLines } from '../../../drawing/measure/wrap.ts'
import { look } from '../../../testing/documents/checks.ts'
import { certificatesInput } from '../../../testing/documents/fixtures.ts'
import { type ReadParagraph, type ReadRow, readDocument } from '../../../testing/documents/readDocument.ts'
import type { CertificatesInput } from '../inputs.ts'
import { sharedFits } from './certificateCheck.ts'
import { signatureRoom } from './certificatePage.ts'

type Signature = CertificatesInput['signature']

const chairman: Signature = { authority: ['CHỦ TỊCH'], otherTitle: '', name: 'Lê Văn Thành' }
const deputy: Signature = {
  authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH PHỤ TRÁCH VĂN HÓA - XÃ HỘI'],
  otherTitle: 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM',
  name: 'Nguyễn Phúc Công Huyền Tôn Nữ Thị Diễm My Hương Giang',
}
const nobodyFits: Signature = { ...deputy, authority: Array.from({ length: 6 }, () => 'PHÓ CHỦ TỊCH '.repeat(10)) }

/** The row with number and signature. */
async function footOf(signature: Signature, placeName = certificatesInput.placeName): Promise<ReadRow> {
  const input = { ...certificatesInput, certificates: certificatesInput.certificates.slice(0, 1), signature, placeName }
  const row = readDocument(await drawDocument(input)).tables[0]?.rows.at(-2)
  if (row?.heightRule !== 'exact') throw new Error('The foot has no height.')
  return row
}

function signatureOf(foot: ReadRow): ReadParagraph[] {
  return (foot.cells[2]?.blocks ?? []).filter((block) => block.kind === 'paragraph')
}

/** Height of a paragraph in its column, twips, line by line. */
function heightOf(paragraph: ReadParagraph): number {
  const { before, after, left, right, line, lineRule } = paragraph.format
  if (paragraph.text === '') return lineRule === 'exact' ? line : Number.NaN
  const typeface = look(paragraph)
  const lines = wrapLines(paragraph.text, typeface, signatureRoom - left - right).length
  return before + after + lines * typeface.size * lineHeight * 20
}

async function expectWithinFrame(signature: Signature, placeName?: string): Promise<void> {
  const foot = await footOf(signature, placeName)
  const height = signatureOf(foot).reduce((sum, paragraph) => sum + heightOf(paragraph), 0)
  expect(height).toBeLessThanOrEqual(foot.height ?? 0)
  const roomToSign = Math.max(...signatureOf(foot).map((paragraph) => paragraph.format.before))
  expect(roomToSign).toBeGreaterThanOrEqual(mm(17))
}

describe('the signature on a certificate', () => {
  it('is set large where it is short', async () => {
    const foot = signatureOf(await footOf(chairman))
    expect(foot.map((paragraph) => paragraph.text)).toEqual([
      'Diên Hồng, ngày 08 tháng 8 năm 2023',
      'CHỦ TỊCH',
      'Lê Văn Thành',
      '',
    ])
    expect(foot.slice(0, 3).map((paragraph) => look(paragraph).size)).toEqual([14, 15, 15])
    expect(sharedFits({ ...certificatesInput, signature: chairman })).toEqual([])
  })

  it('of somebody who signs for the chairman with another post stays within the frame, in letters of usual size', async () => {
    const usual = { authority: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], otherTitle: 'TRƯỞNG CÔNG AN PHƯỜNG', name: 'Trần A' }
    await expectWithinFrame(usual)
    expect(sharedFits({ ...certificatesInput, signature: usual })).toEqual([])
  })

  it('of long posts and a long name shrinks to stay within the frame, and says so with the name', async () => {
    await expectWithinFrame(deputy)
    const findings = sharedFits({ ...certificatesInput, signature: deputy })
    expect(findings.map(({ part, severity }) => [part, severity])).toEqual([['signature', 'warning']])
    const sizes = signatureOf(await footOf(deputy)).map((paragraph) => paragraph.runs[0]?.format.size)
    expect(findings[0]?.message).toBe(
      `Giấy khen, người ký ${deputy.name}: chức vụ dài, in chữ cỡ ${String(sizes[1]).replace('.', ',')} thay cho cỡ 15.`,
    )
  })

  it('of a long name alone says that the name is long', () => {
    const signature = { ...chairman, name: 'Nguyễn Phúc Công Huyền Tôn Nữ Thị Diễm My Hương Giang' }
    const [finding, ...others] = sharedFits({ ...certificatesInput, signature })
    expect(others).toEqual([])
    expect(finding?.message).toMatch(/: họ tên dài, in chữ cỡ \d+(,5)? thay cho cỡ 15\.$/)
  })

  it('that no size fits is an error with the length that would', () => {
    const [finding, ...others] = sharedFits({ ...certificatesInput, signature: nobodyFits })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ part: 'signature', severity: 'error' })
    const capacity = Number(/khoảng (\d+) ký tự/.exec(finding?.message ?? '')?.[1])
    expect(capacity).toBeGreaterThan(100)
    const shortened = {
      ...nobodyFits,
      authority: [nobodyFits.authority.join(' ').slice(0, capacity - 60)],
      otherTitle: '',
    }
    expect(sharedFits({ ...certificatesInput, signature: shortened })).toMatchObject([{ severity: 'warning' }])
  })

  it('stays within the frame whatever posts, names and places are called, unless it is told to be too long', async () => {
    const word = fc.constantFrom('PHÓ', 'CHỦ', 'TỊCH', 'THƯỜNG', 'TRỰC', 'NGHIÊNG', 'Hương', 'A')
    const text = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '))
    const signature = fc.record({
      authority: fc.array(text(9), { minLength: 1, maxLength: 3 }),
      otherTitle: fc.oneof(fc.constant(''), text(9)),
      name: text(12),
    })
    await fc.assert(
      fc.asyncProperty(signature, text(10), async (drawn, placeName) => {
        const findings = sharedFits({ ...certificatesInput, placeName, signature: drawn })
        if (findings.every(({ severity }) => severity === 'warning')) await expectWithinFrame(drawn, placeName)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the name of an award', () => {
  it('that no size fits is an error with the length that would', () => {
    const form = 'Giấy khen và danh hiệu '.repeat(8)
    expect(sharedFits({ ...certificatesInput, form })).toMatchObject([{ part: 'form', severity: 'error' }])
    expect(sharedFits({ ...certificatesInput, form: form.slice(0, 60) })).toEqual([])
  })
})
