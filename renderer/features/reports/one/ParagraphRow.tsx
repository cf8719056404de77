import ArrowDownward from '@mui/icons-material/ArrowDownward'
import ArrowUpward from '@mui/icons-material/ArrowUpward'
import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import type { KeyboardEvent } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Report } from '../../../../shared/model/reports.ts'
import { isComposing } from '../../../foundation/keys.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { TextField } from '../../../kit/fields/TextField.tsx'
import { useFormMode } from '../../../kit/form/formMode.ts'
import { ClashNote } from './ClashNote.tsx'
import { originOf, type RecordParagraph } from './reportForm.ts'
import type { Paragraphs } from './useParagraphs.ts'

interface ParagraphRowProps {
  /** Place in the whole report. */
  place: number
  label: string
  stored: RecordParagraph | undefined
  paragraphs: Paragraphs
}

const originLabels = {
  records: 'từ số liệu',
  edited: 'đã sửa',
  own: 'tự viết',
  'left out': 'không đưa vào báo cáo',
} as const

/** One paragraph with, at its side, where its words come from and what can be done with it. */
export function ParagraphRow({ place, label, stored, paragraphs }: ParagraphRowProps) {
  const { control } = useFormContext<Report>()
  const { readOnly } = useFormMode()
  const text = useWatch({ control, name: `paragraphs.${place}.text` }) ?? ''
  const origin = originOf(stored, text)
  const back = { edited: 'Dùng câu từ số liệu', 'left out': 'Lấy lại đoạn này', records: null, own: null }[origin]
  const noted = stored?.clash || stored?.olderFigures
  const offersBack = !readOnly && back !== null && stored !== undefined && stored.composed !== '' && !noted

  function moveByKey(event: KeyboardEvent) {
    if (readOnly || !event.altKey || event.ctrlKey || isComposing(event.nativeEvent)) return
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    paragraphs.move(place, event.key === 'ArrowUp' ? 'up' : 'down')
  }

  return (
    <Box
      onKeyDown={moveByKey}
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 200px', columnGap: 2, alignItems: 'start' }}
    >
      <Box sx={{ minWidth: 0 }}>
        <TextField
          name={`paragraphs.${place}.text`}
          label={label}
          minRows={1}
          placeholder={origin === 'own' ? 'Viết thêm' : 'Để trống thì đoạn này không có trong báo cáo'}
        />
        {stored && noted && !readOnly && (
          <ClashNote
            text={text}
            composed={stored.composed}
            told={!stored.clash}
            onTake={() => paragraphs.takeComposed(place)}
            onKeep={text === stored.text ? () => void paragraphs.keepWords(place) : null}
          />
        )}
      </Box>
      <Box>
        <Box sx={{ display: 'flex', alignItems: 'center', height: 32, fontSize: '0.8125rem', color: colours.inkSoft }}>
          <Box
            component="span"
            sx={{ flex: 1, ...(origin === 'records' ? {} : { color: colours.ink, fontWeight: 500 }) }}
          >
            {originLabels[origin]}
          </Box>
          {!readOnly && <Tools place={place} label={label} paragraphs={paragraphs} empty={origin === 'left out'} />}
        </Box>
        {offersBack && (
          <Link
            component="button"
            type="button"
            onClick={() => paragraphs.takeComposed(place)}
            sx={{ font: 'inherit', fontSize: '0.8125rem', textAlign: 'left' }}
          >
            {back}
          </Link>
        )}
      </Box>
    </Box>
  )
}

interface ToolsProps {
  place: number
  label: string
  paragraphs: Paragraphs
  /** Nothing left to take out. */
  empty: boolean
}

/** Quiet buttons; Alt+↑/↓ moves a paragraph from its field. */
function Tools({ place, label, paragraphs, empty }: ToolsProps) {
  return (
    <>
      <IconButton
        size="small"
        tabIndex={-1}
        aria-label={`Đưa ${label} lên`}
        title="Đưa lên (Alt+↑)"
        onClick={() => paragraphs.move(place, 'up')}
      >
        <ArrowUpward sx={{ fontSize: 16 }} />
      </IconButton>
      <IconButton
        size="small"
        tabIndex={-1}
        aria-label={`Đưa ${label} xuống`}
        title="Đưa xuống (Alt+↓)"
        onClick={() => paragraphs.move(place, 'down')}
      >
        <ArrowDownward sx={{ fontSize: 16 }} />
      </IconButton>
      {!empty && (
        <IconButton
          size="small"
          aria-label={`Bỏ ${label}`}
          title="Bỏ khỏi báo cáo"
          onClick={() => void paragraphs.remove(place)}
        >
          <Close sx={{ fontSize: 16 }} />
        </IconButton>
      )}
    </>
  )
}
