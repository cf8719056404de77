import { beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { heldMeeting } from '../../../electron/core/testing/meetingFixtures.ts'
import { sampleRound } from '../../../electron/core/testing/roundFixtures.ts'
import { address, api, openAt, openWard } from '../../testing/screen.tsx'

beforeEach(openWard)

it('what was begun stands below each other, and its button opens it, of whatever feature it is', async () => {
  const meeting = await api.meetings.create(heldMeeting({ title: 'Họp giao ban' }))
  const round = await api.commendations.create(sampleRound({ occasion: 'Ngày hội toàn dân' }))
  await api.meetings.start(meeting)

  await openAt('/')
  const group = page.getByRole('heading', { name: 'Đang làm dở (2)' })
  await expect.element(group).toBeVisible()
  await expect.element(page.getByText(/^Cuộc họp ngày .*, biên bản chưa chốt$/)).toBeVisible()
  await page.getByRole('link', { name: 'Ghi tiếp' }).click()
  await expect.poll(address).toContain(`/meetings/${meeting.id}`)

  await openAt('/')
  await expect.element(page.getByText('Đợt khen thưởng: đang đề nghị')).toBeVisible()
  await page.getByRole('link', { name: 'Sang bước xét' }).click()
  await expect.poll(address).toContain(`/commendations/${round.id}`)
})
