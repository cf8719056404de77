import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMemo } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { FormModeProvider, useFormMode } from '../../../kit/form/formMode.ts'
import { blankVote } from '../form/blankRows.ts'
import { focusSoon } from '../form/focus.ts'
import { useMeetingLists } from '../form/lists.tsx'
import { useRowMoves } from '../form/useRowMoves.ts'
import { useVoters } from './useVoters.ts'
import { VoteRow } from './VoteRow.tsx'

/** Votes under one item. A new one starts with everybody in favour. */
export function VoteList({ item }: { item: string | null }) {
  const { votes } = useMeetingLists()
  const { control, getValues } = useFormContext<Meeting>()
  const { readOnly } = useFormMode()
  const bare = useMemo(() => ({ readOnly, bare: true }), [readOnly])
  const voters = useVoters()
  const rows = useWatch({
    control,
    name: 'votes',
    compute: (all) => all.flatMap(({ id, agendaItemId }, index) => (agendaItemId === item ? [{ id, index }] : [])),
  })
  const { moveRow, rowKeys } = useRowMoves({
    name: 'votes',
    rows: () => getValues('votes'),
    move: votes.move,
    partOf: (row) => row.agendaItemId,
  })

  function add() {
    votes.append(blankVote(item, voters), { shouldFocus: false })
    focusSoon(`votes.${getValues('votes').length - 1}.matter`)
  }

  if (readOnly && rows.length === 0) return null
  return (
    <Box component="section" aria-label="Biểu quyết">
      <Box component="h2" sx={{ m: 0, mb: 1, fontSize: '0.9375rem', fontWeight: 600 }}>
        Biểu quyết
      </Box>
      <FormModeProvider value={bare}>
        {rows.map(({ id, index }, place) => (
          <Box key={id} onKeyDown={rowKeys(index)}>
            <VoteRow
              index={index}
              number={place + 1}
              voters={voters}
              onMove={(direction) => moveRow(index, direction)}
              onRemove={() => votes.remove(index)}
            />
          </Box>
        ))}
      </FormModeProvider>
      {!readOnly && (
        <Button variant="text" size="small" startIcon={<Add />} onClick={add} sx={{ ml: -1 }}>
          Thêm biểu quyết
        </Button>
      )}
    </Box>
  )
}
