import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type DatasetLoaded, largestDatasetFile } from '../../../../shared/contract/samples.ts'
import { client } from '../../../foundation/client/client.ts'
import type { Problem } from '../../../foundation/errors.ts'
import { useConfirm } from '../../../kit/confirm/ConfirmProvider.tsx'
import { type StreamOutcome, useStream } from '../../../kit/progress/useStream.ts'
import { tooLarge } from './importLabels.ts'

/** Loads a dataset file; `stopped` tells that the last one was stopped and nothing of it is there. */
export function useLoading() {
  const stream = useStream<DatasetLoaded>()
  const queries = useQueryClient()
  const confirm = useConfirm()
  const [settling, setSettling] = useState(false)
  const [refused, setRefused] = useState<Problem | null>(null)

  /** Where lines of its register are hardly meant so, that is asked, and with a yes the file is loaded. */
  async function loadAsked(file: File, confirmed: string[]): Promise<StreamOutcome<DatasetLoaded> | null> {
    const outcome = await stream.start((signal) => client.samples.importDataset({ file, confirmed }, { signal }))
    const doubts = outcome?.kind === 'failed' ? outcome.problem.doubts : undefined
    if (!doubts) return outcome
    const title = 'Sổ văn bản trong tệp có chỗ cần xem lại. Vẫn nạp?'
    const yes = await confirm({ title, text: doubts.join(' '), confirm: 'Vẫn nạp', danger: true })
    return yes ? loadAsked(file, doubts) : outcome
  }

  async function start(file: File) {
    // A file that the program would not take is not sent: it may be larger than the memory.
    setRefused(file.size > largestDatasetFile ? tooLarge : null)
    if (file.size > largestDatasetFile) return stream.reset()
    const outcome = await loadAsked(file, [])
    if (outcome === null || outcome.kind === 'failed') return
    // Stopped too late, the file is loaded: the program answers once that is known, and another screen shows then.
    setSettling(true)
    await queries.cancelQueries({ predicate: ({ state }) => state.data === undefined })
    await queries.invalidateQueries()
    setSettling(false)
  }

  const { state } = stream
  const progress = state.kind === 'running' ? state.progress : null
  return {
    start,
    stop: stream.stop,
    pending: state.kind === 'running' || settling,
    progress,
    /** Whether nothing is in the book yet, so that it may be stopped. */
    stoppable: state.kind === 'running' && progress?.stoppable !== false,
    stopping: settling || (state.kind === 'running' && state.stopping),
    problem: refused ?? (state.kind === 'failed' ? state.problem : null),
    stopped: state.kind === 'stopped' && !settling,
  }
}

export type Loading = ReturnType<typeof useLoading>
