import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useEffect } from 'react'
import { NavLink, useLocation, useNavigate } from 'react-router'
import type { Place } from '../../foundation/feature.ts'
import { altDigit, isComposing } from '../../foundation/keys.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { folded, low } from '../../foundation/theme/sizes.ts'
import { useUnitWords } from '../../foundation/ward/useUnitWords.ts'
import { hiddenFromSight } from '../../kit/page/hiddenFromSight.ts'
import { KeyHint } from '../../kit/page/KeyHint.tsx'
import { placeOf, places } from '../places.ts'

/**
 * The left navigation, written like a ledger's list of contents: its numbers are the keys, Alt+1 to Alt+8. Where the
 * window is narrow, a sign stands for the words.
 */
export function Navigation({ onHelp }: { onHelp: () => void }) {
  const { pathname } = useLocation()
  const here = placeOf(pathname)
  const words = useUnitWords()
  useAltKeys()

  return (
    <Box
      component="nav"
      aria-label="Điều hướng chính"
      sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}
    >
      <Box sx={{ height: 56, [low]: { height: 48 }, px: 2.5, display: 'flex', alignItems: 'center', gap: 1.25 }}>
        <Mark />
        <Box
          component="span"
          sx={{ fontWeight: 600, color: colours.navy, letterSpacing: '-0.01em', [folded]: { display: 'none' } }}
        >
          Sổ Ban Chỉ đạo
        </Box>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pt: 1 }}>
        {places.map((place, index) => (
          <li key={place.path}>
            <PlaceLink {...place} label={words(place.label)} number={index + 1} current={place.path === here} />
          </li>
        ))}
      </Box>
      <Box sx={{ mt: 'auto', pb: 2, fontSize: '0.8125rem', color: colours.inkSoft }}>
        <HelpButton onClick={onHelp} />
        <Box sx={{ px: 2.5, pt: 0.75, [folded]: { display: 'none' } }}>Alt + số để chuyển mục</Box>
      </Box>
    </Box>
  )
}

interface PlaceLinkProps extends Place {
  path: string
  number: number
  current: boolean
}

function PlaceLink({ path, label, Icon, number, current }: PlaceLinkProps) {
  return (
    <Box
      component={NavLink}
      to={path}
      title={label}
      aria-current={current ? 'page' : undefined}
      aria-keyshortcuts={`Alt+${number}`}
      sx={{
        display: 'grid',
        gridTemplateColumns: '20px 1fr',
        alignItems: 'center',
        height: 40,
        pl: 2,
        pr: 2,
        [folded]: { gridTemplateColumns: '14px 1fr', pl: 1, pr: 1.25 },
        // The words that only screen readers get keep to their place.
        position: 'relative',
        borderLeft: '4px solid',
        borderLeftColor: current ? colours.navy : 'transparent',
        backgroundColor: current ? colours.navyWash : 'transparent',
        color: current ? colours.navy : colours.ink,
        fontWeight: current ? 600 : 400,
        textDecoration: 'none',
        '&:hover': { backgroundColor: current ? colours.navyWash : colours.shade },
        '&:focus-visible': { outlineOffset: '-2px !important' },
      }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{
          fontSize: '0.75rem',
          color: current ? colours.navy : colours.inkSoft,
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {number}
      </Box>
      <Icon sx={{ display: 'none', justifySelf: 'center', fontSize: 22, [folded]: { display: 'block' } }} />
      <Box component="span" sx={{ [folded]: hiddenFromSight }}>
        {label}
      </Box>
    </Box>
  )
}

function HelpButton({ onClick }: { onClick: () => void }) {
  return (
    <ButtonBase
      onClick={onClick}
      aria-keyshortcuts="F1"
      title="Trợ giúp"
      sx={{
        width: '100%',
        height: 36,
        pl: 2.5,
        justifyContent: 'flex-start',
        [folded]: { pl: 0, justifyContent: 'center' },
        gap: 1,
        fontFamily: 'inherit',
        fontSize: '0.9375rem',
        color: colours.ink,
        '&:hover': { backgroundColor: colours.shade },
        '&:focus-visible': { outlineOffset: '-2px !important' },
      }}
    >
      <KeyHint keys="F1" />
      <Box component="span" sx={{ [folded]: hiddenFromSight }}>
        Trợ giúp
      </Box>
    </ButtonBase>
  )
}

/** The product's mark: a closed ledger with its ribbon. */
function Mark() {
  return (
    <svg width="20" height="24" viewBox="0 0 20 24" aria-hidden="true">
      <rect x="0.75" y="0.75" width="18.5" height="22.5" rx="2" fill={colours.navy} />
      <rect x="4" y="1" width="1.2" height="22" fill="#FFFFFF" opacity="0.45" />
      <path d="M12 0.75h4v10l-2-1.8-2 1.8z" fill={colours.redMark} />
    </svg>
  )
}

function useAltKeys() {
  const navigate = useNavigate()
  useEffect(() => {
    function press(event: KeyboardEvent) {
      // A dialog has the keys while it is open; what is typed in it would be lost.
      if (isComposing(event) || document.querySelector('.MuiModal-root')) return
      const place = places[(altDigit(event) ?? 0) - 1]
      if (!place) return
      event.preventDefault()
      navigate(place.path)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [navigate])
}
