import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Modal from '@mui/material/Modal'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { client } from '../../foundation/client/client.ts'
import { markStopped, useStopped } from '../../foundation/client/connection.ts'
import { colours } from '../../foundation/theme/colours.ts'

/**
 * Lies over everything while the program does not answer. The screen below stays as it is, with all that was typed,
 * and is there again once the program answers.
 */
export function StoppedScreen() {
  const stopped = useStopped()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)

  async function askAgain() {
    setAsking(true)
    try {
      await client.ward.status()
      markStopped(false)
      await queries.invalidateQueries()
    } catch {
      // Still silent: the screen stays.
    } finally {
      setAsking(false)
    }
  }

  return (
    <Modal open={stopped} hideBackdrop>
      <Box
        role="alertdialog"
        aria-modal
        aria-labelledby="stopped-title"
        sx={{
          height: '100%',
          backgroundColor: colours.paper,
          display: 'grid',
          placeContent: 'center',
          justifyItems: 'start',
          gap: 1,
          outline: 'none',
        }}
      >
        <Box component="h1" id="stopped-title" sx={{ m: 0, fontSize: '1.5rem', fontWeight: 600 }}>
          Chương trình đã dừng
        </Box>
        <Box sx={{ maxWidth: 440, color: colours.inkSoft }}>
          Mở lại chương trình. Nội dung đã lưu không mất; phần đang nhập dở được giữ đến lúc dừng.
        </Box>
        <Button variant="outlined" onClick={askAgain} disabled={asking} sx={{ mt: 2 }}>
          Thử lại
        </Button>
      </Box>
    </Modal>
  )
}
