import Button, { type ButtonProps } from '@mui/material/Button'
import { useRef } from 'react'

interface FileButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** What may be chosen, as an input takes it: `.sqlite`. */
  accept: string
  /** Names the file that is asked for: `Tệp sao lưu`. */
  fileLabel: string
  onFile: (file: File) => void
  /** Asks for the file in another way than the browser does. */
  onAsk?: (() => void) | undefined
}

/** A button that asks for a file and hands it on; the same one can be chosen again. */
export function FileButton({ accept, fileLabel, onFile, onAsk, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => (onAsk ? onAsk() : input.current?.click())} />
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={fileLabel}
        onChange={(event) => {
          const chosen = event.target.files?.[0]
          if (chosen) onFile(chosen)
          event.target.value = ''
        }}
      />
    </>
  )
}
