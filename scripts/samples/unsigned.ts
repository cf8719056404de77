import { type BookFile, rowsIn } from '../../electron/core/book/dataset/bookFile.ts'
import type { Dataset, DatasetPaper } from '../../shared/model/dataset.ts'

/**
 * The same dataset before anything was signed: papers keep their day as planned but take no number, and rounds wait
 * for their decision. From it the program draws the papers as they go to be signed.
 */
export function unsigned(dataset: Dataset): Dataset {
  return {
    ...dataset,
    meetings: dataset.meetings.map((meeting) => ({ ...meeting, papers: meeting.papers.map(unsignedPaper) })),
    commendations: dataset.commendations.map((round) => ({
      ...round,
      step: round.step === 'awarding' || round.step === 'done' ? 'deciding' : round.step,
      awardedOn: null,
      papers: round.papers.map(unsignedPaper),
    })),
  }
}

function unsignedPaper(paper: DatasetPaper): DatasetPaper {
  const plannedDate = paper.plannedDate ?? paper.date
  return { ...paper, ...(plannedDate === null ? {} : { plannedDate }), date: null, number: null }
}

/** As {@link unsigned}, of a book: what was signed, its numbers and serials are gone. */
export function unsignedBook(book: BookFile): BookFile {
  const papers = rowsIn(book, 'papers', 'papers').map((paper) => ({ ...paper, issuedInput: null }))
  const rounds = rowsIn(book, 'commendations', 'rounds').map((round) =>
    round.step === 'awarding' || round.step === 'done' ? { ...round, step: 'deciding', awardedOn: null } : round,
  )
  const { register: _register, signed: _signed, ...parts } = book.parts
  return { ...book, parts: { ...parts, papers: { papers }, commendations: { ...parts.commendations, rounds } } }
}
