import Add from '@mui/icons-material/Add'
import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Paper } from '../../../shared/model/papers.ts'
import { TextField } from '../../kit/fields/TextField.tsx'
import { focusPath } from '../../kit/form/fieldFocus.ts'
import { useFormMode } from '../../kit/form/formMode.ts'

/** The paper's own text, an entry an article (numbered on the paper) or a paragraph. */
export function BodyField({ word }: { word: 'Điều' | 'Đoạn' }) {
  const { setValue, getValues } = useFormContext<Paper>()
  const body: readonly string[] = useWatch({ name: 'body' })
  const { readOnly } = useFormMode()
  const box = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)

  function add() {
    wanted.current = `body.${getValues('body').length}`
    setValue('body', [...getValues('body'), ''], { shouldDirty: true })
  }
  useEffect(() => {
    if (wanted.current !== null && box.current && focusPath(box.current, wanted.current)) wanted.current = null
  })
  function remove(index: number) {
    setValue('body', getValues('body').toSpliced(index, 1), { shouldDirty: true })
  }

  return (
    <Box ref={box} data-field="body" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      {body.map((_, index) => (
        // An entry has no name but its place: Điều 2 stays the second field whatever is typed in it.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
        <Box key={index} sx={{ position: 'relative' }}>
          <TextField name={`body.${index}`} label={`${word} ${index + 1}`} required minRows={3} />
          {!readOnly && (
            <IconButton
              size="small"
              aria-label={`Bỏ ${word.toLocaleLowerCase('vi')} ${index + 1}`}
              onClick={() => remove(index)}
              sx={{ position: 'absolute', top: -4, right: 0 }}
            >
              <Close sx={{ fontSize: 18 }} />
            </IconButton>
          )}
        </Box>
      ))}
      {!readOnly && (
        <div>
          <Button variant="text" size="small" startIcon={<Add />} onClick={add} sx={{ ml: -1 }}>
            Thêm {word.toLocaleLowerCase('vi')}
          </Button>
        </div>
      )}
    </Box>
  )
}
