import Button from '@mui/material/Button'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useRef, useState } from 'react'
import type { Period } from '../../../shared/model/periods.ts'
import { client } from '../../foundation/client/client.ts'
import { describeError } from '../../foundation/errors.ts'
import { useOneAtATime } from '../../kit/actions/useOneAtATime.ts'
import { useFileActions } from '../../kit/document/files.ts'
import { ActionNote } from '../../kit/page/ActionNote.tsx'

const choices = [
  { names: true, label: 'Đủ các bảng', detail: 'Dùng trong Ban Chỉ đạo' },
  { names: false, label: 'Bản cho cấp trên', detail: 'Không có số điện thoại và tên người dân' },
] as const

/** Saves the tables of the period as an Excel file, with the names of residents or without. */
export function WorkbookButton({ period }: { period: Period }) {
  const [open, setOpen] = useState(false)
  const [making, setMaking] = useState(false)
  const [note, setNote] = useState<{ text: string; wrong: boolean } | null>(null)
  const anchor = useRef<HTMLButtonElement>(null)
  const files = useFileActions()

  const save = useOneAtATime(async (names: boolean) => {
    setOpen(false)
    setNote(null)
    setMaking(true)
    try {
      const file = await client.reports.workbook({ period, names })
      setNote((await files.save(file)) ? { text: `Đã lưu ${file.fileName}`, wrong: false } : null)
    } catch (error) {
      setNote({ text: describeError(error).message, wrong: true })
    } finally {
      setMaking(false)
    }
  })

  return (
    <>
      <ActionNote note={note} sx={{ alignSelf: 'center', maxWidth: 380 }} />
      <Button
        ref={anchor}
        variant="outlined"
        disabled={making}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {making ? 'Đang lập bảng' : 'Lưu bảng Excel'}
      </Button>
      <Menu open={open} anchorEl={anchor.current} onClose={() => setOpen(false)}>
        {choices.map(({ names, label, detail }) => (
          <MenuItem key={label} onClick={() => void save(names)}>
            <ListItemText primary={label} secondary={detail} />
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
