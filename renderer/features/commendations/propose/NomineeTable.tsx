import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useFieldArray, useFormContext, useFormState } from 'react-hook-form'
import type { Round } from '../../../../shared/model/commendations.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { useConfirm } from '../../../kit/confirm/ConfirmProvider.tsx'
import { errorPaths } from '../../../kit/form/errorPaths.ts'
import { focusPath } from '../../../kit/form/fieldFocus.ts'
import { KeyHint } from '../../../kit/page/KeyHint.tsx'
import { useFirstOf } from '../../../kit/page/useFirstOf.ts'
import { blankNominee, isUntouched } from '../blanks.ts'
import { rowOfPath } from '../errorPlaces.ts'
import { Ledger } from '../Ledger.tsx'
import { useNominees, useRewards } from '../useRewards.ts'
import { NomineeEditor } from './NomineeEditor.tsx'
import { NomineeLine, NomineeTotals, nomineeColumns } from './NomineeLine.tsx'

export interface NomineeTableProps {
  readOnly: boolean
  /** The line that is open, from 0. */
  openRow: number | null
  onOpenRow: (index: number | null) => void
  addLine: RefObject<() => void>
}

/**
 * Who is proposed, as lines of a ledger. One line at a time is open and edited in place: a long achievement has room
 * there, and the rest stays calm however many there are.
 */
export function NomineeTable({ readOnly, openRow, onOpenRow, addLine }: NomineeTableProps) {
  const { control } = useFormContext<Round>()
  const rows = useFieldArray({ control, name: 'nominees', keyName: 'rowKey' })
  const nominees = useNominees()
  const drawn = Math.max(useFirstOf(nominees.length), (openRow ?? -1) + 1)
  const rewards = useRewards()
  const messages = useRowMessages()
  const confirm = useConfirm()
  const box = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)

  const open = useCallback(
    (index: number, field: string) => {
      wanted.current = `nominees.${index}.${field}`
      onOpenRow(index)
    },
    [onOpenRow],
  )
  function add() {
    const index = nominees.length
    rows.append(blankNominee(nominees[index - 1]), { shouldFocus: false })
    open(index, 'name')
  }
  async function remove(index: number) {
    const nominee = nominees[index]
    if (!nominee) return
    const text = 'Dòng này được bỏ khỏi danh sách khi lưu.'
    if (
      !isUntouched(nominee) &&
      !(await confirm({ title: `Bỏ đề nghị ${nominee.name}?`, text, confirm: 'Bỏ đề nghị' }))
    ) {
      return
    }
    onOpenRow(null)
    rows.remove(index)
  }
  function move(from: number, to: number) {
    rows.move(from, to)
    onOpenRow(to)
  }

  // The field that is wanted may be drawn only some renders later.
  useEffect(() => {
    if (wanted.current === null || !box.current || !focusPath(box.current, wanted.current)) return
    wanted.current = null
    document.activeElement?.closest('li')?.scrollIntoView({ block: 'center' })
  })
  useEffect(() => {
    addLine.current = readOnly ? () => undefined : add
    return () => {
      addLine.current = () => undefined
    }
  })

  return (
    <Box ref={box} data-field="nominees" data-error={messages.has('all')}>
      <Ledger
        label="Danh sách đề nghị"
        columns={nomineeColumns}
        foot={nominees.length > 0 && <NomineeTotals nominees={nominees} rewards={rewards} />}
      >
        {nominees.slice(0, drawn).map((nominee, index) => (
          <li key={nominee.id}>
            {index === openRow ? (
              <NomineeEditor
                index={index}
                last={nominees.length - 1}
                nominee={nominee}
                rewards={rewards}
                readOnly={readOnly}
                onClose={() => onOpenRow(null)}
                onRemove={() => remove(index)}
                onMove={(to) => move(index, to)}
              />
            ) : (
              <NomineeLine
                index={index}
                nominee={nominee}
                rewards={rewards}
                message={messages.get(index)}
                onOpen={open}
              />
            )}
          </li>
        ))}
        {nominees.length === 0 && (
          <Box component="li" sx={{ px: 2, py: 2, color: colours.inkSoft }}>
            Chưa có đề nghị. Mỗi dòng là một cá nhân, tập thể hoặc hộ gia đình cùng thành tích.
          </Box>
        )}
      </Ledger>
      {messages.has('all') && (
        <FormHelperText role="alert" sx={{ color: `${colours.redText} !important`, fontWeight: 500 }}>
          {messages.get('all')}
        </FormHelperText>
      )}
      {!readOnly && (
        <Box sx={{ mt: 1, display: 'flex', alignItems: 'center', gap: 1 }}>
          <Button variant="outlined" size="small" startIcon={<Add />} onClick={add}>
            Thêm đề nghị
          </Button>
          <KeyHint keys="Ctrl+Enter" />
        </Box>
      )}
    </Box>
  )
}

/** The first error of each line, and under `all` the one of the whole list. */
function useRowMessages(): Map<number | 'all', string> {
  const { errors } = useFormState({ name: 'nominees' })
  const messages = new Map<number | 'all', string>()
  for (const { path, message } of errorPaths(errors)) {
    const place = path === 'nominees' ? 'all' : rowOfPath(path)
    if (place !== null && !messages.has(place)) messages.set(place, message)
  }
  return messages
}
