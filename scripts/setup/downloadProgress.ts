import type { Arrived } from './electronDownload.ts'

/** Where lines go: a terminal, or a file or another program. */
export interface Console {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

/** Bytes after which a download of unknown length tells of itself anew. */
const largeStep = 10_000_000

/**
 * Shows how far a download is. A terminal gets one line that is written anew at each percent; anything else a line at
 * each tenth.
 */
export function downloadProgress(to: Console): { show(arrived: Arrived): void; end(): void } {
  let shown = -1
  let open = false
  return {
    show(arrived) {
      const step = stepOf(arrived, to.isTTY ? 100 : 10)
      if (step === shown) return
      shown = step
      open = to.isTTY === true
      to.write(to.isTTY ? `\r${line(arrived)}` : `${line(arrived)}\n`)
    },
    end() {
      if (open) to.write('\n')
      open = false
    },
  }
}

function stepOf({ transferred, total }: Arrived, steps: number): number {
  return total === null ? Math.floor(transferred / largeStep) : Math.floor((transferred / total) * steps)
}

function line({ transferred, total }: Arrived): string {
  const megabytes = (bytes: number) => Math.round(bytes / 1_000_000)
  if (total === null) return `Đang tải Electron: ${megabytes(transferred)} MB`
  const percent = Math.floor((transferred / total) * 100)
  return `Đang tải Electron: ${percent} % (${megabytes(transferred)} / ${megabytes(total)} MB)`
}
