import { useCallback, useEffect, useRef, useState } from 'react'
import type { Progress } from '../../../shared/model/progress.ts'
import { describeError, type Problem } from '../../foundation/errors.ts'

/** How long work stands. */
export type StreamState<Done> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress | null; readonly stopping: boolean }
  | { readonly kind: 'done'; readonly result: Done }
  /** The user stopped it. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string; readonly problem: Problem }

type Event<Done> = ({ readonly type: 'progress' } & Progress) | Done

/** How it ended. */
export type StreamOutcome<Done> = Exclude<StreamState<Done>, { readonly kind: 'idle' | 'running' }>

/**
 * Work that tells how far it is and can be stopped: follows the events of one call at a time. Leaving the screen stops
 * it. `start` resolves with how it ended, `null` when another one is under way.
 *
 * @example
 * const copy = useStream<WriteDone>()
 * copy.start((signal) => client.packages.write(request, { signal }))
 */
export function useStream<Done extends { readonly type: 'done' }>() {
  const [state, setState] = useState<StreamState<Done>>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)

  const stop = useCallback(() => {
    setState((before) => (before.kind === 'running' ? { ...before, stopping: true } : before))
    running.current?.abort()
  }, [])
  useEffect(() => () => running.current?.abort(), [])

  const start = useCallback(async (call: (signal: AbortSignal) => Promise<AsyncIterable<Event<Done>>>) => {
    if (running.current) return null
    const abort = new AbortController()
    running.current = abort
    setState({ kind: 'running', progress: null, stopping: false })
    const outcome = await follow(call, abort.signal, (progress) => {
      setState((before) => (before.kind === 'running' ? { ...before, progress } : before))
    })
    running.current = null
    setState(outcome)
    return outcome
  }, [])

  const reset = useCallback(() => {
    if (!running.current) setState({ kind: 'idle' })
  }, [])

  return { state, start, stop, reset }
}

export type Stream<Done extends { readonly type: 'done' }> = ReturnType<typeof useStream<Done>>

/** Reads the events to the end. Never throws: what went wrong is an outcome too. */
export async function follow<Done extends { readonly type: 'done' }>(
  call: (signal: AbortSignal) => Promise<AsyncIterable<Event<Done>>>,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<StreamOutcome<Done>> {
  try {
    for await (const event of await call(signal)) {
      if (event.type === 'done') return { kind: 'done', result: event }
      // A last event may be on its way while the user stops.
      if (!signal.aborted) onProgress(event)
    }
    return signal.aborted ? { kind: 'stopped' } : failed({ kind: 'failed', message: brokenOff, fields: [] })
  } catch (error) {
    return signal.aborted ? { kind: 'stopped' } : failed(describeError(error))
  }
}

function failed(problem: Problem): StreamOutcome<never> {
  return { kind: 'failed', message: problem.message, problem }
}

const brokenOff = 'Việc bị ngắt giữa chừng. Thử lại một lần nữa.'
