import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Place, WrittenPackage } from '../../../shared/contract/packages.ts'
import { formatSize } from '../../../shared/text/sizes.ts'
import { client } from '../../foundation/client/client.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { MessageBar } from '../../kit/page/MessageBar.tsx'
import { YearStepper } from '../../kit/page/YearStepper.tsx'
import { ProgressLine } from '../../kit/progress/ProgressLine.tsx'
import type { Stream } from '../../kit/progress/useStream.ts'
import { PlaceField, usePlaces } from '../places/index.ts'
import { copiedSentence, keptSentence } from './packageLabels.ts'
import { ReportNote } from './ReportNote.tsx'

export interface WriteDone extends WrittenPackage {
  readonly type: 'done'
}

interface CopyPartProps {
  copy: Stream<WriteDone>
  onStart: () => void
  year: number
  thisYear: number
  onYear: (year: number) => void
}

/** Chép: the year, the place, for whom; then how far it is, and at the end that it was read back and compared. */
export function CopyPart({ copy, onStart, year, thisYear, onYear }: CopyPartProps) {
  const places = usePlaces()
  const [forSuperiors, setForSuperiors] = useState(false)
  const [missing, setMissing] = useState(false)
  /** Asked for before the places were found: an old machine takes seconds to name its sticks. */
  const [waiting, setWaiting] = useState(false)
  const [asked, setAsked] = useState<{ place: Place; year: number; forSuperiors: boolean } | null>(null)
  const running = copy.state.kind === 'running'
  const { place } = places
  // An outcome says nothing of another year, place or kind of package. A stick that was pulled out is still the same.
  const isOfAsked =
    asked?.year === year && asked.forSuperiors === forSuperiors && (place?.id ?? asked.place.id) === asked.place.id

  function start() {
    const looking = places.places === undefined && places.error === ''
    setWaiting(looking)
    if (looking) return
    setMissing(!place)
    if (!place) return
    onStart()
    setAsked({ place, year, forSuperiors })
    const request = { placeId: place.id, year, forSuperiors }
    void copy.start((signal) => client.packages.write(request, { signal })).then(places.refresh)
  }

  const startNow = useEffectEvent(start)
  const found = places.places !== undefined || places.error !== ''
  useEffect(() => {
    if (waiting && found) startNow()
  }, [waiting, found])

  return (
    <Box sx={{ maxWidth: 640, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
      <Box component="fieldset" disabled={running} sx={{ border: 0, m: 0, p: 0, display: 'grid', gap: 2.5 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          <Box sx={{ fontWeight: 500 }}>Số liệu, văn bản của</Box>
          <YearStepper label="Năm chép ra" year={year} last={thisYear} onChange={onYear} />
        </Box>
        <PlaceField label="Chép vào" places={places} disabled={running} />
        {missing && !place && <MessageBar tone="error">Chọn USB hoặc thư mục.</MessageBar>}
        <Box>
          <FormControlLabel
            control={
              <Switch
                checked={forSuperiors}
                disabled={running}
                onChange={(_, checked) => setForSuperiors(checked)}
                sx={switchLook}
              />
            }
            label="Bản cho cấp trên (không có số điện thoại và tên người dân)"
          />
          <Box sx={{ color: colours.inkSoft, fontSize: '0.875rem' }}>
            Bỏ cả những văn bản ghi tên người dân: biên bản, giấy mời, thông báo, tờ trình, quyết định, giấy khen, sổ
            văn bản. Còn lại số liệu, bảng và báo cáo đã cấp số; báo cáo có tên người dân không chép.
          </Box>
        </Box>
      </Box>
      <ReportNote year={year} forSuperiors={forSuperiors} />
      {asked && (running || isOfAsked) && <Outcome state={copy.state} kind={asked.place.kind} onRetry={start} />}
      <Box sx={{ display: 'flex', gap: 1 }}>
        {running ? (
          <Button variant="outlined" onClick={copy.stop}>
            Dừng
          </Button>
        ) : (
          <Button variant="contained" onClick={start}>
            Chép ra USB
          </Button>
        )}
      </Box>
    </Box>
  )
}

/** A control must be seen, on or off: MUI's own track is too pale on paper. */
const switchLook = {
  '& .MuiSwitch-track': { backgroundColor: colours.fieldLine, opacity: '1 !important' },
  '& .MuiSwitch-thumb': { boxShadow: 'none', border: `1px solid ${colours.fieldLine}`, backgroundColor: colours.sheet },
  '& .Mui-checked + .MuiSwitch-track': { backgroundColor: colours.navy },
} as const

interface OutcomeProps {
  state: Stream<WriteDone>['state']
  /** Of the place that it is or was copied to. */
  kind: Place['kind']
  onRetry: () => void
}

function Outcome({ state, kind, onRetry }: OutcomeProps) {
  switch (state.kind) {
    case 'idle':
      return null
    case 'running':
      return (
        <ProgressLine
          label="Chép ra USB"
          progress={state.stopping ? { step: 'Đang dừng, xóa phần chép dở', done: 0, total: 0 } : state.progress}
        />
      )
    case 'stopped':
      return <MessageBar tone="info">Đã dừng. Phần chép dở được xóa khỏi nơi chép.</MessageBar>
    case 'failed':
      return (
        <MessageBar tone="error" action={{ label: 'Thử lại', onClick: onRetry }}>
          {state.message}
        </MessageBar>
      )
    case 'done': {
      const { files, folder, bytes, kept } = state.result
      return (
        <MessageBar tone="done">
          {copiedSentence(files, kind)}
          <Box sx={{ color: colours.inkSoft }}>
            Thư mục {folder}, {formatSize(bytes)}.
          </Box>
          {kept && <Box sx={{ mt: 0.5 }}>{keptSentence(kept)}</Box>}
        </MessageBar>
      )
    }
  }
}
