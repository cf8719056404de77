import Box from '@mui/material/Box'
import MuiLink from '@mui/material/Link'
import { Link } from 'react-router'
import { paperKinds } from '../../../shared/model/paperKinds.ts'
import type { PaperRecord } from '../../../shared/model/papers.ts'
import { formatDate } from '../../../shared/text/dates.ts'
import { Block, Detail, Line, Lines, Nothing } from './Block.tsx'

/** Văn bản chờ số: papers that are written and have no number. */
export function PapersWaiting({ papers }: { papers: readonly PaperRecord[] }) {
  return (
    <Block title="Văn bản chờ số">
      {papers.length === 0 && <Nothing>Không có văn bản nào chờ cấp số.</Nothing>}
      <Lines>
        {papers.map((paper) => (
          <Line key={paper.id}>
            <MuiLink component={Link} to={`/papers/${paper.id}`} underline="hover" sx={{ fontWeight: 500 }}>
              {paperKinds[paper.kind].label}
            </MuiLink>
            <Box sx={{ display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>
              {paper.subject}
            </Box>
            <Detail>Dự kiến ký {formatDate(paper.plannedDate)}</Detail>
          </Line>
        ))}
      </Lines>
    </Block>
  )
}
