import Box from '@mui/material/Box'
import { useEffect, useRef, useState } from 'react'
import { colours } from '../../foundation/theme/colours.ts'
import { EmptyState } from '../page/EmptyState.tsx'
import { ErrorState } from '../page/ErrorState.tsx'
import { LoadingShape } from '../page/LoadingShape.tsx'
import { drawDocument } from './drawDocument.ts'

export interface DocumentPreviewProps {
  /** The very file that will be saved and printed; `undefined` while it is made. */
  file: File | undefined
  /** When it could not be made. */
  error?: unknown
  onRetry?: () => void
}

/** Room at the left and right of a sheet, pixels. */
const desk = 24

/** The paper as white sheets on a grey desk, as wide as its place allows. Fills its place and scrolls by itself. */
export function DocumentPreview({ file, error, onRetry }: DocumentPreviewProps) {
  const place = useRef<HTMLDivElement>(null)
  const sheets = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<'no' | 'yes' | 'failed'>('no')

  useEffect(() => {
    const target = sheets.current
    if (!file || !target) return
    let stale = false
    drawDocument(file).then(
      (drawing) => {
        if (stale) return
        target.replaceChildren(drawing)
        setDrawn('yes')
      },
      () => {
        if (!stale) setDrawn('failed')
      },
    )
    return () => {
      stale = true
    }
  }, [file])

  useEffect(() => {
    const room = place.current
    const target = sheets.current
    if (!room || !target) return
    const observer = new ResizeObserver(() => fitWidth(room, target))
    observer.observe(room)
    observer.observe(target)
    return () => observer.disconnect()
  }, [])

  if (error) return <ErrorState error={error} {...(onRetry ? { onRetry } : {})} />
  return (
    <Box
      ref={place}
      tabIndex={0}
      role="document"
      aria-label="Xem trước văn bản"
      sx={{
        flex: '1 1 0',
        minHeight: 0,
        minWidth: 0,
        overflow: 'auto',
        backgroundColor: '#DEDBD3',
        border: `1px solid ${colours.hairline}`,
        p: `${desk}px`,
        '& section.sheet': {
          backgroundColor: '#FFFFFF',
          color: '#000000',
          border: `1px solid ${colours.hairline}`,
          margin: '0 auto 16px',
          boxSizing: 'border-box',
          boxShadow: 'none',
        },
      }}
    >
      {drawn === 'no' && <LoadingShape rows={10} />}
      {drawn === 'failed' && (
        <EmptyState title="Chưa vẽ được văn bản" text="Tệp vẫn dùng được: bấm Lưu rồi mở bằng Word." />
      )}
      <Box ref={sheets} className="document-sheets" sx={drawn === 'yes' ? undefined : { display: 'none' }} />
    </Box>
  )
}

/** Shrinks or enlarges the sheets so that the widest one fills the place; never above 1,4 times its real size. */
function fitWidth(room: HTMLElement, target: HTMLElement): void {
  const widths = [...target.querySelectorAll<HTMLElement>('section.sheet')].map((sheet) => sheet.offsetWidth)
  if (widths.length === 0) return
  const scale = Math.min(1.4, (room.clientWidth - 2 * desk) / Math.max(...widths))
  const zoom = scale.toFixed(3)
  if (target.style.zoom !== zoom) target.style.zoom = zoom
}
