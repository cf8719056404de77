import { describe, expect, it } from 'vitest'
import { draft } from '../../testing/paperFixtures.ts'
import { openWithSigners, roundToDecide } from '../../testing/roundsToDecide.ts'
import { type Client, refusal } from '../../testing/testApp.ts'

const date = '2026-08-19'

async function numbered(client: Client, kind: 'submission' | 'decision', roundId: string) {
  return client.register.issue({ paperId: (await draft(client, kind, roundId)).id, date, number: null })
}

describe('the number of a submission', () => {
  it('is not cancelled while a decision stands that names it', async () => {
    const { client } = await openWithSigners()
    const roundId = await roundToDecide(client)
    const submission = await numbered(client, 'submission', roundId)
    const decision = await numbered(client, 'decision', roundId)
    const cancel = () => client.register.cancel({ id: submission.id, revision: 0, reason: 'Trình lại' })

    expect(await refusal(cancel())).toMatchObject({
      code: 'REFUSED',
      message: 'Quyết định số 01/QĐ-UBND căn cứ vào tờ trình này. Hủy số quyết định trước, rồi hủy số tờ trình.',
    })
    const [line] = (await client.register.list({ issuer: 'committee', year: 2026 })).entries
    expect(line).toMatchObject({ revision: 0, cancelReason: '' })

    await client.register.cancel({ id: decision.id, revision: 0, reason: 'Trình lại' })
    await cancel()
  })

  it('is cancelled where the decision was signed without it', async () => {
    const { client } = await openWithSigners()
    const roundId = await roundToDecide(client)
    await numbered(client, 'decision', roundId)
    const submission = await numbered(client, 'submission', roundId)
    await client.register.cancel({ id: submission.id, revision: 0, reason: 'Không cần' })
  })
})
