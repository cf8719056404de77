import { useQuery } from '@tanstack/react-query'
import { type HostKind, useProgram } from '../program/program.ts'

/** A file of the program with the name to save it under, as the contract hands it over. */
export interface DocumentFile {
  readonly fileName: string
  readonly file: File
}

/** What can be done with a file here. */
export interface FileActions {
  /** `undefined` for the moment until it is known. */
  readonly host: HostKind | undefined
  /**
   * Saves a document: the desktop asks where, the browser downloads it. False when the user closed the question.
   * Throws what the contract says (REFUSED when the file is open elsewhere): show it with `describeError`.
   */
  save: (file: DocumentFile) => Promise<boolean>
  /** Opens a copy in Word (desktop only). */
  open: (file: DocumentFile) => Promise<boolean>
}

export function useFileActions(): FileActions {
  const { files } = useProgram()
  return {
    host: useHostKind(),
    async save({ fileName, file }) {
      if ((await files.kind()) === 'desktop') return files.save(fileName, file)
      download(fileName, file)
      return true
    },
    open: ({ fileName, file }) => files.open(fileName, file),
  }
}

/** What the page runs in; `undefined` for the moment until it is known. */
export function useHostKind(): HostKind | undefined {
  const { files } = useProgram()
  return useQuery({ queryKey: ['host kind'], queryFn: files.kind, staleTime: Number.POSITIVE_INFINITY }).data
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
