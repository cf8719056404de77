import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { capitalizeFirst } from '../../../shared/text/names.ts'
import { SearchDialog } from '../../features/search/index.ts'
import type { Outputs } from '../../foundation/client/client.ts'
import { isComposing, isCtrl } from '../../foundation/keys.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { low } from '../../foundation/theme/sizes.ts'
import { KeyHint } from '../../kit/page/KeyHint.tsx'
import { hitLabels } from '../hits.ts'

/** Whose book this is, and the search over everything in it. */
export function Header({ status }: { status: Outputs['ward']['status'] }) {
  const [searching, setSearching] = useState(false)
  // Drawn and focused before the key press is over: who presses Ctrl+K types at once, and no letter may be lost.
  useSearchKey(() => flushSync(() => setSearching(true)))

  return (
    <Box
      component="header"
      sx={{
        minHeight: 56,
        [low]: { minHeight: 48 },
        px: 'var(--page-margin)',
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        borderBottom: `1px solid ${colours.hairline}`,
      }}
    >
      <Box sx={{ fontWeight: 600, minWidth: 0 }}>{capitalizeFirst(status.wardName)}</Box>
      {status.sample && <SampleBadge />}
      <ButtonBase
        onClick={() => setSearching(true)}
        aria-keyshortcuts="Control+K"
        sx={{
          width: 320,
          ml: 'auto',
          flexShrink: 0,
          height: 36,
          px: 1.5,
          justifyContent: 'space-between',
          border: `1px solid ${colours.fieldLine}`,
          borderRadius: 1,
          backgroundColor: colours.sheet,
          color: colours.inkSoft,
          fontFamily: 'inherit',
          fontSize: '0.9375rem',
          '&:hover': { borderColor: colours.ink },
        }}
      >
        Tìm trong sổ
        <KeyHint keys="Ctrl+K" />
      </ButtonBase>
      {searching && <SearchDialog labelsOf={hitLabels} onClose={() => setSearching(false)} />}
    </Box>
  )
}

function SampleBadge() {
  return (
    <Box
      component="span"
      sx={{
        px: 1,
        border: `1px solid ${colours.goldMark}`,
        borderRadius: 0.5,
        backgroundColor: colours.goldWash,
        color: colours.goldText,
        fontSize: '0.8125rem',
        fontWeight: 500,
        whiteSpace: 'nowrap',
      }}
    >
      dữ liệu mẫu
    </Box>
  )
}

function useSearchKey(open: () => void) {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (isComposing(event) || !isCtrl(event, 'K')) return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [open])
}
