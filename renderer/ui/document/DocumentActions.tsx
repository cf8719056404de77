import Description from '@mui/icons-material/DescriptionOutlined'
import Print from '@mui/icons-material/PrintOutlined'
import Save from '@mui/icons-material/SaveAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, useState } from 'react'
import { describeError } from '../../app/errors.ts'
import { ActionNote } from '../ActionNote.tsx'
import { type DocumentFile, openDocument, saveDocument, useHostKind } from './files.ts'
import { printDocument } from './printDocument.ts'

export interface DocumentActionsProps {
  /** The file that is shown; `undefined` while it is made: the buttons wait. */
  document: DocumentFile | undefined
  /** More buttons at the right; the primary one last. */
  children?: ReactNode
}

/** Above a sheet: save the file, open it in Word (desktop), print it. What happened, or why not, stands beside. */
export function DocumentActions({ document, children }: DocumentActionsProps) {
  const host = useHostKind()
  const [note, setNote] = useState<{ text: string; wrong: boolean } | null>(null)

  async function run(step: (file: DocumentFile) => Promise<string>) {
    if (!document) return
    setNote(null)
    try {
      const text = await step(document)
      setNote(text === '' ? null : { text, wrong: false })
    } catch (error) {
      setNote({ text: describeError(error).message, wrong: true })
    }
  }

  const waiting = document === undefined
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 36 }}>
      <Button
        variant="outlined"
        startIcon={<Save />}
        disabled={waiting}
        onClick={() => run(async (file) => ((await saveDocument(file)) ? `Đã lưu ${file.fileName}` : ''))}
      >
        Lưu tệp Word
      </Button>
      {host === 'desktop' && (
        <Button
          variant="outlined"
          startIcon={<Description />}
          disabled={waiting}
          onClick={() =>
            run(async (file) => ((await openDocument(file)) ? '' : 'Máy chưa có chương trình mở tệp Word.'))
          }
        >
          Mở bằng Word
        </Button>
      )}
      <Button
        variant="outlined"
        startIcon={<Print />}
        disabled={waiting}
        onClick={() => run(async ({ file }) => printDocument(file).then(() => ''))}
      >
        In
      </Button>
      <ActionNote note={note} sx={{ flex: 1, minWidth: 0 }} />
      {children}
    </Box>
  )
}
