import { useState } from 'react'
import type { BackupMade } from '../../../../shared/contract/backups.ts'
import { client } from '../../../foundation/client/client.ts'
import { useStream } from '../../../kit/progress/useStream.ts'
import { useAfterWork } from './afterWork.ts'

/** Makes a backup; `stopped` tells that the last one was stopped and is none. */
export function useMaking() {
  const stream = useStream<BackupMade>()
  const after = useAfterWork()
  const [settling, setSettling] = useState(false)
  const [stopped, setStopped] = useState(false)

  async function start() {
    const known = after.known()
    setStopped(false)
    const outcome = await stream.start((signal) => client.backups.create(undefined, { signal }))
    if (outcome === null || outcome.kind === 'failed') return
    setSettling(true)
    const made = await after.newcomers(known).catch(() => null)
    setSettling(false)
    setStopped(outcome.kind === 'stopped' && made !== null && !made.some(({ kind }) => kind === 'manual'))
  }

  const { state } = stream
  return {
    start,
    stop: stream.stop,
    pending: state.kind === 'running' || settling,
    stoppable: state.kind === 'running',
    progress: state.kind === 'running' ? state.progress : null,
    stopping: settling || (state.kind === 'running' && state.stopping),
    error: state.kind === 'failed' ? state.message : null,
    stopped,
  }
}
