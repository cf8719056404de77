import { createContext, useContext } from 'react'

/**
 * What the kit has of the program around it. The kit asks the program nothing itself: whoever draws a page with it
 * hands this in, so that a form, a field or a sheet can be drawn over anything that keeps the same promises.
 */
export interface Program {
  /** The program's day of today, ISO. */
  readonly today: string
  /** Names at the head of a printed list; '' until they are known. */
  readonly wardName: string
  readonly committeeName: string
  readonly drafts: DraftStore
  readonly files: FileDoor
}

/** A draft as the program keeps it. */
export interface StoredDraft {
  readonly key: string
  readonly value: string
  readonly savedAt: string
}

/** Keeps the unsaved text of forms, each draft under a name of its own that begins with that of its form. */
export interface DraftStore {
  /** All drafts of a form, the newest first. */
  list: (form: string, signal: AbortSignal) => Promise<StoredDraft[]>
  save: (key: string, value: string) => Promise<unknown>
  /** With a value, only while the draft still says that: another window may have gone on with it. */
  remove: (key: string, value?: string) => Promise<unknown>
}

/** `desktop` can open Word and asks where to save; `browser` can only download. */
export type HostKind = 'desktop' | 'browser'

/** What becomes of a file that the page has in hand. */
export interface FileDoor {
  kind: () => Promise<HostKind>
  /** Asks where, on the desktop. False when the user closed the question. */
  save: (fileName: string, file: File) => Promise<boolean>
  /** Opens a copy in the program that the machine has for such files; false when it has none. */
  open: (fileName: string, file: File) => Promise<boolean>
}

const ProgramContext = createContext<Program | null>(null)

export const ProgramProvider = ProgramContext.Provider

/** The program around the kit. */
export function useProgram(): Program {
  const program = useContext(ProgramContext)
  if (program === null) throw new Error('this part of the kit stands outside a ProgramProvider')
  return program
}
