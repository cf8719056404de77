import fc from 'fast-check'
import { sql } from 'kysely'
import { roundSchema } from '../../../../../shared/model/commendations.ts'
import { requiredLine, requiredText } from '../../../../../shared/model/fields.ts'
import { groupSchema } from '../../../../../shared/model/groups.ts'
import { meetingSchema } from '../../../../../shared/model/meetings.ts'
import { memberSchema } from '../../../../../shared/model/members.ts'
import type { PaperKind } from '../../../../../shared/model/paperKinds.ts'
import { reportSectionSchema } from '../../../../../shared/model/reports.ts'
import { insertRound, setStep } from '../../../features/commendations/commendations.store.ts'
import { insertGroup } from '../../../features/groups/groups.store.ts'
import { insertMeeting, keepReopening } from '../../../features/meetings/meetings.store.ts'
import { insertMember } from '../../../features/members/members.store.ts'
import { defaultPaper } from '../../../features/papers/paperSource.ts'
import { insertPaper } from '../../../features/papers/papers.store.ts'
import { readPaperContext } from '../../../features/papers/readPaperContext.ts'
import { issuePaper, takeNumber } from '../../../features/register/issue.ts'
import { insertEntry, setCancelled } from '../../../features/register/register.store.ts'
import { saveStart } from '../../../features/register/starts.store.ts'
import { insertReport } from '../../../features/reports/reports.store.ts'
import { seedLegalFacts } from '../../../features/ward/legal.store.ts'
import { insertSigner } from '../../../features/ward/signers.store.ts'
import { insertWard, requireWard, saveWardYears } from '../../../features/ward/ward.store.ts'
import { paperKinds } from '../../../paperKinds.ts'
import type { Database } from '../../../platform/database/database.ts'
import { moveToBin } from '../../../platform/database/records.ts'
import { newId } from '../../../schema/ids.ts'
import { attendee, contribution, heldMeeting, task, vote } from '../../../testing/meetingFixtures.ts'
import { manual } from '../../../testing/registerFixtures.ts'
import { chairman, nominee, roundOf } from '../../../testing/roundsToDecide.ts'
import { sampleSigner, sampleWard } from '../../../testing/wardFixtures.ts'

/** What random values are drawn by, so that a book which fails is made again and smaller. */
export type Draw = fc.GeneratorValue

export const years = [2025, 2026] as const
const today = '2026-11-30'
const binnedAt = '2026-11-30T08:00'

/** Writes a book as the program would: any texts, people, meetings, awards, reports, papers with and without numbers. */
export async function writeRandomBook(database: Database, draw: Draw): Promise<void> {
  const book = new RandomBook(database, draw)
  await book.settings()
  const members = await book.members()
  const groups = await book.groups()
  const meetings = await book.meetings(members)
  const rounds = await book.rounds(groups, meetings)
  const reports = await book.reports()
  await book.papers([
    ...meetings.flatMap((sourceId) =>
      (['invitation', 'minutes', 'conclusions'] as const).map((kind) => ({ kind, sourceId })),
    ),
    ...rounds.flatMap((sourceId) => (['submission', 'decision'] as const).map((kind) => ({ kind, sourceId }))),
    ...reports.map((sourceId) => ({ kind: 'report' as const, sourceId })),
  ])
  await book.lines()
  await book.bin([...members, ...groups])
}

class RandomBook {
  readonly #database: Database
  readonly #draw: Draw

  constructor(database: Database, draw: Draw) {
    this.#database = database
    this.#draw = draw
  }

  async settings(): Promise<void> {
    const numbering = () => this.#draw(fc.constantFrom, 'per-kind' as const, 'single' as const)
    await insertWard(this.#database, {
      ...sampleWard,
      archive: this.#line('Lưu'),
      committeeNumbering: numbering(),
      peopleNumbering: numbering(),
    })
    await seedLegalFacts(this.#database)
    await insertSigner(this.#database, sampleSigner())
    await insertSigner(this.#database, chairman())
    const areaHa = this.#draw(fc.double, { min: 0, max: 100_000, noNaN: true })
    await saveWardYears(this.#database, [
      { year: 2025, areaHa, groups: this.#count(), households: null, residents: this.#count() },
      { year: 2027, areaHa: null, groups: 3, households: null, residents: null },
    ])
    await sql`insert into app_state (key, value) values ('last-serial-2026', ${String(1 + this.#count())})`.execute(
      this.#database,
    )
    const start = { issuer: 'committee', year: this.#year(), code: 'KH', first: 1 + this.#count() } as const
    if (this.#draw(fc.boolean)) await saveStart(this.#database, start, 0)
  }

  members(): Promise<string[]> {
    return this.#some(3, async (id) => {
      const term = { id: newId(), committeePost: 'Ủy viên', outsidePost: this.#line('Chức'), unit: '', decision: '' }
      const member = { name: this.#line('Lê'), honorific: 'bà', phone: '', protocolOrder: 1 }
      const terms = [{ ...term, from: '2020-01-01', until: this.#draw(fc.constantFrom, null, '2025-06-30') }]
      await insertMember(this.#database, id, memberSchema.parse({ ...member, terms }))
    })
  }

  groups(): Promise<string[]> {
    return this.#some(3, async (id) => {
      const group = { name: this.#line('Tổ'), headName: this.#line('Vũ'), headPhone: '', deputyName: '', hall: '' }
      const figures = years.map((year) => ({
        year,
        households: this.#count(),
        residents: null,
        committedHouseholds: null,
      }))
      const from = `${this.#draw(fc.integer, { min: 2019, max: 2027 })}-03-01`
      await insertGroup(this.#database, id, groupSchema.parse({ ...group, from, until: null, years: figures }))
    })
  }

  meetings(members: readonly string[]): Promise<string[]> {
    return this.#some(3, async (id) => {
      const day = `${this.#year()}-0${this.#draw(fc.integer, { min: 1, max: 9 })}-10`
      const held = heldMeeting()
      const invited = members.filter(() => this.#draw(fc.boolean))
      const meeting = meetingSchema.parse({
        ...held,
        title: this.#line('Họp'),
        plannedStart: `${day}T14:00`,
        plannedEnd: null,
        actualStart: `${day}T14:05`,
        actualEnd: `${day}T16:00`,
        attendees: [
          ...invited.map((memberId, index) =>
            attendee({ memberId, name: `${this.#line('Đỗ')} ${index}`, reason: this.#line('Bận') }),
          ),
          attendee({
            name: 'Khách',
            role: 'guest',
            status: 'stand-in',
            standInName: this.#line('Trần'),
            standInHonorific: 'bà',
          }),
        ],
        contributions: [contribution({ agendaItemId: held.agenda[0]?.id ?? null, content: this.#text() })],
        votes: [vote({ matter: this.#line('Bầu'), inFavour: this.#count() })],
        tasks: [task({ conclusionId: held.conclusions[0]?.id ?? null, content: this.#text(), deadline: null })],
      })
      await insertMeeting(this.#database, id, meeting, 'closed')
      if (this.#draw(fc.boolean)) await keepReopening(this.#database, id, `${day}T18:00`, this.#line('Thiếu'))
    })
  }

  rounds(groups: readonly string[], meetings: readonly string[]): Promise<string[]> {
    return this.#some(2, async (id) => {
      const results = [
        { result: 'approved', resultNote: '' },
        { result: 'rejected', resultNote: 'Rút' },
      ] as const
      const nominees = Array.from({ length: this.#draw(fc.integer, { min: 1, max: 3 }) }, (_, index) =>
        nominee({
          name: `${this.#line('Phạm')} ${index}`,
          achievement: this.#text(),
          groupId: this.#draw(fc.constantFrom, null, ...groups),
          amountOverride: this.#draw(fc.constantFrom, null, 500_000),
          ...(index === 0 ? results[0] : this.#draw(fc.constantFrom, ...results)),
        }),
      )
      const meetingId = this.#draw(fc.constantFrom, null, ...meetings)
      const round = roundSchema.parse(
        roundOf({ occasion: this.#line('Dịp'), date: `${this.#year()}-08-19`, meetingId, nominees }),
      )
      await insertRound(this.#database, id, round)
      await setStep(this.#database, id, 0, 'deciding', null)
    })
  }

  async reports(): Promise<string[]> {
    const ids: string[] = []
    for (const year of years.filter(() => this.#draw(fc.boolean))) {
      const id = newId()
      const paragraphs = reportSectionSchema.options
        .filter(() => this.#draw(fc.boolean))
        .map((section) => ({
          id: newId(),
          section,
          rule: this.#draw(fc.constantFrom, '', 'meetings'),
          text: this.#text(),
          composed: this.#text(),
          restsOn: this.#draw(fc.constantFrom, null, 'Lời cũ'),
        }))
      const columns = [{ label: this.#line('Cột'), kind: 'text' as const, width: 1 }]
      const table = {
        id: 'meetings' as const,
        title: this.#line('Bảng'),
        columns,
        rows: [[this.#line('Ô')]],
        total: null,
      }
      const report = {
        id,
        period: { kind: 'year', year, part: 1 },
        refreshedAt: '2026-11-29T08:00',
        paragraphs,
      } as const
      await insertReport(this.#database, report, { tables: [table], charts: [], until: null }, 0)
      ids.push(id)
    }
    return ids
  }

  async papers(possible: readonly { kind: PaperKind; sourceId: string }[]): Promise<void> {
    const context = await readPaperContext(this.#database)
    for (const origin of possible) {
      const fate = this.#draw(fc.constantFrom, 'none', 'draft', 'numbered', 'cancelled')
      if (fate === 'none') continue
      const usual = defaultPaper(
        context,
        await paperKinds.of(origin.kind).readSource(this.#database, origin.sourceId, today),
        today,
      )
      const signerId =
        context.signers.find(({ issuer }) => (issuer === 'people') === (origin.kind === 'decision'))?.id ?? null
      const id = newId()
      const own = {
        subject: this.#line('Về'),
        body: [this.#text()],
        signerId: origin.kind === 'minutes' ? null : signerId,
      }
      await insertPaper(this.#database, id, origin, { ...usual, ...own }, 0)
      if (fate === 'draft') continue
      const issue = { paperId: id, date: `${this.#year()}-12-20`, number: null }
      const entry = await issuePaper(this.#database, paperKinds, issue, today, { check: false, context })
      if (fate === 'cancelled') await setCancelled(this.#database, entry.id, entry.revision, this.#line('Sai'))
    }
  }

  async lines(): Promise<void> {
    const ward = await requireWard(this.#database)
    await this.#some(3, async (id) => {
      const year = this.#year()
      const entry = manual({ date: `${year}-12-20`, subject: this.#line('Kế hoạch'), note: this.#line('Ghi') })
      const taken = await takeNumber(this.#database, ward, entry)
      const known = { id, revision: 0, paperId: null, kindLabel: 'Kế hoạch', year, sample: false }
      const cancelReason = this.#draw(fc.constantFrom, '', 'Ghi nhầm')
      await insertEntry(this.#database, { ...entry, ...known, ...taken, cancelReason })
    })
  }

  /** People and groups at any time, whatever names them; meetings and rounds only without a paper. */
  async bin(people: readonly string[]): Promise<void> {
    for (const id of people.filter(() => this.#draw(fc.boolean))) {
      await moveToBin(this.#database, 'members', id, binnedAt)
      await moveToBin(this.#database, 'groups', id, binnedAt)
    }
    const papers = await this.#database.selectFrom('papers').select(['meetingId', 'roundId']).execute()
    const named = new Set(papers.flatMap(({ meetingId, roundId }) => [meetingId, roundId]))
    for (const table of ['meetings', 'rounds'] as const) {
      const rows = await this.#database.selectFrom(table).select('id').orderBy('id').execute()
      for (const { id } of rows.filter((row) => !named.has(row.id))) {
        if (this.#draw(fc.boolean)) await moveToBin(this.#database, table, id, binnedAt)
      }
    }
  }

  async #some(most: number, write: (id: string) => Promise<void>): Promise<string[]> {
    const ids = Array.from({ length: this.#draw(fc.integer, { min: 0, max: most }) }, () => newId())
    for (const id of ids) await write(id)
    return ids
  }

  #year(): number {
    return this.#draw(fc.constantFrom, ...years)
  }

  #count(): number {
    return this.#draw(fc.integer, { min: 0, max: 1000 })
  }

  /** As it comes in at the door: any letters, cleaned. */
  #line(before: string): string {
    return requiredLine('chữ', 80).parse(`${before} ${this.#draw(fc.string, { unit: 'grapheme', maxLength: 8 })}`)
  }

  #text(): string {
    return requiredText('chữ').parse(`Đã ${this.#draw(fc.string, { unit: 'grapheme', maxLength: 20 })}\n• hai`)
  }
}
