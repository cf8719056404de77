import { type ReactNode, useMemo } from 'react'
import { client } from '../foundation/client/client.ts'
import { useToday, useWardStatus } from '../foundation/ward/useWardStatus.ts'
import { type DraftStore, type FileDoor, ProgramProvider } from '../kit/program/program.ts'

const drafts: DraftStore = {
  list: (form, signal) => client.drafts.list({ form }, { signal }),
  save: (key, value) => client.drafts.save({ key, value }),
  remove: (key, value) => client.drafts.remove({ key, value }),
}

const files: FileDoor = {
  kind: async () => (await client.host.info()).kind,
  save: async (fileName, file) => (await client.host.saveFile({ fileName, file })).saved,
  open: async (fileName, file) => (await client.host.openFile({ fileName, file })).opened,
}

/** Hands the kit the program that answers this page. */
export function KitProgram({ children }: { children: ReactNode }) {
  const { wardName = '', committeeName = '' } = useWardStatus().data ?? {}
  const today = useToday()
  const program = useMemo(() => ({ today, wardName, committeeName, drafts, files }), [today, wardName, committeeName])
  return <ProgramProvider value={program}>{children}</ProgramProvider>
}
