import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import type { Finding } from '../../../shared/model/papers.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { StatusWord } from './StatusWord.tsx'

export interface FindingsListProps {
  findings: readonly Finding[]
  /** Leads to the field that mends it. Without it, or where a finding names no field, the sentence is no link. */
  onGo?: (finding: Finding) => void
  /** When there are none: `Đủ thông tin để ký.` */
  none?: string
}

/** What was found wrong before signing or closing; errors first. */
export function FindingsList({ findings, onGo, none = 'Không có gì cần sửa.' }: FindingsListProps) {
  if (findings.length === 0) return <StatusWord tone="done" word={none} />
  const ordered = [...findings].sort((a, b) => a.severity.localeCompare(b.severity))
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {ordered.map((finding) => (
        <Box component="li" key={`${finding.where}.${finding.field}.${finding.message}`}>
          <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>
            {finding.severity === 'error' ? (
              <StatusWord tone="late" word="Phải sửa" />
            ) : (
              <StatusWord tone="waiting" word="Nên xem" />
            )}
          </Box>
          {onGo && finding.field !== '' ? (
            <Link
              component="button"
              type="button"
              onClick={() => onGo(finding)}
              sx={{ textAlign: 'left', font: 'inherit' }}
            >
              {finding.message}
            </Link>
          ) : (
            finding.message
          )}
        </Box>
      ))}
    </Box>
  )
}
