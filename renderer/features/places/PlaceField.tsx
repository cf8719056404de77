import Refresh from '@mui/icons-material/RefreshOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useId } from 'react'
import type { Place } from '../../../shared/contract/packages.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { useHostKind } from '../../kit/document/files.ts'
import { MessageBar } from '../../kit/page/MessageBar.tsx'
import { noPlaceLabel, roomLabel, silentLabel } from './placeLabels.ts'
import type { Places } from './usePlaces.ts'

interface PlaceFieldProps {
  /** `Chép vào`, `Nơi có gói` */
  label: string
  places: Places
  disabled: boolean
}

/** Which stick or folder: one a line with its name and its room. */
export function PlaceField({ label, places, disabled }: PlaceFieldProps) {
  const id = useId()
  const host = useHostKind()
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Box id={id} sx={{ flex: 1, fontWeight: 500 }}>
          {label}
        </Box>
        {host === 'desktop' && (
          <Button size="small" variant="text" disabled={disabled} onClick={() => void places.chooseFolder()}>
            Chọn thư mục khác
          </Button>
        )}
        <Button
          size="small"
          variant="text"
          startIcon={<Refresh />}
          disabled={disabled || places.looking}
          onClick={places.refresh}
        >
          Tìm lại
        </Button>
      </Box>
      {places.error !== '' && (
        <Box sx={{ mb: 1 }}>
          <MessageBar tone="error">{places.error}</MessageBar>
        </Box>
      )}
      {!places.drivesTold && (
        <Box sx={{ mb: 1 }}>
          <MessageBar
            tone="warning"
            action={
              host === 'desktop' && !disabled
                ? { label: 'Chọn thư mục', onClick: () => void places.chooseFolder() }
                : undefined
            }
          >
            {silentLabel(host === 'desktop')}
          </MessageBar>
        </Box>
      )}
      <Box sx={{ border: `1px solid ${colours.fieldLine}`, borderRadius: 1, backgroundColor: colours.sheet }}>
        {places.places?.length === 0 && (
          <Box sx={{ px: 2, py: 1.5, color: colours.inkSoft }}>
            {noPlaceLabel(places.drivesTold, host === 'desktop')}
          </Box>
        )}
        {places.places === undefined && places.error === '' && (
          <Box sx={{ px: 2, py: 1.5, color: colours.inkSoft }}>Đang tìm USB.</Box>
        )}
        <RadioGroup aria-labelledby={id} value={places.place?.id ?? ''} onChange={(_, chosen) => places.choose(chosen)}>
          {places.places?.map((place) => (
            <FormControlLabel
              key={place.id}
              value={place.id}
              disabled={disabled}
              control={<Radio size="small" />}
              label={<PlaceLabel place={place} />}
              disableTypography
              sx={{
                m: 0,
                px: 1,
                minHeight: 48,
                '& + &': { borderTop: `1px solid ${colours.hairline}` },
              }}
            />
          ))}
        </RadioGroup>
      </Box>
    </Box>
  )
}

function PlaceLabel({ place }: { place: Place }) {
  return (
    <Box sx={{ flex: 1, display: 'flex', alignItems: 'baseline', gap: 2, pr: 1 }}>
      <Box component="span" sx={{ fontWeight: 500 }}>
        {place.name}
      </Box>
      <Box component="span" sx={{ color: colours.inkSoft, fontSize: '0.875rem' }}>
        {place.kind === 'removable' ? 'USB' : 'thư mục'}
      </Box>
      <Box
        component="span"
        sx={{ ml: 'auto', color: colours.inkSoft, fontSize: '0.875rem', fontVariantNumeric: 'tabular-nums' }}
      >
        {roomLabel(place)}
      </Box>
    </Box>
  )
}
