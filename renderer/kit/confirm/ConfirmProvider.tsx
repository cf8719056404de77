import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { onOtherPlace } from '../../foundation/placeInHand.ts'

export interface Question {
  /** The question itself: `Xóa thành viên Nguyễn Văn An?`. */
  title: string
  /** What will happen, in one sentence. */
  text?: ReactNode
  /** The verb of the button that does it: `Chuyển vào thùng rác`. */
  confirm: string
  /** The button that changes nothing; `Hủy` unless told. It has the focus. */
  cancel?: string
  /** Red button: something is lost or cannot be undone. */
  danger?: boolean
}

/** A question with a second thing to do: `Lưu và rời đi`, which stands first. */
export interface Choice extends Question {
  instead: string
}

/** `instead`: the second thing to do; `cancel`: nothing. */
export type Answer = 'confirm' | 'instead' | 'cancel'
type Answering = (answer: Answer) => void
type Ask = (question: Question | Choice) => Promise<Answer>
const AskContext = createContext<Ask>(async () => 'cancel')

/**
 * Asks before a step; the answer that harms nothing is the usual one (Esc too).
 *
 * @example
 * const confirm = useConfirm()
 * if (await confirm({ title: 'Chốt biên bản?', text: '…', confirm: 'Chốt biên bản' })) await close.mutateAsync(…)
 */
export function useConfirm(): (question: Question) => Promise<boolean> {
  const ask = useContext(AskContext)
  return useCallback(async (question: Question) => (await ask(question)) === 'confirm', [ask])
}

/** Asks which of two steps to take, or none. */
export function useChoice(): (question: Choice) => Promise<Answer> {
  return useContext(AskContext)
}

/** Holds the one question of the page. */
export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<{ question: Question | Choice; answer: Answering } | null>(null)

  const ask = useCallback<Ask>(
    (question) =>
      new Promise((resolve) => {
        setOpen((previous) => {
          previous?.answer('cancel')
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
          before?.answer('cancel')
          return null
        }),
      ),
    [],
  )
  function answer(chosen: Answer) {
    open?.answer(chosen)
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
export function ConfirmDialog({ question, onAnswer }: { question: Question | Choice; onAnswer: Answering }) {
  return (
    <Dialog open onClose={() => onAnswer('cancel')} maxWidth="xs" fullWidth aria-labelledby="confirm-title">
      <DialogTitle id="confirm-title">{question.title}</DialogTitle>
      {question.text !== undefined && <DialogContent>{question.text}</DialogContent>}
      <DialogActions>
        {'instead' in question && (
          <Button variant="contained" onClick={() => onAnswer('instead')}>
            {question.instead}
          </Button>
        )}
        <Button
          variant={'instead' in question ? 'outlined' : 'contained'}
          color={question.danger ? 'error' : 'primary'}
          onClick={() => onAnswer('confirm')}
        >
          {question.confirm}
        </Button>
        <Button variant="outlined" autoFocus onClick={() => onAnswer('cancel')}>
          {question.cancel ?? 'Hủy'}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
