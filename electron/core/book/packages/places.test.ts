import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { noPlaces } from '../../platform/host/hostServices.ts'
import { dataFolder } from '../../testing/dataFolder.ts'
import type { DiskSpace } from './diskSteps.ts'
import { openPlaces } from './places.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('openPlaces', () => {
  it('lists a disk that takes long to answer without its room, beside one that answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const [slow, quick] = [dataFolder(), dataFolder()]
    const asked: string[] = []
    const space = async (folder: string): Promise<DiskSpace> => {
      asked.push(folder)
      return folder === slow ? new Promise(() => undefined) : { free: 1, total: 2, block: 1 }
    }
    const host = { ...noPlaces, folders: () => [slow, quick] }
    const listed = openPlaces(host, join(dataFolder(), 'so-lieu'), { space }).list()
    await vi.waitFor(() => expect(asked).toEqual([slow, quick]))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(await listed).toMatchObject({
      drivesTold: true,
      places: [
        { free: null, total: null },
        { free: 1, total: 2 },
      ],
    })
  })
})
