import Box from '@mui/material/Box'
import { useEffect, useRef } from 'react'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { useUnitWords } from '../../foundation/ward/useUnitWords.ts'

interface HitRowProps {
  id: string
  hit: SearchHit
  /** What it is: `Cuộc họp`. */
  label: string
  chosen: boolean
  onPoint: () => void
  onOpen: () => void
}

/** One result: what it is, its title, a second line. */
export function HitRow({ id, hit, label, chosen, onPoint, onOpen }: HitRowProps) {
  const words = useUnitWords()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  return (
    <Box
      ref={row}
      id={id}
      role="option"
      aria-selected={chosen}
      onMouseMove={onPoint}
      onClick={onOpen}
      sx={{
        display: 'grid',
        gridTemplateColumns: '112px minmax(0, 1fr)',
        columnGap: 2,
        px: 2.5,
        py: 1,
        cursor: 'pointer',
        backgroundColor: chosen ? colours.navyWash : 'transparent',
        boxShadow: chosen ? `inset 4px 0 0 ${colours.navy}` : 'none',
      }}
    >
      <Box sx={{ fontSize: '0.8125rem', lineHeight: '22px', color: colours.inkSoft }}>{words(label)}</Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{hit.title}</Box>
        {hit.detail !== '' && (
          <Box
            sx={{
              fontSize: '0.8125rem',
              color: colours.inkSoft,
              display: '-webkit-box',
              WebkitBoxOrient: 'vertical',
              WebkitLineClamp: 2,
              overflow: 'hidden',
            }}
          >
            {hit.detail}
          </Box>
        )}
      </Box>
    </Box>
  )
}
