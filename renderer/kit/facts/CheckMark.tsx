import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Tooltip from '@mui/material/Tooltip'
import { useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { colours } from '../../foundation/theme/colours.ts'
import { useConfirm } from '../confirm/ConfirmProvider.tsx'
import { focusPath } from '../form/fieldFocus.ts'
import { hiddenFromSight } from '../page/hiddenFromSight.ts'
import { StatusWord } from '../page/StatusWord.tsx'

export interface CheckMarkProps {
  /** Path of the row in the form's values: `rewardRates.0`. */
  row: string
  /** Field of the row that has the focus when the mark is gone. */
  next: string
}

/**
 * The mark beside a row of which something is to be checked against the law; what, when it is pointed at or has the
 * focus. Pressed, it asks whether that was checked, and goes. Nothing where nothing is to be checked.
 */
export function CheckMark({ row, next }: CheckMarkProps) {
  const { setValue } = useFormContext()
  const toCheck: string = useWatch({ name: `${row}.toCheck` }) ?? ''
  const confirm = useConfirm()
  const box = useRef<HTMLDivElement>(null)

  async function ask() {
    const title = 'Đã kiểm tra dòng này?'
    if (!(await confirm({ title, text: toCheck, confirm: 'Đã kiểm tra, bỏ dấu' }))) return
    const form = box.current?.closest('form')
    setValue(`${row}.toCheck`, '', { shouldDirty: true })
    if (form) requestAnimationFrame(() => focusPath(form, `${row}.${next}`))
  }

  return (
    <Box ref={box}>
      {toCheck !== '' && (
        <Tooltip title={toCheck} describeChild>
          <ButtonBase
            onClick={() => void ask()}
            sx={{
              position: 'relative',
              mt: 0.5,
              minHeight: 24,
              px: 0.5,
              ml: -0.5,
              borderRadius: 1,
              fontFamily: 'inherit',
              fontSize: '0.8125rem',
              color: colours.ink,
              textDecoration: 'underline',
              textDecorationStyle: 'dotted',
              textUnderlineOffset: '3px',
            }}
          >
            <StatusWord tone="waiting" word="Cần kiểm tra" />
            <Box component="span" sx={hiddenFromSight}>
              : {toCheck}
            </Box>
          </ButtonBase>
        </Tooltip>
      )}
    </Box>
  )
}
