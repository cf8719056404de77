import Description from '@mui/icons-material/DescriptionOutlined'
import Print from '@mui/icons-material/PrintOutlined'
import Save from '@mui/icons-material/SaveAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, useRef, useState } from 'react'
import { describeError } from '../../foundation/errors.ts'
import { ActionNote } from '../page/ActionNote.tsx'
import { type DocumentFile, useFileActions } from './files.ts'
import { printDocument } from './printDocument.ts'

export interface DocumentActionsProps {
  /** The file that is shown; `undefined` while it is made: the buttons wait. */
  document: DocumentFile | undefined
  /**
   * Where the file may have to be made anew: asked at a press, so that what was typed or saved a moment ago is in it.
   * Nothing is done with `undefined`: something has to be mended first.
   */
  newest?: () => Promise<DocumentFile | undefined>
  /** More buttons at the right; the primary one last. */
  children?: ReactNode
}

/** Above a sheet: save the file, open it in Word (desktop), print it. What happened, or why not, stands beside. */
export function DocumentActions({ document, newest, children }: DocumentActionsProps) {
  const files = useFileActions()
  const [note, setNote] = useState<{ text: string; wrong: boolean } | null>(null)
  /** A second press asks for nothing more. */
  const running = useRef(false)

  async function run(step: (file: DocumentFile) => Promise<string>) {
    if (running.current) return
    running.current = true
    setNote(null)
    try {
      const file = newest ? await newest() : document
      const text = file ? await step(file) : ''
      setNote(text === '' ? null : { text, wrong: false })
    } catch (error) {
      setNote({ text: describeError(error).message, wrong: true })
    } finally {
      running.current = false
    }
  }

  const waiting = document === undefined
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, minHeight: 36 }}>
      <Button
        variant="outlined"
        startIcon={<Save />}
        disabled={waiting}
        onClick={() => run(async (file) => ((await files.save(file)) ? `Đã lưu ${file.fileName}` : ''))}
      >
        Lưu tệp Word
      </Button>
      {files.host === 'desktop' && (
        <Button
          variant="outlined"
          startIcon={<Description />}
          disabled={waiting}
          onClick={() => run(async (file) => ((await files.open(file)) ? '' : 'Máy chưa có chương trình mở tệp Word.'))}
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
      <ActionNote note={note} sx={{ flex: '1 1 0', minWidth: note ? 120 : 0 }} />
      {children}
    </Box>
  )
}
