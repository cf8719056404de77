import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Finding, PaperRecord } from '../../../shared/model/papers.ts'
import { orpc } from '../../foundation/client/client.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { low } from '../../foundation/theme/sizes.ts'
import { FindingsList } from '../../kit/page/FindingsList.tsx'
import { mustMend } from './paperLabels.ts'

export interface PaperFindingsProps {
  record: PaperRecord
  onGo: (finding: Finding) => void
  /** Brings the keyboard to the first finding that keeps the paper from its number, once it is in sight. */
  leading: boolean
  onLed: () => void
}

/** What is wrong with the paper before it is signed, each a link to what mends it. */
export function PaperFindings({ record, onGo, leading, onLed }: PaperFindingsProps) {
  const box = useRef<HTMLDivElement>(null)
  const findings = useQuery(orpc.papers.check.queryOptions({ input: { id: record.id } }))
  // A finding outside the paper leads to its record even where it names no field of it.
  const linked = findings.data?.map((one) => (one.where === 'paper' ? one : { ...one, field: one.field || one.where }))
  const blocked = linked?.some(mustMend) ?? false
  useEffect(() => {
    if (!leading || !blocked) return
    // The list begins with what must be mended.
    box.current?.querySelector('button')?.focus()
    onLed()
  }, [leading, blocked, onLed])

  return (
    <Box
      ref={box}
      component="section"
      aria-label="Cần xem trước khi ký"
      sx={{
        px: 3,
        py: 1.5,
        maxHeight: 220,
        [low]: { maxHeight: 112 },
        flexShrink: 0,
        overflowY: 'auto',
        borderBottom: `1px solid ${colours.hairline}`,
        backgroundColor: colours.paper,
      }}
    >
      {findings.isPending && <Box sx={{ color: colours.inkSoft }}>Đang kiểm tra.</Box>}
      {findings.isError && <Box sx={{ color: colours.inkSoft }}>Chưa kiểm tra được văn bản.</Box>}
      {linked && <FindingsList findings={linked} onGo={onGo} none="Đủ thông tin để ký." />}
    </Box>
  )
}
