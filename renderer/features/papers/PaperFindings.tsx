import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import type { Finding, PaperRecord } from '../../../shared/model/papers.ts'
import { orpc } from '../../app/client.ts'
import { colours } from '../../app/theme/colours.ts'
import { FindingsList } from '../../ui/FindingsList.tsx'

/** What is wrong with the paper before it is signed, each a link to what mends it. */
export function PaperFindings({ record, onGo }: { record: PaperRecord; onGo: (finding: Finding) => void }) {
  const findings = useQuery(orpc.papers.check.queryOptions({ input: { id: record.id } }))
  // A finding outside the paper leads to its record even where it names no field of it.
  const linked = findings.data?.map((one) => (one.where === 'paper' ? one : { ...one, field: one.field || one.where }))
  return (
    <Box
      component="section"
      aria-label="Cần xem trước khi ký"
      sx={{
        px: 3,
        py: 1.5,
        maxHeight: 220,
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
