import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { type ReportRecord, type ReportSection, reportPartsOf } from '../../../../shared/model/reports.ts'
import { romanNumeral } from '../../../../shared/text/numbers.ts'
import { FormModeProvider, useFormMode } from '../../../kit/form/formMode.ts'
import { ParagraphRow } from './ParagraphRow.tsx'
import { placesOf } from './reportForm.ts'
import { addsTo, type LedTo, type Paragraphs, useParagraphs } from './useParagraphs.ts'

interface ReportPartsProps {
  record: ReportRecord
  led: LedTo | null
  /** Set to what Ctrl+Enter does. */
  addBehindFocus: RefObject<() => void>
}

/** The text of a report in the order of the paper: parts I–V, their sections, each paragraph a field. */
export function ReportParts({ record, led, addBehindFocus }: ReportPartsProps) {
  const box = useRef<HTMLDivElement>(null)
  const paragraphs = useParagraphs(record, box, led)
  const { readOnly } = useFormMode()
  const bare = useMemo(() => ({ readOnly, bare: true }), [readOnly])
  useEffect(() => {
    addBehindFocus.current = paragraphs.addBehindFocus
  })

  return (
    <FormModeProvider value={bare}>
      <Box ref={box} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4, mb: 4 }}>
        {reportPartsOf(record.period).map((part, index) => (
          <Box component="section" key={part.title} aria-label={`${romanNumeral(index + 1)}. ${part.title}`}>
            <Box component="h2" sx={{ m: 0, mb: 1, fontSize: '1.125rem', fontWeight: 600 }}>
              {romanNumeral(index + 1)}. {part.title}
            </Box>
            <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
              {part.sections.map(({ id, title }, number) => (
                <Section
                  key={id}
                  section={id}
                  name={title === '' ? part.title : title}
                  heading={title === '' ? '' : `${number + 1}. ${title}`}
                  paragraphs={paragraphs}
                />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </FormModeProvider>
  )
}

interface SectionProps {
  section: ReportSection
  /** For screen readers. */
  name: string
  /** '' where the section is its whole part. */
  heading: string
  paragraphs: Paragraphs
}

function Section({ section, name, heading, paragraphs }: SectionProps) {
  const { readOnly } = useFormMode()
  const places = placesOf(paragraphs.rows, section)
  return (
    <Box>
      {heading !== '' && (
        <Box component="h3" sx={{ m: 0, mb: 0.75, fontSize: '0.9375rem', fontWeight: 600 }}>
          {heading}
        </Box>
      )}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
        {places.map((place, index) => (
          <ParagraphRow
            key={paragraphs.rows[place]?.id ?? place}
            place={place}
            label={`${name}, đoạn ${index + 1}`}
            stored={paragraphs.stored.get(paragraphs.rows[place]?.id ?? '')}
            paragraphs={paragraphs}
          />
        ))}
      </Box>
      {!readOnly && (
        <Button
          variant="text"
          size="small"
          startIcon={<Add />}
          {...{ [addsTo]: section }}
          aria-label={`Thêm đoạn vào ${name}`}
          onClick={() => paragraphs.add(section)}
          sx={{ ml: -1, mt: 0.5 }}
        >
          Thêm đoạn
        </Button>
      )}
    </Box>
  )
}
