import CheckRounded from '@mui/icons-material/CheckRounded'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { colours } from '../../foundation/theme/colours.ts'
import { low, narrowerThan } from '../../foundation/theme/sizes.ts'
import { hiddenFromSight } from '../../kit/page/hiddenFromSight.ts'
import { isReached, type PathStep, type Progress, pathLabels, pathSteps, progressOf, type Standing } from './steps.ts'

const stateLabels: Record<Progress, string> = {
  past: 'đã xong',
  now: 'đang làm',
  later: 'chưa tới',
  none: 'không có',
}

export interface StepPathProps {
  /** Where the round stands. */
  standing: Standing
  /** The part that is open. */
  open: PathStep
  onOpen: (part: PathStep) => void
}

/** The path of a round: what is done, what is in hand, what is to come. A part that is reached can be opened. */
export function StepPath({ standing, open, onOpen }: StepPathProps) {
  return (
    <Box
      component="nav"
      aria-label="Các bước của đợt khen thưởng"
      sx={{
        display: 'grid',
        gridTemplateColumns: `repeat(${pathSteps.length}, 1fr)`,
        border: `1px solid ${colours.hairline}`,
        borderRadius: 1,
        backgroundColor: colours.sheet,
        overflow: 'hidden',
      }}
    >
      {pathSteps.map((part, index) => (
        <PathPart
          key={part}
          part={part}
          label={pathLabels[part]}
          number={index + 1}
          progress={progressOf(part, standing)}
          open={part === open}
          onOpen={() => onOpen(part)}
        />
      ))}
    </Box>
  )
}

interface PathPartProps {
  part: PathStep
  label: string
  number: number
  progress: Progress
  open: boolean
  onOpen: () => void
}

function PathPart({ part, label, number, progress, open, onOpen }: PathPartProps) {
  const reached = isReached(progress)
  return (
    <ButtonBase
      disabled={!reached}
      onClick={onOpen}
      aria-current={open ? 'step' : undefined}
      data-place={part}
      sx={{
        // The words that only screen readers get keep to their place.
        position: 'relative',
        justifyContent: 'flex-start',
        gap: 1.25,
        minHeight: 48,
        [low]: { minHeight: 40 },
        px: 2,
        [narrowerThan(900)]: { px: 1, gap: 1 },
        fontFamily: 'inherit',
        fontSize: '0.9375rem',
        borderLeft: number === 1 ? 'none' : `1px solid ${colours.hairline}`,
        boxShadow: open ? `inset 0 -3px 0 ${colours.goldMark}` : 'none',
        backgroundColor: open ? colours.goldWash : 'transparent',
        color: reached ? colours.ink : colours.inkSoft,
        '&:hover': { backgroundColor: open ? colours.goldWash : colours.shade },
        '&:focus-visible': { outlineOffset: '-2px !important' },
      }}
    >
      <Medal number={number} progress={progress} />
      <Box component="span" sx={{ fontWeight: open ? 600 : 400 }}>
        {label}
      </Box>
      <Box
        component="span"
        sx={{
          ml: 'auto',
          fontSize: '0.8125rem',
          color: colours.inkSoft,
          // The mark before the words shows it too.
          [narrowerThan(900)]: hiddenFromSight,
        }}
      >
        {stateLabels[progress]}
      </Box>
    </ButtonBase>
  )
}

/** A small round mark: filled gold for what is in hand, a tick for what is done, a ring for what is to come. */
function Medal({ number, progress }: Pick<PathPartProps, 'number' | 'progress'>) {
  const now = progress === 'now'
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        width: 24,
        height: 24,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        flexShrink: 0,
        fontSize: '0.8125rem',
        fontWeight: 600,
        border: `2px solid ${isReached(progress) ? colours.goldMark : colours.fieldLine}`,
        backgroundColor: now ? colours.goldMark : 'transparent',
        color: now ? '#FFFFFF' : progress === 'past' ? colours.goldText : colours.inkSoft,
      }}
    >
      {progress === 'past' ? <CheckRounded sx={{ fontSize: 16 }} /> : number}
    </Box>
  )
}
