import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { readToEnd } from '../../../../shared/contract/progress.ts'
import type { Progress } from '../../../../shared/model/progress.ts'
import { formatNumber } from '../../../../shared/text/numbers.ts'
import { client, orpc } from '../../../foundation/client/client.ts'

/** Which certificates: those of a round, or some of them. */
export interface CertificatesInput {
  readonly id: string
  readonly nomineeIds: string[] | null
}

/**
 * A file of certificates as it is made. It is made anew when another one is asked for or the round changes; the one
 * before is then left off.
 */
export function useCertificates(input: CertificatesInput, enabled = true) {
  const queries = useQueryClient()
  const [progress, setProgress] = useState<Progress | null>(null)
  const queryKey = orpc.commendations.certificates.key({ input })
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      setProgress(null)
      const drawing = await client.commendations.certificates(input, { signal })
      return readToEnd(drawing, (event) => setProgress(inWords(event)))
    },
    enabled,
  })
  return {
    document: query.data,
    error: query.error,
    making: query.fetchStatus === 'fetching',
    /** The user stopped it before there was a file. */
    stopped: enabled && query.isPending && query.fetchStatus === 'idle',
    progress,
    stop: () => void queries.cancelQueries({ queryKey }),
    start: () => void query.refetch(),
  }
}

/** `Đang làm giấy khen: 120 trên 400`. */
function inWords({ step, done, total }: Progress): Progress {
  return { step: `${step}: ${formatNumber(done)} trên ${formatNumber(total)}`, done, total }
}
