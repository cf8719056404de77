import Dialog from '@mui/material/Dialog'
import DialogTitle from '@mui/material/DialogTitle'
import { type ReactNode, useId } from 'react'
import { place } from '../../foundation/theme/sizes.ts'

export interface FormDialogProps {
  title: string
  children: ReactNode
  /** Pixels; 560 unless told. */
  width?: number
}

/**
 * A dialog around an `EntityForm inDialog`. It has no close of its own: Esc and "Hủy" are the form's `onLeave`.
 *
 * @example
 * {open && (
 *   <FormDialog title="Cấp số"><EntityForm inDialog saveLabel="Cấp số" onLeave={close} …>…</EntityForm></FormDialog>
 * )}
 */
export function FormDialog({ title, children, width = 560 }: FormDialogProps) {
  const id = useId()
  return (
    <Dialog
      open
      maxWidth={false}
      aria-labelledby={id}
      slotProps={{ paper: { sx: { ...place, '--page-inset': '24px', width, maxWidth: 'calc(100% - 64px)' } } }}
    >
      <DialogTitle id={id}>{title}</DialogTitle>
      {children}
    </Dialog>
  )
}
