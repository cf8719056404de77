import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Backup } from '../../../../shared/contract/backups.ts'
import type { Rescued, RescueWay } from '../../../../shared/contract/rescue.ts'
import { describeError } from '../../../foundation/errors.ts'
import { useConfirm } from '../../../kit/confirm/ConfirmProvider.tsx'
import { useStream } from '../../../kit/progress/useStream.ts'
import type { FileSource } from '../backups/fileSource.ts'
import { rescueClient, rescueOrpc } from './rescueClient.ts'
import { fileBecomes, notOpened, restoreQuestion, wayLabels } from './rescueLabels.ts'

const numbersSince = (id: string) => rescueClient.rescue.numbersSince({ id }).catch(() => null)

/** Asks and takes a way out. Once the data are open the host serves the program, which this page then loads. */
export function useRescue() {
  const state = useQuery({
    ...rescueOrpc.rescue.state.queryOptions(),
    // A book that is large is looked into for a while.
    refetchInterval: ({ state: { data } }) => (data?.checking ? 500 : false),
  })
  const stream = useStream<Rescued>()
  const confirm = useConfirm()
  const [taking, setTaking] = useState<RescueWay | null>(null)
  const [error, setError] = useState<string | null>(null)

  async function end({ opened }: Rescued) {
    if (opened) {
      window.location.replace('./')
      return
    }
    setError(notOpened)
    await state.refetch()
  }

  async function take(way: RescueWay) {
    const { question } = wayLabels[way]
    if (question && !(await confirm(question))) return
    setError(null)
    setTaking(way)
    try {
      await end(await rescueClient.rescue.take({ way }))
    } catch (reason) {
      setError(describeError(reason).message)
    } finally {
      setTaking(null)
    }
  }

  async function ask({ id, madeAt }: Backup) {
    if (await confirm(restoreQuestion(madeAt, await numbersSince(id)))) await restore({ id })
  }

  async function restore({ id }: { readonly id: string }) {
    setError(null)
    const outcome = await stream.start((signal) => rescueClient.rescue.restore({ id }, { signal }))
    if (outcome?.kind === 'failed') setError(outcome.message)
    if (outcome?.kind === 'done') await end(outcome.result)
  }

  const files: FileSource = {
    host: state.data?.host,
    choose: (signal) => rescueClient.rescue.chooseFile(undefined, { signal }),
    take: (file, signal) => rescueClient.rescue.takeFile({ file }, { signal }),
    letGo: (id) => rescueClient.rescue.letGo({ id }),
    tell: async (id) => fileBecomes(await numbersSince(id)),
  }
  const running = stream.state.kind === 'running' ? stream.state : null
  return {
    state,
    take,
    taking,
    ask,
    restore,
    files,
    running,
    stop: stream.stop,
    busy: taking !== null || running !== null,
    error,
  }
}
