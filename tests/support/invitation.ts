import { v7 } from 'uuid'
import { plannedMeeting } from '../../electron/core/testing/meetingFixtures.ts'
import type { Api } from './api.ts'

/** An invitation that waits for nothing but its number; the id of the paper. */
export async function invitationToSign(api: Api): Promise<string> {
  const signer = {
    ...{ id: v7(), issuer: 'committee' as const, name: 'Lê Văn Mẫu', onBehalf: true, form: 'direct' as const },
    ...{ headTitle: '', title: 'Trưởng Ban', otherTitle: '', from: '2025-07-01', until: null },
  }
  await api.ward.saveSigner({ signer, revision: null })
  const meeting = await api.meetings.create(plannedMeeting())
  const { id } = await api.papers.create({ kind: 'invitation', sourceId: meeting.id })
  const { revision, ...paper } = await api.papers.get({ id })
  const addressees = ['Các đồng chí thành viên Ban Chỉ đạo']
  await api.papers.update({ id, revision, paper: { ...paper, signerId: signer.id, addressees } })
  return id
}
