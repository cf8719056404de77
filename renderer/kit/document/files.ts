import { useQuery } from '@tanstack/react-query'
import { client, orpc } from '../../foundation/client/client.ts'

/** A file of the program with the name to save it under. */
export interface DocumentFile {
  readonly fileName: string
  readonly file: File
}

/** `desktop` can open Word; `browser` can only download. `undefined` for the moment until it is known. */
export function useHostKind(): 'desktop' | 'browser' | undefined {
  return useQuery({ ...orpc.host.info.queryOptions(), staleTime: Number.POSITIVE_INFINITY }).data?.kind
}

/**
 * Saves a document: the desktop asks where, the browser downloads it. False when the user closed the question.
 * Throws what the contract says (REFUSED when the file is open elsewhere): show it with `describeError`.
 */
export async function saveDocument({ fileName, file }: DocumentFile): Promise<boolean> {
  const { kind } = await client.host.info()
  if (kind === 'desktop') return (await client.host.saveFile({ fileName, file })).saved
  download(fileName, file)
  return true
}

/** Opens a copy in Word (desktop only). */
export async function openDocument({ fileName, file }: DocumentFile): Promise<boolean> {
  return (await client.host.openFile({ fileName, file })).opened
}

function download(fileName: string, file: File): void {
  const address = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = fileName
  anchor.click()
  // The browser reads the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
