import type { JobShape, Lane } from './jobShape.ts'
import { type CallOptions, WorkerLane } from './workerLane.ts'

/** Long work, done beside the thread that answers the page. */
export interface Jobs {
  /**
   * Has a job done by the worker.
   *
   * @throws what the job threw, or the reason of the signal when it was cancelled; a thread that was lost is an
   *   ordinary error, and the next call gets a new one
   */
  run<Input, Output>(shape: JobShape<Input, Output>, input: Input, options?: CallOptions): Promise<Output>
  /** Starts the thread that draws, so that the first paper is drawn as fast as the next; a host does so when idle. */
  prepare(): void
  /** Cancels what runs and ends the threads. */
  close(): Promise<void>
}

/**
 * An idle thread is let go after so long, in milliseconds: drawing leaves 100 MB behind, and a new thread costs the
 * next paper a quarter of a second once. Papers are drawn again and again while somebody works on one.
 */
const idleEnd = { papers: 600_000, files: 60_000 } as const

/** Of what a ward's computer of 4 GB can spare, in MB. */
const largestHeap = 1024

/**
 * Makes ready for work; a thread starts with the first job of its lane.
 *
 * @param entry the file of the worker, `.ts` or bundled
 */
export function openJobs(entry: URL): Jobs {
  const lanes: Record<Lane, WorkerLane> = {
    papers: new WorkerLane({ entry, largestHeap, idleEnd: idleEnd.papers }),
    files: new WorkerLane({ entry, largestHeap, idleEnd: idleEnd.files }),
    sticks: new WorkerLane({ entry, largestHeap, idleEnd: idleEnd.files }),
  }
  return {
    run: async ({ name, lane, output }, input, options) => output.parse(await lanes[lane].call(name, input, options)),
    prepare: () => lanes.papers.prepare(),
    close: async () => {
      await Promise.all(Object.values(lanes).map((lane) => lane.close()))
    },
  }
}
