import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import type { KeyboardEvent } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { useFormMode } from '../../../kit/form/formMode.ts'
import { KeyHint } from '../../../kit/page/KeyHint.tsx'
import { blankItem } from '../form/blankRows.ts'
import { focusSoon } from '../form/focus.ts'
import { useMeetingLists } from '../form/lists.tsx'

interface AgendaPaneProps {
  item: string | null
  onItem: (item: string | null) => void
}

/** The agenda to choose from; ↑ and ↓ move in it. What was said outside of it stands last. */
export function AgendaPane({ item, onItem }: AgendaPaneProps) {
  const { agenda } = useMeetingLists()
  const { readOnly } = useFormMode()
  const { control, getValues } = useFormContext<Meeting>()
  const items = useWatch({ control, name: 'agenda', compute: (rows) => rows.map(({ id, title }) => ({ id, title })) })
  const counts = useWatch({ control, name: 'contributions', compute: (rows) => rows.map((row) => row.agendaItemId) })
  const countOf = (id: string | null) => counts.filter((one) => one === id).length
  const outside = countOf(null)

  function add() {
    const added = blankItem()
    agenda.append(added, { shouldFocus: false })
    onItem(added.id)
    focusSoon(`agenda.${getValues('agenda').length - 1}.title`)
  }

  function onKey(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')]
    const now = buttons.findIndex((button) => button.contains(document.activeElement))
    const next = buttons[now + (event.key === 'ArrowDown' ? 1 : -1)]
    next?.focus()
    next?.click()
  }

  return (
    <Box sx={{ py: 2 }}>
      <Box sx={{ pl: 4, pb: 1, fontSize: '0.8125rem', fontWeight: 600, color: colours.inkSoft }}>Nội dung</Box>
      <Box component="nav" aria-label="Chọn nội dung" onKeyDown={onKey}>
        {items.map(({ id, title }, index) => (
          <ItemButton
            key={id}
            label={title || 'Chưa có tên'}
            number={`${index + 1}.`}
            count={countOf(id)}
            chosen={id === item}
            onClick={() => onItem(id)}
          />
        ))}
        {(items.length === 0 || outside > 0 || item === null) && (
          <ItemButton
            label="Ngoài chương trình"
            number=""
            count={outside}
            chosen={item === null}
            onClick={() => onItem(null)}
          />
        )}
      </Box>
      {!readOnly && (
        <Box sx={{ pl: 3, pt: 1, display: 'grid', justifyItems: 'start' }}>
          <Button variant="text" size="small" startIcon={<Add />} onClick={add}>
            Thêm nội dung
          </Button>
          {items.length > 0 && outside === 0 && item !== null && (
            <Button variant="text" size="small" startIcon={<Add />} onClick={() => onItem(null)}>
              Ngoài chương trình
            </Button>
          )}
          <Box sx={{ pl: 1, pt: 2, fontSize: '0.8125rem', color: colours.inkSoft }}>
            <KeyHint keys="F6" /> sang cột khác
          </Box>
        </Box>
      )}
    </Box>
  )
}

interface ItemButtonProps {
  label: string
  number: string
  count: number
  chosen: boolean
  onClick: () => void
}

function ItemButton({ label, number, count, chosen, onClick }: ItemButtonProps) {
  return (
    <ButtonBase
      data-item
      onClick={onClick}
      aria-current={chosen}
      tabIndex={chosen ? 0 : -1}
      sx={{
        width: '100%',
        display: 'grid',
        gridTemplateColumns: number === '' ? '1fr' : '22px 1fr',
        textAlign: 'left',
        alignItems: 'start',
        pl: '29px',
        pr: 2,
        py: 1,
        font: 'inherit',
        lineHeight: 1.4,
        borderLeft: `3px solid ${chosen ? colours.navy : 'transparent'}`,
        backgroundColor: chosen ? colours.navyWash : 'transparent',
        fontWeight: chosen ? 600 : 400,
        '&:hover': { backgroundColor: chosen ? colours.navyWash : colours.shade },
      }}
    >
      {number !== '' && <Box sx={{ color: colours.inkSoft, fontVariantNumeric: 'tabular-nums' }}>{number}</Box>}
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {label}
        {count > 0 && <Box sx={{ fontSize: '0.8125rem', fontWeight: 400, color: colours.inkSoft }}>{count} ý kiến</Box>}
      </Box>
    </ButtonBase>
  )
}
