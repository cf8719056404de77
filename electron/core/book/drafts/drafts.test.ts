import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../testing/testApp.ts'

describe('drafts', () => {
  it('of a form are listed, the newest first, and of no other', async () => {
    const { client, setNow } = await openTestApp('2026-11-22T08:00')
    await client.drafts.save({ key: 'ward', value: 'kept by an earlier version' })
    setNow('2026-11-22T08:01')
    await client.drafts.save({ key: 'ward/a', value: 'first' })
    await client.drafts.save({ key: 'ward/b', value: 'second' })
    await client.drafts.save({ key: 'ward:set-up', value: 'another form' })
    await client.drafts.save({ key: 'ward0', value: 'another form' })
    setNow('2026-11-22T08:02')
    await client.drafts.save({ key: 'ward/a', value: 'first, typed on' })

    const drafts = await client.drafts.list({ form: 'ward' })

    expect(drafts.map(({ value }) => value)).toEqual(['first, typed on', 'second', 'kept by an earlier version'])
  })

  it('that another window went on with are not removed with what they said before', async () => {
    const { client } = await openTestApp()
    await client.drafts.save({ key: 'ward/a', value: 'as it was read' })
    await client.drafts.save({ key: 'ward/a', value: 'typed on' })
    await client.drafts.remove({ key: 'ward/a', value: 'as it was read' })
    expect(await client.drafts.list({ form: 'ward' })).toMatchObject([{ value: 'typed on' }])
    await client.drafts.remove({ key: 'ward/a', value: 'typed on' })
    expect(await client.drafts.list({ form: 'ward' })).toEqual([])
    await client.drafts.save({ key: 'ward/a', value: 'anything' })
    await client.drafts.remove({ key: 'ward/a' })
    expect(await client.drafts.list({ form: 'ward' })).toEqual([])
  })
})
