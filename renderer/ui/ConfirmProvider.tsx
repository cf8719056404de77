import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { onOtherPlace } from '../app/placeInHand.ts'

export interface Question {
  /** The question itself: `Xóa thành viên Nguyễn Văn An?`. */
  title: string
  /** What will happen, in one sentence. */
  text?: ReactNode
  /** The verb of the button that does it: `Chuyển vào thùng rác`. */
  confirm: string
  /** The button that changes nothing; `Thôi` unless told. It has the focus. */
  cancel?: string
  /** Red button: something is lost or cannot be undone. */
  danger?: boolean
}

type Ask = (question: Question) => Promise<boolean>
const AskContext = createContext<Ask>(async () => false)

/**
 * Asks before a step; the answer that harms nothing is the usual one (Esc too).
 *
 * @example
 * const confirm = useConfirm()
 * if (await confirm({ title: 'Chốt biên bản?', text: '…', confirm: 'Chốt biên bản' })) await close.mutateAsync(…)
 */
export function useConfirm(): Ask {
  return useContext(AskContext)
}

/** Holds the one question of the page. */
export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<{ question: Question; answer: (yes: boolean) => void } | null>(null)

  const ask = useCallback<Ask>(
    (question) =>
      new Promise((resolve) => {
        setOpen((previous) => {
          previous?.answer(false)
          return { question, answer: resolve }
        })
      }),
    [],
  )
  // A question belongs to the place where it was asked.
  useEffect(
    () =>
      onOtherPlace(() =>
        setOpen((before) => {
          before?.answer(false)
          return null
        }),
      ),
    [],
  )
  function answer(yes: boolean) {
    open?.answer(yes)
    setOpen(null)
  }

  return (
    <AskContext value={ask}>
      {children}
      {open && <ConfirmDialog question={open.question} onAnswer={answer} />}
    </AskContext>
  )
}

/** The question as a dialog; for use without {@link useConfirm} where a component holds the state itself. */
export function ConfirmDialog({ question, onAnswer }: { question: Question; onAnswer: (yes: boolean) => void }) {
  return (
    <Dialog open onClose={() => onAnswer(false)} maxWidth="xs" fullWidth aria-labelledby="confirm-title">
      <DialogTitle id="confirm-title">{question.title}</DialogTitle>
      {question.text !== undefined && <DialogContent>{question.text}</DialogContent>}
      <DialogActions>
        <Button variant="contained" color={question.danger ? 'error' : 'primary'} onClick={() => onAnswer(true)}>
          {question.confirm}
        </Button>
        <Button variant="outlined" autoFocus onClick={() => onAnswer(false)}>
          {question.cancel ?? 'Hủy'}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
