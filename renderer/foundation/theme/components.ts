import type { ThemeOptions } from '@mui/material/styles'
import { colours } from './colours.ts'
import { folded } from './sizes.ts'

const hairline = `1px solid ${colours.hairline}`

/** How MUI's parts look here: hairlines for shadows, no ripples, nothing that moves. */
export const components: NonNullable<ThemeOptions['components']> = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { minHeight: 36, padding: '6px 16px' },
      sizeSmall: { minHeight: 30, padding: '3px 10px', fontSize: '0.875rem' },
      outlined: {
        backgroundColor: colours.sheet,
        '&.MuiButton-colorPrimary': { borderColor: colours.fieldLine, color: colours.navy },
        '&.MuiButton-colorPrimary:hover': { backgroundColor: colours.navyWash, borderColor: colours.navy },
        '&.MuiButton-colorError': { borderColor: colours.redMark },
        '&.MuiButton-colorError:hover': { backgroundColor: colours.redWash },
        '&.Mui-disabled.MuiButton-colorPrimary, &.Mui-disabled.MuiButton-colorError': {
          borderColor: colours.hairline,
          color: colours.fieldLine,
          backgroundColor: 'transparent',
        },
      },
      text: { '&:hover': { backgroundColor: colours.navyWash } },
    },
  },
  // A sign without words must look unlike one that can be pressed.
  MuiIconButton: { styleOverrides: { root: { borderRadius: 4, '&.Mui-disabled': { opacity: 0.5 } } } },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { border: hairline, backgroundImage: 'none', boxShadow: 'none' } },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: {
        backgroundColor: colours.sheet,
        '& .MuiOutlinedInput-notchedOutline': { borderColor: colours.fieldLine },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: colours.ink },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 2, borderColor: colours.navy },
        '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderWidth: 2, borderColor: colours.redMark },
        '&.Mui-disabled': { backgroundColor: colours.shade },
        '&.MuiInputBase-multiline': { padding: '8px 12px' },
        '& textarea': { padding: 0 },
        '&.Mui-disabled .MuiOutlinedInput-notchedOutline': { borderColor: colours.hairline },
      },
      input: {
        padding: '7px 12px',
        height: 24,
        '&.Mui-disabled': { WebkitTextFillColor: colours.ink },
        // An example in a field that cannot be filled in would read as its value.
        '&.Mui-disabled::placeholder': { opacity: '0 !important' },
      },
    },
  },
  MuiSelect: {
    // A long choice goes on in a second line.
    styleOverrides: {
      select: { minHeight: '24px', height: 'auto', lineHeight: '24px', whiteSpace: 'normal' },
      icon: { color: colours.inkSoft },
    },
  },
  MuiFormHelperText: { styleOverrides: { root: { margin: '4px 0 0', fontSize: '0.8125rem', color: colours.inkSoft } } },
  MuiMenu: { defaultProps: { transitionDuration: 0 } },
  MuiPopover: { defaultProps: { transitionDuration: 0 } },
  MuiMenuItem: { styleOverrides: { root: { minHeight: 36, '&.Mui-selected': { backgroundColor: colours.navyWash } } } },
  MuiDialog: {
    defaultProps: { transitionDuration: 0 },
    styleOverrides: { paper: { border: `1px solid ${colours.fieldLine}`, borderRadius: 6 } },
  },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.125rem', fontWeight: 600, padding: '20px 24px 8px' } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '8px 24px 20px', gap: 8, justifyContent: 'flex-start' } } },
  MuiBackdrop: {
    styleOverrides: {
      root: { backgroundColor: 'rgba(27, 36, 48, 0.35)' },
      invisible: { backgroundColor: 'transparent' },
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      // As high as every other field.
      root: {
        '& .MuiOutlinedInput-root': { paddingTop: 0, paddingBottom: 0, paddingLeft: 0 },
        '& .MuiOutlinedInput-root .MuiAutocomplete-input': { padding: '7px 12px' },
      },
      paper: { border: `1px solid ${colours.fieldLine}` },
    },
  },
  MuiTab: {
    styleOverrides: {
      // Words go on in a second line before a tab is pushed out of sight.
      root: {
        minHeight: 44,
        minWidth: 0,
        flexShrink: 1,
        padding: '6px 16px',
        lineHeight: 1.3,
        color: colours.inkSoft,
        '&.Mui-selected': { color: colours.navy },
        [folded]: { paddingLeft: 12, paddingRight: 12 },
      },
    },
  },
  MuiTabs: { styleOverrides: { root: { minHeight: 44 }, indicator: { height: 3, transition: 'none' } } },
  MuiTableCell: {
    styleOverrides: {
      root: {
        fontSize: '0.9375rem',
        padding: '8px 12px',
        borderColor: colours.hairline,
        fontVariantNumeric: 'tabular-nums',
      },
      head: { fontSize: '0.8125rem', fontWeight: 600, color: colours.inkSoft, backgroundColor: colours.shade },
    },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 600, slotProps: { transition: { timeout: 0 } } },
    styleOverrides: { tooltip: { backgroundColor: colours.ink, fontSize: '0.8125rem' } },
  },
  MuiCheckbox: { styleOverrides: { root: { color: colours.fieldLine, padding: 6 } } },
  MuiFormControlLabel: { styleOverrides: { root: { marginLeft: -8 } } },
  MuiRadio: { styleOverrides: { root: { color: colours.fieldLine, padding: 6 } } },
  // A line is lower than what can be hit with ease; the words stay where they are.
  MuiLink: {
    styleOverrides: { root: { textUnderlineOffset: '3px', textDecorationThickness: '1px', padding: '3px 0' } },
  },
}
