import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Meeting } from '../../../../shared/model/meetings.ts'
import { orpc } from '../../../foundation/client/client.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { useConfirm } from '../../../kit/confirm/ConfirmProvider.tsx'
import { FormModeProvider, useFormMode } from '../../../kit/form/formMode.ts'
import { KeyHint } from '../../../kit/page/KeyHint.tsx'
import { useAddLine } from '../form/addLine.ts'
import { blankContribution } from '../form/blankRows.ts'
import { focusSoon } from '../form/focus.ts'
import { useMeetingLists } from '../form/lists.tsx'
import { useRowMoves } from '../form/useRowMoves.ts'
import { usePeopleOfMeeting } from '../people/usePeopleOfMeeting.ts'
import { ContributionRow } from './ContributionRow.tsx'

/** What was said under one item, in the order of the minutes. Ctrl+Enter takes the next speaker. */
export function ContributionList({ item }: { item: string | null }) {
  const { contributions } = useMeetingLists()
  const { control, getValues } = useFormContext<Meeting>()
  const { readOnly } = useFormMode()
  const bare = useMemo(() => ({ readOnly, bare: true }), [readOnly])
  const people = usePeopleOfMeeting()
  const posts = usePosts(people)
  const confirm = useConfirm()
  const rows = useWatch({
    control,
    name: 'contributions',
    compute: (all) => all.flatMap(({ id, agendaItemId }, index) => (agendaItemId === item ? [{ id, index }] : [])),
  })
  const { moveRow, rowKeys } = useRowMoves({
    name: 'contributions',
    rows: () => getValues('contributions'),
    move: contributions.move,
    partOf: (row) => row.agendaItemId,
  })

  const { append } = contributions
  const add = useCallback(() => {
    const all = getValues('contributions')
    const free = all.findIndex(
      (row) => row.agendaItemId === item && row.speakerName.trim() === '' && row.content.trim() === '',
    )
    if (free === -1) append(blankContribution(item), { shouldFocus: false })
    focusSoon(`contributions.${free === -1 ? all.length : free}.speakerName`)
  }, [append, getValues, item])
  useAddLine(add)

  async function remove(index: number) {
    const row = getValues('contributions')[index]
    if (!row) return
    const isTyped = [row.content, row.reply].some((text) => text.trim() !== '')
    const title = row.speakerName === '' ? 'Bỏ ý kiến này?' : `Bỏ ý kiến của ${row.speakerName}?`
    if (isTyped && !(await confirm({ title, confirm: 'Bỏ ý kiến', danger: true }))) return
    contributions.remove(index)
  }

  return (
    <Box component="section" aria-label="Ý kiến">
      <Box component="h2" sx={{ m: 0, mb: 1, fontSize: '0.9375rem', fontWeight: 600 }}>
        Ý kiến
      </Box>
      <FormModeProvider value={bare}>
        {rows.map(({ id, index }, place) => (
          <Box key={id} onKeyDown={rowKeys(index)}>
            <ContributionRow
              index={index}
              number={place + 1}
              people={people}
              posts={posts}
              onMove={moveRow}
              onRemove={remove}
            />
          </Box>
        ))}
      </FormModeProvider>
      {readOnly ? rows.length === 0 && <Box sx={{ color: colours.inkSoft }}>Không có ý kiến.</Box> : addButton()}
    </Box>
  )

  function addButton() {
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Button variant="text" size="small" startIcon={<Add />} onClick={add} sx={{ ml: -1 }}>
          Thêm ý kiến
        </Button>
        <KeyHint keys="Ctrl+Enter" />
      </Box>
    )
  }
}

/** Posts and places that speakers here usually give: those of the people at the meeting, and the residential groups. */
function usePosts(people: readonly { post: string }[]): string[] {
  const groups = useQuery(orpc.groups.list.queryOptions()).data
  return useMemo(
    () => [...people.map((person) => person.post), ...(groups ?? []).map((group) => group.name)].filter(Boolean),
    [people, groups],
  )
}
