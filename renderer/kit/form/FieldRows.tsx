import Add from '@mui/icons-material/Add'
import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import IconButton from '@mui/material/IconButton'
import { type ReactNode, useMemo, useRef } from 'react'
import { useFieldArray, useFormContext, useFormState } from 'react-hook-form'
import { colours } from '../../foundation/theme/colours.ts'
import { narrowerThan } from '../../foundation/theme/sizes.ts'
import { errorPaths } from './errorPaths.ts'
import { focusPath } from './fieldFocus.ts'
import { FormModeProvider, useFormMode } from './formMode.ts'

export interface FieldRowsColumn {
  label: string
  /** Any width of a CSS grid: `120px`, `1fr`. */
  width: string
  /** Pixels that a column which shares the rest needs to be read; 150 unless told. */
  least?: number
  /** The field of one row: `(row) => <DateField name={`${row}.from`} label="Từ ngày" />`. */
  field: (row: string, index: number) => ReactNode
}

export interface FieldRowsProps {
  /** Dotted path of the list in the form's values: `terms`. */
  name: string
  columns: readonly FieldRowsColumn[]
  /** Values of a new row, ids included. */
  newRow: () => object
  addLabel: string
  /** What one row is, for the button that removes it: `nhiệm kỳ`. */
  rowLabel: string
  /** Sentence when there is no row. */
  empty?: string
  /** Puts new rows first. */
  newestFirst?: boolean
  /** Rows that may not be removed. */
  keep?: (index: number) => boolean
}

const headLook = { fontSize: '0.8125rem', fontWeight: 600, color: colours.inkSoft } as const

/**
 * Pixels at which columns have room side by side: their own widths, and enough to read for those that share the rest.
 */
function roomFor(columns: readonly FieldRowsColumn[]): number {
  const gap = 8
  return columns.reduce(
    (sum, { width, least = 150 }) => sum + (width.endsWith('px') ? Number.parseInt(width, 10) : least) + gap,
    36,
  )
}

/**
 * A short list inside a form, edited in place like a table: terms, figures by year, rates. Without room side by side
 * each row becomes a small form with the words above its fields.
 */
export function FieldRows(props: FieldRowsProps) {
  const { name, columns, rowLabel, keep } = props
  const { control } = useFormContext()
  const rows = useFieldArray({ control, name, keyName: 'rowKey' })
  const { errors } = useFormState({ control, name })
  const { readOnly } = useFormMode()
  const mode = useMemo(() => ({ readOnly, bare: true }), [readOnly])
  const box = useRef<HTMLDivElement>(null)
  const ownError = errorPaths(errors).find((error) => error.path === name)
  const sideBySide = roomFor(columns)
  const grid = {
    display: 'grid',
    gridTemplateColumns: `${columns.map((column) => column.width).join(' ')} 36px`,
    columnGap: 1,
  }
  const stacked = { gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))', rowGap: 1 }

  function add() {
    const index = props.newestFirst ? 0 : rows.fields.length
    if (props.newestFirst) rows.prepend(props.newRow(), { shouldFocus: false })
    else rows.append(props.newRow(), { shouldFocus: false })
    requestAnimationFrame(() => {
      const first = box.current?.querySelectorAll('[data-row]')[index]?.querySelector('[data-field]')
      const path = first?.getAttribute('data-field')
      if (box.current && path) focusPath(box.current, path)
    })
  }

  return (
    <Box ref={box} data-field={name} data-error={ownError !== undefined}>
      {rows.fields.length > 0 && (
        <Box sx={{ ...grid, ...headLook, pb: 0.5, [narrowerThan(sideBySide)]: { display: 'none' } }}>
          {columns.map((column) => (
            <div key={column.label}>{column.label}</div>
          ))}
        </Box>
      )}
      {rows.fields.length === 0 && props.empty !== undefined && (
        <Box sx={{ color: colours.inkSoft, mb: 1 }}>{props.empty}</Box>
      )}
      <FormModeProvider value={mode}>
        {rows.fields.map((row, index) => (
          <Box
            key={row.rowKey}
            data-row
            sx={{
              ...grid,
              alignItems: 'start',
              py: 0.75,
              borderTop: `1px solid ${colours.hairline}`,
              [narrowerThan(sideBySide)]: { ...stacked, position: 'relative', py: 1.5, pr: readOnly ? 0 : 5 },
            }}
          >
            {columns.map((column) => (
              <Box key={column.label} sx={{ minWidth: 0 }}>
                {/* The field itself tells its name to screen readers. */}
                <Box
                  aria-hidden
                  sx={{ ...headLook, display: 'none', [narrowerThan(sideBySide)]: { display: 'block' } }}
                >
                  {column.label}
                </Box>
                {column.field(`${name}.${index}`, index)}
              </Box>
            ))}
            {!readOnly && !keep?.(index) ? (
              <IconButton
                aria-label={`Bỏ ${rowLabel} dòng ${index + 1}`}
                onClick={() => rows.remove(index)}
                sx={{ mt: 0.25, [narrowerThan(sideBySide)]: { position: 'absolute', top: 8, right: 0 } }}
              >
                <Close fontSize="small" />
              </IconButton>
            ) : (
              <Box component="span" sx={{ [narrowerThan(sideBySide)]: { display: 'none' } }} />
            )}
          </Box>
        ))}
      </FormModeProvider>
      {ownError && <FormHelperText error>{ownError.message}</FormHelperText>}
      {!readOnly && (
        <Button variant="text" size="small" startIcon={<Add />} onClick={add} sx={{ mt: 0.5, ml: -1 }}>
          {props.addLabel}
        </Button>
      )}
    </Box>
  )
}
