import ArrowBack from '@mui/icons-material/ArrowBack'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import { colours } from '../../foundation/theme/colours.ts'
import { low } from '../../foundation/theme/sizes.ts'

export interface PageHeaderProps {
  title: ReactNode
  /** A quiet line under the title: day, place, count. */
  detail?: ReactNode
  /** Beside the title: a `StatusWord`. */
  status?: ReactNode
  /** The list this record belongs to: `{ to: '/meetings', label: 'Cuộc họp' }`. */
  back?: { to: string; label: string }
  /** Buttons at the top right; the primary one last. */
  actions?: ReactNode
}

/** The head of a screen: what it is at the left, what can be done at the right. */
export function PageHeader({ title, detail, status, back, actions }: PageHeaderProps) {
  return (
    <Box sx={{ mb: 2, [low]: { mb: 1.5 } }}>
      {back && (
        <Link
          component={RouterLink}
          to={back.to}
          underline="hover"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontSize: '0.875rem', mb: 0.5 }}
        >
          <ArrowBack sx={{ fontSize: 16 }} />
          {back.label}
        </Link>
      )}
      <Box sx={{ display: 'flex', alignItems: 'flex-start', flexWrap: 'wrap', columnGap: 2, rowGap: 1, minHeight: 36 }}>
        <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
          <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 2 }}>
            <Box
              component="h1"
              sx={{
                m: 0,
                fontSize: '1.5rem',
                fontWeight: 600,
                lineHeight: '36px',
                [low]: { fontSize: '1.25rem', lineHeight: '30px' },
                letterSpacing: '-0.01em',
                minWidth: 0,
                overflowWrap: 'anywhere',
              }}
            >
              {title}
            </Box>
            {status}
          </Box>
          {detail !== undefined && <Box sx={{ color: colours.inkSoft }}>{detail}</Box>}
        </Box>
        {actions !== undefined && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
      </Box>
    </Box>
  )
}
