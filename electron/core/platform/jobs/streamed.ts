/**
 * Long work as a stream: what it reports, then its answer. Of reports that nobody has fetched yet only the latest is
 * kept. The work begins with the first value that is asked for, and is cancelled when the reader leaves or `callSignal`
 * is aborted; the stream then just ends, after the work has wound up.
 *
 * @param begin called once; gets where to report and the signal that it has to heed
 * @param callSignal that of the call, aborted when the page breaks it off or is gone
 */
export async function* streamed<Report, Answer>(
  begin: (report: (value: Report) => void, signal: AbortSignal) => Promise<Answer>,
  callSignal: AbortSignal | undefined,
): AsyncGenerator<Report | Answer, void, undefined> {
  const controller = new AbortController()
  const cancel = () => controller.abort(callSignal?.reason)
  callSignal?.addEventListener('abort', cancel)
  if (callSignal?.aborted) cancel()

  let unread: { readonly value: Report } | undefined
  let ended = false
  let wake = () => {}
  const report = (value: Report) => {
    unread = { value }
    wake()
  }
  const work = begin(report, controller.signal).finally(() => {
    ended = true
    wake()
  })
  try {
    for (;;) {
      if (!unread && !ended) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      if (!unread) break
      const { value } = unread
      unread = undefined
      if (!controller.signal.aborted) yield value
    }
    yield await work
  } catch (error) {
    if (!controller.signal.aborted) throw error
  } finally {
    controller.abort()
    callSignal?.removeEventListener('abort', cancel)
    // A work that was left in the middle is to have cleared up before anybody begins anew.
    await work.catch(() => undefined)
  }
}
