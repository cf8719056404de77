import { describe, expect, it } from 'vitest'
import type { SignerRecord } from '../../../shared/model/ward.ts'
import { placeOfFinding, signerChoices, sourceOf, waitingLabel } from './paperLabels.ts'

function signer(changes: Partial<SignerRecord>): SignerRecord {
  return {
    id: 'a',
    issuer: 'people',
    name: 'Nguyễn Văn Mẫu',
    onBehalf: false,
    form: 'direct',
    headTitle: '',
    title: 'Chủ tịch',
    otherTitle: '',
    from: '2025-07-01',
    until: null,
    revision: 0,
    sample: false,
    ...changes,
  }
}

describe('signers of a paper', () => {
  const signers = [
    signer({}),
    signer({ id: 'b', name: 'Trần Thị Thay', form: 'KT', headTitle: 'Chủ tịch', title: 'Phó Chủ tịch' }),
    signer({ id: 'c', name: 'Lê Văn Cũ', until: '2025-12-31' }),
    signer({ id: 'd', issuer: 'committee', title: 'Trưởng Ban' }),
  ]

  it('are those of its issuer who hold office on its day', () => {
    expect(signerChoices(signers, 'decision', '2026-08-10', null)).toEqual([
      { value: 'a', label: 'Nguyễn Văn Mẫu, Chủ tịch' },
      { value: 'b', label: 'Trần Thị Thay, Phó Chủ tịch, KT.' },
    ])
    expect(signerChoices(signers, 'submission', '2026-08-10', null).map(({ value }) => value)).toEqual(['d'])
  })

  it('keep the one chosen before in sight, with the reason against him', () => {
    expect(signerChoices(signers, 'decision', '2026-08-10', 'c').at(-1)).toEqual({
      value: 'c',
      label: 'Lê Văn Cũ, Chủ tịch, không ký được ngày 10/08/2026',
    })
  })
})

describe('places', () => {
  const ofRound = { meetingId: null, roundId: 'r1', reportId: null, sourceTitle: 'Ngày hội' }
  const ofMeeting = { meetingId: 'm1', roundId: null, reportId: null, sourceTitle: 'Họp' }
  const ofReport = { meetingId: null, roundId: null, reportId: 'b1', sourceTitle: 'Báo cáo tổng kết năm 2026' }

  it('lead back to the meeting, the round or the report', () => {
    expect(sourceOf(ofRound).to).toBe('/commendations/r1')
    expect(sourceOf(ofMeeting).to).toBe('/meetings/m1')
    expect(sourceOf(ofReport)).toEqual({
      to: '/reports/b1',
      label: 'Báo cáo tổng kết năm 2026',
      backWords: 'Về báo cáo',
    })
  })

  it('lead to where a finding is mended, or stay on the paper', () => {
    const finding = { severity: 'error', message: '', field: 'signers' } as const
    expect(placeOfFinding({ ...finding, where: 'ward' }, ofRound)).toBe('/settings/signers')
    expect(placeOfFinding({ ...finding, where: 'ward', field: 'legalBases' }, ofRound)).toBe('/settings/law')
    expect(placeOfFinding({ ...finding, where: 'ward', field: 'members' }, ofRound)).toBe('/members')
    expect(placeOfFinding({ ...finding, where: 'round' }, ofRound)).toBe('/commendations/r1')
    expect(placeOfFinding({ ...finding, where: 'report' }, ofReport)).toBe('/reports/b1')
    expect(placeOfFinding({ ...finding, where: 'report', field: 'paragraphs.p7' }, ofReport)).toBe(
      '/reports/b1?paragraph=p7',
    )
    expect(placeOfFinding({ ...finding, where: 'report', field: 'models' }, ofReport)).toBe(
      '/reports/b1?section=models',
    )
    expect(placeOfFinding({ ...finding, where: 'report', field: '' }, ofReport)).toBe('/reports/b1')
    expect(placeOfFinding({ ...finding, where: 'paper' }, ofRound)).toBeNull()
  })
})

describe('what a paper waits for', () => {
  it('counts what must be mended and leaves out what should only be looked at', () => {
    expect(waitingLabel([{ severity: 'error' }, { severity: 'warning' }, { severity: 'error' }])).toBe(
      'Sửa 2 chỗ trước khi cấp số',
    )
  })

  it('says nothing where only warnings stand', () => {
    expect(waitingLabel([{ severity: 'warning' }])).toBe('')
    expect(waitingLabel([])).toBe('')
  })
})
