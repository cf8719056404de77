import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { Fragment, useId } from 'react'
import { colours } from '../../../foundation/theme/colours.ts'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { fileFacts, otherWardSentence } from './fileLabels.ts'
import type { FileInHand } from './useTakenFile.ts'

interface FileQuestionProps {
  file: FileInHand
  onClose: () => void
  onRestore: () => void
}

/** What a file holds, before the book is made what it holds. */
export function FileQuestion({ file: { taken, told }, onClose, onRestore }: FileQuestionProps) {
  const id = useId()
  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      aria-labelledby={id}
      slotProps={{ paper: { sx: { width: 560, maxWidth: 'calc(100% - 64px)' } } }}
    >
      <DialogTitle id={id}>Khôi phục từ tệp này?</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
          <Box
            component="dl"
            sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 2, rowGap: 0.5 }}
          >
            {fileFacts(taken).map(({ label, value }) => (
              <Fragment key={label}>
                <Box component="dt" sx={{ color: colours.inkSoft }}>
                  {label}
                </Box>
                <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                  {value}
                </Box>
              </Fragment>
            ))}
          </Box>
          {taken.otherWard !== null && (
            <MessageBar tone="warning">{otherWardSentence(taken.wardName, taken.otherWard)}</MessageBar>
          )}
          {told.map((sentence) => (
            <Box key={sentence}>{sentence}</Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="error" onClick={onRestore}>
          Khôi phục
        </Button>
        <Button variant="outlined" autoFocus onClick={onClose}>
          Hủy
        </Button>
      </DialogActions>
    </Dialog>
  )
}
