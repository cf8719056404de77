import CssBaseline from '@mui/material/CssBaseline'
import GlobalStyles from '@mui/material/GlobalStyles'
import { colours } from './colours.ts'
import { paperFamily } from './paperFace.ts'
import { folded } from './sizes.ts'

const styles = {
  // The margin at the left and right of every screen.
  ':root': { accentColor: colours.navy, '--page-margin': '32px', [folded]: { '--page-margin': '24px' } },
  'html, body, #root': { height: '100%' },
  body: { overflow: 'hidden', backgroundColor: colours.paper, fontVariantNumeric: 'lining-nums' },
  'a:focus-visible, button:focus-visible, [tabindex]:focus-visible': {
    outline: `2px solid ${colours.navy}`,
    outlineOffset: 2,
  },
  '::selection': { backgroundColor: '#CFDDEB' },
  '*': { scrollbarWidth: 'thin', scrollbarColor: `#B9B4A6 transparent` },
  '#print-root': { display: 'none' },
  // Papers bring their own type and measures.
  '.document-sheets': {
    font: `16px/normal ${paperFamily}`,
    letterSpacing: 'normal',
    fontVariantNumeric: 'normal',
    color: '#000000',
  },
  '.document-sheets section.sheet > *': { boxSizing: 'content-box' },
  '@media print': {
    'html, body': { height: 'auto', overflow: 'visible', backgroundColor: '#FFFFFF' },
    '#root, .MuiModal-root, .MuiPopper-root': { display: 'none !important' },
    '#print-root': { display: 'block' },
  },
} as const

/** Rules for the whole page, print included: what is printed stands in `#print-root`, never the screen itself. */
export function GlobalLook() {
  return (
    <>
      <CssBaseline />
      <GlobalStyles styles={styles} />
    </>
  )
}
