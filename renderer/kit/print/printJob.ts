import { loadPaperFace } from '../../foundation/theme/paperFace.ts'

/** The job that lies before the printer: one at a time. */
let current: PrintJob | undefined

/**
 * Something on its way to the printer. It stands in a place of its own in `#print-root`, the one part of the page that
 * is printed (GlobalLook), and goes when the printer's question has been answered. A browser that never tells of the
 * answer leaves it there until the next job comes, which puts it away: paper never holds two jobs.
 */
export class PrintJob {
  /** What is printed, and the style rules that go with it. */
  readonly place = document.createElement('div')
  readonly #ended: (() => void) | undefined

  /** @param ended called when the printer has been answered, or another job came first */
  constructor(ended?: () => void) {
    current?.end()
    current = this
    this.#ended = ended
    document.getElementById('print-root')?.append(this.place)
  }

  /** Asks the printer, once the face of papers is there; not if the job has ended meanwhile. */
  async print(): Promise<void> {
    await loadPaperFace()
    if (current !== this) return
    window.addEventListener('afterprint', this.end, { once: true })
    window.print()
  }

  /** Puts it away and tells so. */
  readonly end = (): void => {
    if (this.withdraw()) this.#ended?.()
  }

  /** Puts it away for somebody who knows. False when it was away already. */
  withdraw(): boolean {
    if (current !== this) return false
    current = undefined
    window.removeEventListener('afterprint', this.end)
    this.place.remove()
    return true
  }
}
