import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

const ward = {
  committee: { fullName: 'Ban Chỉ đạo', shortName: 'Ban Chỉ đạo', symbol: 'BCĐ', usesParentSeal: false },
  peopleSymbol: 'UBND',
  committeeNumbering: 'per-kind',
  peopleNumbering: 'per-kind',
  archive: 'VT',
  headers: [
    {
      validFrom: '2025-07-01',
      wardName: '5',
      province: 'Thành phố Hồ Chí Minh',
      district: '',
      showSuperior: false,
      placeName: 'Phường 5',
    },
  ],
}
const chairman = {
  key: 'chu-tich',
  issuer: 'people',
  name: 'Nguyễn Văn Mẫu',
  onBehalf: false,
  form: 'direct',
  title: 'Chủ tịch',
  from: '2025-07-01',
}
const round = {
  occasion: 'Ngày hội',
  kind: 'thematic',
  date: '2026-08-19',
  step: 'awarding',
  proposals: [
    {
      recipientKind: 'collective',
      name: 'Tổ dân phố 2',
      achievement: 'Có thành tích xuất sắc',
      proposingUnit: 'Công an phường',
      result: 'approved',
    },
  ],
  papers: [{ kind: 'decision', date: '2026-08-19' }],
}

/** Runs the script as the command line does. */
function runDemo(dataset: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'so-demo-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'phuong.json')
  writeFileSync(file, JSON.stringify(dataset))
  const out = join(folder, 'out')
  const script = resolve(import.meta.dirname, 'demo.ts')
  const run = spawnSync(process.execPath, [script, '--out', out, '--dataset', file], { encoding: 'utf8' })
  return { status: run.status, stdout: run.stdout, stderr: run.stderr, out }
}

describe('the demo', () => {
  it('writes every document of a dataset, signed and blank, with an index', () => {
    const { status, stdout, out } = runDemo({ version: 1, ward, signers: [chairman], commendations: [round] })
    expect(status).toBe(0)
    expect(stdout).toContain('Đã ghi 8 tệp, 2 gói USB và index.md')
    // The draft of the report bears the day on which it is made.
    expect(
      readdirSync(out)
        .map((name) => name.replace(/^\d{4}-\d\d-\d\d_bao-cao/, 'NGAY_bao-cao'))
        .sort(),
    ).toEqual([
      '2026-08-19_giay-khen_ngay-hoi.docx',
      '2026-08-19_giay-khen_ngay-hoi_chua-so.docx',
      '2026-08-19_quyet-dinh-khen-thuong_ngay-hoi.docx',
      '2026-08-19_quyet-dinh-khen-thuong_ngay-hoi_chua-so.docx',
      '2026-08-19_to-trinh-khen-thuong_ngay-hoi.docx',
      '2026_so-van-ban-di_uy-ban-nhan-dan-phuong.docx',
      'NGAY_bao-cao_bao-cao-tong-ket-nam-2026.docx',
      'index.md',
      'so-lieu_nam-2026.xlsx',
      'usb',
    ])
    expect(readdirSync(join(out, 'usb')).sort()).toEqual(['2026_phuong-5', '2026_phuong-5_cap-tren'])
    expect(readdirSync(join(out, 'usb/2026_phuong-5'))).toContain('SHA256SUMS')
    const index = readFileSync(join(out, 'index.md'), 'utf8')
    expect(index).toContain('dữ liệu của Phường 5: 8 tệp Word và Excel')
    expect(index).toContain('(usb/2026_phuong-5/index.html)')
    expect(index).toContain('| Quyết định số 01/QĐ-UBND, ký ngày 19/08/2026 |')
  })

  it('writes nothing of a dataset with errors and names each', () => {
    const { status, stderr, out } = runDemo({ version: 1, ward: { ...ward, archive: '' }, doiTuong: [] })
    expect(status).toBe(1)
    expect(stderr).toContain('ward.archive: Nhập nơi lưu.')
    expect(stderr).toContain('doiTuong: Trường “doiTuong” không có trong sổ này.')
    expect(existsSync(out)).toBe(false)
  })
})
