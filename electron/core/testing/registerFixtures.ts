import type { ManualEntry } from '../../../shared/model/register.ts'

/** A paper written elsewhere that takes its number in the book of the committee. */
export function manual(changes: Partial<ManualEntry> = {}): ManualEntry {
  return {
    issuer: 'committee',
    code: 'KH',
    date: '2026-02-10',
    number: null,
    subject: 'Kế hoạch công tác năm 2026',
    signerName: 'Nguyễn Văn Mẫu',
    recipients: 'Thành viên Ban Chỉ đạo',
    keeper: 'VT',
    copies: 5,
    sentOn: null,
    receivedBy: '',
    note: '',
    ...changes,
  }
}
