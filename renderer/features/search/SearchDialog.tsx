import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import InputBase from '@mui/material/InputBase'
import type { KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { backupsAddress } from '../../foundation/addresses.ts'
import type { HitLabels } from '../../foundation/feature.ts'
import { isComposing } from '../../foundation/keys.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { KeyHint } from '../../kit/page/KeyHint.tsx'
import { HitRow } from './HitRow.tsx'
import { keyOf, useSearch } from './useSearch.ts'

interface SearchDialogProps {
  /** What each kind of hit is called, and where it is opened. */
  labelsOf: (kind: SearchHit['kind']) => HitLabels
  onClose: () => void
}

/** Search over everything, with or without accents; ↑ ↓ choose, Enter opens. */
export function SearchDialog({ labelsOf, onClose }: SearchDialogProps) {
  const navigate = useNavigate()
  const { query, hits, chosen, note, type, pick, take } = useSearch(open)

  function open(hit: SearchHit) {
    onClose()
    // What cannot be read is not to be opened: the backups may have it as it was.
    navigate(hit.unreadable ? backupsAddress : labelsOf(hit.kind).address(hit))
  }
  function press(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      pick(chosen + step)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take()
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      slotProps={{
        paper: {
          'aria-label': 'Tìm trong sổ',
          sx: { width: 640, position: 'absolute', top: 72, m: 0, maxHeight: 'calc(100% - 120px)' },
        },
      }}
    >
      <InputBase
        autoFocus
        value={query}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        placeholder="Tên người, cuộc họp, số văn bản… không cần dấu"
        inputProps={{
          'aria-label': 'Tìm trong sổ',
          role: 'combobox',
          'aria-expanded': hits.length > 0,
          'aria-controls': 'search-hits',
          'aria-activedescendant': hits[chosen] ? `hit-${chosen}` : undefined,
          autoComplete: 'off',
          spellCheck: false,
        }}
        sx={{ px: 2.5, height: 56, fontSize: '1.0625rem', flexShrink: 0 }}
      />
      <Box
        id="search-hits"
        role="listbox"
        aria-label="Kết quả"
        sx={{ borderTop: `1px solid ${colours.hairline}`, overflowY: 'auto', minHeight: 0 }}
      >
        {hits.map((hit, index) => (
          <HitRow
            key={keyOf(hit)}
            id={`hit-${index}`}
            hit={hit}
            label={labelsOf(hit.kind).label}
            chosen={index === chosen}
            onPoint={() => pick(index)}
            onOpen={() => open(hit)}
          />
        ))}
        <Note>{note}</Note>
      </Box>
      <Box
        sx={{
          display: 'flex',
          gap: 2,
          px: 2.5,
          py: 1,
          borderTop: `1px solid ${colours.hairline}`,
          fontSize: '0.8125rem',
        }}
      >
        <span>
          <KeyHint keys="↑ ↓" /> chọn
        </span>
        <span>
          <KeyHint keys="Enter" /> mở
        </span>
        <span>
          <KeyHint keys="Esc" /> đóng
        </span>
      </Box>
    </Dialog>
  )
}

function Note({ children }: { children: string }) {
  if (children === '') return null
  return <Box sx={{ px: 2.5, py: 2, color: colours.inkSoft }}>{children}</Box>
}
