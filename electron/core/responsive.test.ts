import { describe, expect, it } from 'vitest'
import { member, ward } from './book/dataset/testing/datasetParts.ts'
import { createBackup, restoreBackup } from './testing/backupCalls.ts'
import { certificatesFile } from './testing/certificatesFile.ts'
import { importDataset } from './testing/datasetCalls.ts'
import { nominee, openWithSigners, roundToDecide } from './testing/roundsToDecide.ts'
import { openSampleApp } from './testing/sampleBook.ts'
import { openTestApp } from './testing/testApp.ts'

/** Watches how long the thread of the test, which is that of the core, is held: a timer of 5 ms that comes late. */
function watchThread() {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 5)
  return () => {
    clearInterval(timer)
    return `${Math.round(Math.max(longest, performance.now() - last))} ms`
  }
}

/** Asks again and again until the work is done; how many answers came before it. */
async function answersDuring(work: Promise<unknown>, ask: () => Promise<unknown>): Promise<number> {
  let done = false
  const watched = work.finally(() => {
    done = true
  })
  let answers = 0
  for (;;) {
    await ask()
    if (done) break
    answers++
  }
  await watched
  return answers
}

async function openWithThousandToAward() {
  const { client } = await openWithSigners()
  const nominees = Array.from({ length: 1000 }, (_, index) => nominee({ name: `Phạm Văn Thí Dụ ${index + 1}` }))
  return { client, id: await roundToDecide(client, { nominees }) }
}

describe('the page is answered', () => {
  it('while a thousand certificates are drawn', async () => {
    const { client, id } = await openWithThousandToAward()
    const longest = watchThread()
    const began = performance.now()
    const drawing = certificatesFile(client, { id, nomineeIds: null })
    const answers = await answersDuring(drawing, () => client.groups.list())

    const took = `${Math.round(performance.now() - began)} ms`
    console.info(`1,000 certificates in ${took}, ${answers} answers meanwhile, thread held at most ${longest()}`)
    expect((await drawing).file.size).toBeGreaterThan(50_000)
    expect(answers).toBeGreaterThan(5)
  })

  it('while a drawing is cancelled, after which the next paper is drawn', async () => {
    const { client, id } = await openWithThousandToAward()
    const controller = new AbortController()
    const drawing = certificatesFile(client, { id, nomineeIds: null }, { signal: controller.signal })
    await client.groups.list()
    controller.abort()
    await expect(drawing).rejects.toThrow()
    const { id: paper } = await client.papers.create({ kind: 'decision', sourceId: id })
    expect((await client.papers.file({ id: paper, copies: 'one' })).file.size).toBeGreaterThan(5000)
  })

  it('while a thousand certificates are checked, and before they are drawn', async () => {
    const { client, id } = await openWithThousandToAward()
    const checking = client.commendations.checkCertificates({ id })
    expect(await answersDuring(checking, () => client.host.info())).toBeGreaterThan(5)
    expect(await checking).toHaveLength(1)
  })

  it('while the decision of a thousand awards is checked', async () => {
    const { client, id } = await openWithThousandToAward()
    const paper = await client.papers.create({ kind: 'decision', sourceId: id })
    const checking = client.papers.check({ id: paper.id })
    expect(await answersDuring(checking, () => client.host.info())).toBeGreaterThan(20)
    await checking
  })

  it('while a data file is loaded', async () => {
    const { client } = await openTestApp()
    const members = Array.from({ length: 2000 }, (_, index) => ({ ...member, key: `m${index}` }))
    const longest = watchThread()
    const answers = await answersDuring(importDataset(client, { version: 1, ward, members }), () =>
      client.ward.status(),
    )
    console.info(`2,000 members loaded, ${answers} answers meanwhile, thread held at most ${longest()}`)
    expect(answers).toBeGreaterThan(20)
    expect(await client.members.list()).toHaveLength(2000)
  })

  it('while a backup is made and checked, and in part while it is restored', async () => {
    const { client } = await openSampleApp()
    const longest = watchThread()
    const making = createBackup(client)
    expect(await answersDuring(making, () => client.groups.list())).toBeGreaterThan(0)
    const restoring = restoreBackup(client, (await making).id)
    expect(await answersDuring(restoring, () => client.host.info())).toBeGreaterThan(0)
    console.info(`Backup and restore of the sample: thread held at most ${longest()}`)
  })
})

describe('restoring', () => {
  it('shows the records before or those after to whoever asks meanwhile, never some of them', async () => {
    const { client } = await openSampleApp()
    const { id } = await createBackup(client)
    const all = (await client.groups.list()).length
    await client.samples.remove()

    const seen = new Set<number>()
    await answersDuring(restoreBackup(client, id), async () => seen.add((await client.groups.list()).length))

    expect(all).toBeGreaterThan(2)
    expect([...seen]).toEqual([0, all])
  })
})
