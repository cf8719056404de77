import { paperKinds } from '../../../../shared/model/paperKinds.ts'
import { paperCodes, paperNumber } from '../../../../shared/model/papers.ts'
import type { ManualEntry, RegisterEntry, SeriesStart } from '../../../../shared/model/register.ts'
import { type IsoDate, yearOf } from '../../../../shared/text/dates.ts'
import type { Core } from '../../core.ts'
import { today } from '../../platform/clock.ts'
import { type Database, inTransaction } from '../../platform/database/database.ts'
import { invalid, notFound, refused, refuseUnlessConfirmed } from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { newId } from '../../schema/ids.ts'
import { findPaper, type PaperKinds, symbolOf, wordFile } from '../papers/index.ts'
import { requireWard, requireWardFrame } from '../ward/index.ts'
import { doubtsOfNumber, doubtsOfStart } from './doubts.ts'
import { issuePaper, takeNumber } from './issue.ts'
import { gapsIn, nextNumber, seriesOf } from './register.rules.ts'
import {
  findEntry,
  insertEntry,
  listEnd,
  listEntries,
  listFirstEntries,
  listSeries,
  setCancelled,
  updateColumns,
} from './register.store.ts'
import { composeRegister, registerFileName } from './registerDocument.ts'
import { firstOf, listStarts, saveStart } from './starts.store.ts'

/** @param kinds those that the features hand in */
export function registerRoutes({ database, clock, jobs }: Core, kinds: PaperKinds) {
  /** Before the number is given: afterwards it is itself the last one. */
  const doubtsOf = async (
    transaction: Database,
    wish: Pick<ManualEntry, 'issuer' | 'code' | 'date' | 'number'>,
  ): Promise<string[]> => doubtsOfNumber(transaction, await requireWardFrame(transaction), wish, today(clock))

  return {
    list: os.register.list.handler(async ({ input: { issuer, year, most } }) => {
      const ward = await requireWardFrame(database)
      let whole = true
      const leftOut = () => {
        whole = false
      }
      const starts = await listStarts(database, issuer, year, leftOut)
      if (most !== undefined) {
        const { entries, rest } = await listFirstEntries(database, issuer, year, most, leftOut)
        if (rest > 0) return { entries, starts, gaps: [], missing: 0, rest }
      }
      const entries = await listEntries(database, issuer, year, leftOut)
      const numbering = issuer === 'committee' ? ward.committeeNumbering : ward.peopleNumbering
      // The number of a line that cannot be read is given, whatever it is, and where a series begins may be anywhere: no
      // number is called missing then.
      if (!whole) return { entries, starts, gaps: [], missing: 0 }
      return { entries, starts, ...gapsIn(entries, numbering === 'single', symbolOf(ward, issuer), starts) }
    }),
    next: os.register.next.handler(async ({ input }) => {
      const paper = await findPaper(database, input.paperId)
      if (!paper) throw notFound('văn bản')
      const ward = await requireWardFrame(database)
      const { issuer, code } = paperKinds[paper.kind]
      const series = seriesOf(ward, issuer, code, input.date)
      const next = nextNumber(await listEnd(database, series), await firstOf(database, series))
      return { label: paperNumber(next, code, symbolOf(ward, issuer)) }
    }),
    saveStart: os.register.saveStart.handler(({ input: { revision, confirmed, ...wish } }) =>
      inTransaction(database, async (transaction) => {
        const ward = await requireWardFrame(transaction)
        const { code } = seriesOf(ward, wish.issuer, wish.code, `${wish.year}-01-01`)
        if (code !== null && !paperCodes.some((kind) => kind.code === code)) {
          throw invalid([{ path: 'code', message: 'Chọn loại văn bản trong danh sách.' }])
        }
        const start = { ...wish, code: code ?? '' }
        const below = (await listSeries(transaction, { ...start, code })).filter(({ number }) => number < start.first)
        const [lowest] = below.sort((a, b) => a.number - b.number)
        if (lowest) {
          const message = `Sổ đã có số ${lowest.label}; số bắt đầu không thể sau số đó.`
          throw invalid([{ path: 'first', message }])
        }
        await refuseBeforeOtherStarts(transaction, start)
        await saveStart(transaction, start, revision)
        refuseUnlessConfirmed(doubtsOfStart(start.first), confirmed)
        return { code: start.code, first: start.first, revision: revision + 1 }
      }),
    ),
    issue: os.register.issue.handler(({ input: { confirmed, ...wish } }) =>
      inTransaction(database, async (transaction) => {
        const paper = await findPaper(transaction, wish.paperId)
        if (!paper) throw notFound('văn bản')
        const doubts = await doubtsOf(transaction, { ...paperKinds[paper.kind], ...wish })
        const entry = await issuePaper(transaction, kinds, wish, today(clock))
        refuseUnlessConfirmed(doubts, confirmed)
        return entry
      }),
    ),
    add: os.register.add.handler(({ input: { confirmed, ...wish } }) =>
      inTransaction(database, async (transaction) => {
        const doubts = await doubtsOf(transaction, wish)
        const entry = await addByHand(transaction, wish)
        refuseUnlessConfirmed(doubts, confirmed)
        return entry
      }),
    ),
    update: os.register.update.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const entry = await existing(transaction, input.id)
        refuseEarlySending(entry.date, input.columns.sentOn, 'columns.sentOn')
        return updateColumns(transaction, input.id, input.revision, input.columns)
      }),
    ),
    cancel: os.register.cancel.handler(({ input }) =>
      inTransaction(database, async (transaction) => {
        const entry = await existing(transaction, input.id)
        if (entry.cancelReason !== '') throw refused(`Số ${entry.label} đã hủy.`)
        const saved = await setCancelled(transaction, input.id, input.revision, input.reason)
        const paper = entry.paperId ? await findPaper(transaction, entry.paperId) : undefined
        if (paper) await kinds.of(paper.kind).onCancelled?.(transaction, paper)
        return saved
      }),
    ),
    file: os.register.file.handler(async ({ input: { issuer, year }, signal }) => {
      const ward = await requireWard(database)
      const entries = await listEntries(database, issuer, year)
      const book = composeRegister(ward, issuer, year, entries)
      return wordFile(jobs, registerFileName(ward, issuer, year), book, { signal })
    }),
  }
}

async function existing(database: Database, id: string): Promise<RegisterEntry> {
  const entry = await findEntry(database, id)
  if (!entry) throw notFound('dòng sổ văn bản')
  return entry
}

/** The one series of all kinds begins at no number that the start of a kind says is on a paper already. */
async function refuseBeforeOtherStarts(database: Database, { issuer, year, code, first }: SeriesStart): Promise<void> {
  if (code !== '') return
  const [latest] = (await listStarts(database, issuer, year))
    .filter((start) => start.code !== '' && start.first > first)
    .sort((a, b) => b.first - a.first)
  if (!latest) return
  const kind = paperCodes.find((one) => one.code === latest.code)?.label ?? latest.code
  const message = `${kind} đã khai bắt đầu từ số ${latest.first}, nên sổ chung bắt đầu từ ${latest.first} trở đi. Khai nhầm thì chuyển về đánh số theo từng loại, sửa số bắt đầu rồi chuyển lại.`
  throw invalid([{ path: 'first', message }])
}

/** A paper written elsewhere: same series, same order of time. */
async function addByHand(database: Database, input: ManualEntry): Promise<RegisterEntry> {
  const kind = paperCodes.find((one) => one.code === input.code)
  if (!kind) throw invalid([{ path: 'code', message: 'Chọn loại văn bản trong danh sách.' }])
  refuseEarlySending(input.date, input.sentOn, 'sentOn')
  const ward = await requireWardFrame(database)
  const entry: RegisterEntry = {
    ...input,
    ...(await takeNumber(database, ward, input)),
    id: newId(),
    revision: 0,
    paperId: null,
    kindLabel: kind.label,
    year: yearOf(input.date),
    cancelReason: '',
    sample: false,
  }
  await insertEntry(database, entry)
  return entry
}

function refuseEarlySending(date: IsoDate, sentOn: IsoDate | null, path: string): void {
  if (sentOn && sentOn < date) throw invalid([{ path, message: 'Ngày chuyển trước ngày văn bản.' }])
}
