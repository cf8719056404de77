import { viVN } from '@mui/material/locale'
import { createTheme } from '@mui/material/styles'
import { colours } from './colours.ts'
import { components } from './components.ts'

/** The font of every screen. */
export const fontFamily = "'Be Vietnam Pro', 'Segoe UI', sans-serif"
/** 15 px, the base of all sizes: MUI counts in rem of 16. */
const base = '0.9375rem'

/** The look of every screen: a well-kept ledger on a tidy desk. */
export const theme = createTheme(
  {
    cssVariables: true,
    palette: {
      mode: 'light',
      primary: { main: colours.navy, dark: '#0D2644', contrastText: '#FFFFFF' },
      secondary: { main: colours.goldText },
      error: { main: colours.redText },
      success: { main: colours.greenText },
      warning: { main: colours.goldText },
      background: { default: colours.paper, paper: colours.sheet },
      text: { primary: colours.ink, secondary: colours.inkSoft, disabled: '#6B6F76' },
      divider: colours.hairline,
      action: { disabled: colours.fieldLine, disabledBackground: colours.shade },
    },
    spacing: 8,
    shape: { borderRadius: 4 },
    focusVisible: { outline: `2px solid ${colours.navy}`, outlineOffset: 2 },
    typography: {
      fontFamily,
      fontWeightRegular: 400,
      fontWeightMedium: 500,
      fontWeightBold: 600,
      body1: { fontSize: base, lineHeight: 1.5 },
      body2: { fontSize: '0.875rem', lineHeight: 1.5 },
      caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
      button: { fontSize: base, fontWeight: 500, textTransform: 'none', lineHeight: 1.4 },
      h1: { fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.3, letterSpacing: '-0.01em' },
      h2: { fontSize: '1.125rem', fontWeight: 600, lineHeight: 1.4 },
      h3: { fontSize: base, fontWeight: 600, lineHeight: 1.5 },
      subtitle1: { fontSize: base },
      subtitle2: { fontSize: '0.875rem' },
    },
    transitions: { create: () => 'none' },
    components,
  },
  viVN,
)
