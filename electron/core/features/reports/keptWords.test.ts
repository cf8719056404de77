import { describe, expect, it } from 'vitest'
import type { Period } from '../../../../shared/model/periods.ts'
import type { ReportRecord } from '../../../../shared/model/reports.ts'
import { type Client, refusal } from '../../testing/testApp.ts'
import { openTwoYears } from '../../testing/twoYears.ts'

const year: Period = { kind: 'year', year: 2026, part: 1 }
const own = 'Các đơn vị hoàn thành hai nhiệm vụ (02) trong bốn nhiệm vụ được giao.'

type Paragraph = ReportRecord['paragraphs'][number]

/** A report whose paragraph on tasks was rewritten with its figures, and a task that was done since. */
async function rewrittenReport() {
  const app = await openTwoYears()
  const { client } = app
  const { id } = await client.reports.create(year)
  const record = await client.reports.get({ id })
  const tasks = record.paragraphs.find(({ composed }) => composed.startsWith('Qua các cuộc họp'))
  if (!tasks) throw new Error('no paragraph on tasks')
  await save(client, record, (one) => (one.id === tasks.id ? own : one.text))
  const [open] = (await client.meetings.openTasks()).filter(({ deadline }) => deadline === '2026-12-31')
  const taskId = open?.id ?? ''
  await client.meetings.completeTask({ taskId, seen: null, doneOn: '2026-11-20' })
  const reopenTask = () => client.meetings.completeTask({ taskId, seen: '2026-11-20', doneOn: null })
  const paragraph = async () => {
    const { paragraphs, revision } = await client.reports.get({ id })
    const found = paragraphs.find((one) => one.id === tasks.id)
    if (!found) throw new Error('the paragraph is gone')
    return { ...found, revision }
  }
  const refresh = async () => client.reports.refresh({ id, revision: (await paragraph()).revision })
  return { ...app, id, paragraphId: tasks.id, paragraph, refresh, reopenTask }
}

async function save(client: Client, record: ReportRecord, textOf: (paragraph: Paragraph) => string) {
  const paragraphs = record.paragraphs.map((one) => ({ id: one.id, section: one.section, text: textOf(one) }))
  return client.reports.save({ id: record.id, revision: record.revision, report: { paragraphs } })
}

const marks = ({ text, clash, olderFigures, refreshed }: Paragraph) => ({ text, clash, olderFigures, refreshed })
const told = { text: own, clash: false, olderFigures: true, refreshed: null }
const inStep = { text: own, clash: false, olderFigures: false, refreshed: null }

describe('words that a refresh has kept', () => {
  it('stay whole and stay marked beside the new sentence', async () => {
    const { client, id, paragraph, refresh } = await rewrittenReport()
    expect(marks(await paragraph())).toEqual({ text: own, clash: true, olderFigures: false, refreshed: null })
    await refresh()
    const after = await paragraph()
    expect(marks(after)).toEqual(told)
    expect(after.composed).toContain('đã hoàn thành 03 nhiệm vụ')
    // Saving another paragraph is no answer to this one.
    const record = await client.reports.get({ id })
    await save(client, record, (one) => (one.text.startsWith('Phường') ? `${one.text} Thêm.` : one.text))
    expect(marks(await paragraph())).toEqual(told)
    await refresh()
    expect(marks(await paragraph())).toEqual(told)
  })

  it('are a clash anew when the figures move once more, and still whole after the next refresh', async () => {
    const { client, paragraph, refresh } = await rewrittenReport()
    await refresh()
    for (const { id: taskId } of await client.meetings.openTasks()) {
      await client.meetings.completeTask({ taskId, seen: null, doneOn: '2026-11-21' })
    }
    expect(marks(await paragraph())).toEqual({ text: own, clash: true, olderFigures: true, refreshed: null })
    await refresh()
    expect(marks(await paragraph())).toEqual(told)
    expect((await paragraph()).composed).toContain('đã hoàn thành 04 nhiệm vụ')
  })

  it('are in step again when the figures come back', async () => {
    const { paragraph, refresh, reopenTask } = await rewrittenReport()
    await refresh()
    await reopenTask()
    expect(marks(await paragraph())).toEqual(inStep)
    await refresh()
    expect(marks(await paragraph())).toEqual(inStep)
  })

  it('lose their mark when the user edits them', async () => {
    const { client, id, paragraphId, paragraph, refresh } = await rewrittenReport()
    await refresh()
    const mended = own.replace('hai nhiệm vụ (02)', 'ba nhiệm vụ (03)')
    await save(client, await client.reports.get({ id }), (one) => (one.id === paragraphId ? mended : one.text))
    expect(marks(await paragraph())).toEqual({ ...inStep, text: mended })
    await refresh()
    expect(marks(await paragraph())).toEqual({ ...inStep, text: mended })
  })

  it('lose it when he takes the new sentence', async () => {
    const { client, id, paragraphId, paragraph, refresh } = await rewrittenReport()
    await refresh()
    const { composed } = await paragraph()
    await save(client, await client.reports.get({ id }), (one) => (one.id === paragraphId ? composed : one.text))
    expect(await paragraph()).toMatchObject({ text: composed, olderFigures: false, edited: false })
  })

  it('lose it when he takes the paragraph out', async () => {
    const { client, id, paragraphId, paragraph, refresh } = await rewrittenReport()
    await refresh()
    const record = await client.reports.get({ id })
    await client.reports.save({
      id,
      revision: record.revision,
      report: {
        paragraphs: record.paragraphs
          .filter((one) => one.id !== paragraphId)
          .map(({ section, text, id: other }) => ({ id: other, section, text })),
      },
    })
    expect(await paragraph()).toMatchObject({ text: '', clash: false, olderFigures: false })
  })
})

describe('keepWords', () => {
  it('takes the mark away and leaves the words; the next move of the figures is told again', async () => {
    const { client, id, paragraphId, paragraph, refresh, reopenTask } = await rewrittenReport()
    await refresh()
    const { revision } = await paragraph()
    expect(await client.reports.keepWords({ id, revision, paragraphId })).toEqual({ id, revision: revision + 1 })
    expect(marks(await paragraph())).toEqual(inStep)
    await refresh()
    expect(marks(await paragraph())).toEqual(inStep)
    await reopenTask()
    expect((await paragraph()).clash).toBe(true)
  })

  it('answers a clash before a refresh, too, and leaves the other paragraphs as they are', async () => {
    const { client, id, paragraphId, paragraph } = await rewrittenReport()
    const others = async () =>
      (await client.reports.get({ id })).paragraphs.filter((one) => one.id !== paragraphId).map(({ text }) => text)
    const before = await others()
    await client.reports.keepWords({ id, revision: 1, paragraphId })
    expect(marks(await paragraph())).toEqual(inStep)
    expect(await others()).toEqual(before)
  })

  it('refuses an older revision, a paragraph that is not of the records, and a report with its number', async () => {
    const { client, id, paragraphId, paragraph, refresh } = await rewrittenReport()
    await refresh()
    const { revision } = await paragraph()
    const call = (changes: { revision?: number; paragraphId?: string }) =>
      refusal(client.reports.keepWords({ id, revision, paragraphId, ...changes }))
    expect((await call({ revision: revision - 1 })).code).toBe('CONFLICT')
    expect((await call({ paragraphId: '019b0000-0000-7000-8000-00000000ffff' })).code).toBe('NOT_FOUND')
    expect(marks(await paragraph())).toEqual(told)
    const { id: paperId } = await client.papers.create({ kind: 'report', sourceId: id })
    await client.register.issue({ paperId, date: '2026-11-22', number: null })
    expect((await call({})).code).toBe('REFUSED')
  })
})

describe('the paper of a report with kept words', () => {
  it('is warned of them with the way to the paragraph, until they are answered', async () => {
    const { client, id, paragraphId, paragraph, refresh } = await rewrittenReport()
    const { id: paperId } = await client.papers.create({ kind: 'report', sourceId: id })
    const warnings = async () =>
      (await client.papers.check({ id: paperId })).filter(({ field }) => field.startsWith('paragraphs.'))
    // Before the refresh it is the whole report whose figures have moved.
    expect(await warnings()).toEqual([])
    await refresh()
    expect(await warnings()).toEqual([
      {
        severity: 'warning',
        where: 'report',
        field: `paragraphs.${paragraphId}`,
        message: expect.stringMatching(/^Công tác lãnh đạo, chỉ đạo, đoạn \d: lời đã sửa còn số liệu cũ\./),
      },
    ])
    await client.reports.keepWords({ id, revision: (await paragraph()).revision, paragraphId })
    expect(await warnings()).toEqual([])
  })
})
