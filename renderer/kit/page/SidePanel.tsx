import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import type { ReactNode } from 'react'
import { colours } from '../../foundation/theme/colours.ts'
import { narrowerThan, place } from '../../foundation/theme/sizes.ts'

export interface SidePanelProps {
  title: ReactNode
  /** The × button. Forms inside also leave by Esc through their own `onLeave`. */
  onClose: () => void
  children: ReactNode
}

const panelWidth = 480
/** Narrower than this, list and panel do not stand side by side, px. */
const sheetBelow = 900

/**
 * The record chosen in a list, at the right of it. Put list and panel in a `SplitView`.
 *
 * @example <SplitView><DataTable … />{id && <SidePanel title="Thành viên" onClose={close}>…</SidePanel>}</SplitView>
 */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  return (
    <Box
      component="section"
      sx={{
        '--page-inset': '24px',
        width: panelWidth,
        [narrowerThan(sheetBelow)]: { width: '100%' },
        flexShrink: 0,
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        border: `1px solid ${colours.hairline}`,
        borderRadius: 1,
        backgroundColor: colours.sheet,
        overflow: 'hidden',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          pl: 3,
          pr: 1,
          py: 1,
          minHeight: 52,
          borderBottom: `1px solid ${colours.hairline}`,
        }}
      >
        <Box
          component="h2"
          sx={{
            m: 0,
            flex: 1,
            minWidth: 0,
            fontSize: '1.125rem',
            fontWeight: 600,
            lineHeight: 1.3,
            overflowWrap: 'anywhere',
          }}
        >
          {title}
        </Box>
        <IconButton aria-label="Đóng" onClick={onClose} size="small">
          <Close fontSize="small" />
        </IconButton>
      </Box>
      <Box sx={{ ...place, flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' }}>
        {children}
      </Box>
    </Box>
  )
}

/**
 * A list with its side panel: the list takes what the panel leaves. Without room for both the panel lies over the list
 * like a sheet. Fills the rest of a `<Page fill>`.
 */
export function SplitView({ children }: { children: ReactNode }) {
  return (
    <Box sx={{ ...place, flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <Box
        sx={{
          position: 'relative',
          flex: '1 1 0',
          minHeight: 0,
          display: 'flex',
          gap: 2,
          '& > :not(section)': { flex: 1, minWidth: 0 },
          [narrowerThan(sheetBelow)]: {
            // It keeps its measures, so that it stands as it was left when the sheet goes.
            '& > :not(section):has(~ section)': { position: 'absolute', inset: 0 },
            '& > :not(section):has(~ section), & > :not(section):has(~ section) *': { visibility: 'hidden !important' },
          },
        }}
      >
        {children}
      </Box>
    </Box>
  )
}
