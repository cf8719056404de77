import ArrowBack from '@mui/icons-material/ArrowBack'
import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import IconButton from '@mui/material/IconButton'
import { use, useState } from 'react'
import { useLocation } from 'react-router'
import type { HelpKey, HelpPage } from '../../foundation/feature.ts'
import { isCtrl } from '../../foundation/keys.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { useUnitWords } from '../../foundation/ward/useUnitWords.ts'
import { KeyHint } from '../../kit/page/KeyHint.tsx'
import { helpOf, keysEverywhere, pageOf } from './helpPages.ts'
import { NoticesList } from './NoticesList.tsx'

/**
 * Help for the screen in hand: what belongs here, the steps, the keys; and behind it the licences. Esc closes it and
 * nothing is lost.
 */
export default function HelpDialog({ onClose }: { onClose: () => void }) {
  const { pathname, search } = useLocation()
  const page = pageOf(use(helpOf(pathname)), pathname, new URLSearchParams(search).get('tab'))
  const words = useUnitWords()
  const [licences, setLicences] = useState(false)

  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth={false}
      aria-labelledby="help-title"
      // The keys of the screen below rest while the help lies over it, and the browser's own stay away.
      onKeyDown={(event) => {
        event.stopPropagation()
        if (isCtrl(event.nativeEvent, 'S') || isCtrl(event.nativeEvent, 'K')) event.preventDefault()
      }}
      slotProps={{ paper: { sx: { width: 640, maxHeight: 'calc(100% - 64px)', outline: 'none !important' } } }}
    >
      <Box sx={{ pl: 3, pr: 1.5, pt: 2, pb: 1, display: 'flex', alignItems: 'flex-start', gap: 2 }}>
        <Box sx={{ flex: 1 }}>
          <Box sx={{ fontSize: '0.8125rem', color: colours.inkSoft }}>Trợ giúp</Box>
          <Box component="h2" id="help-title" sx={{ m: 0, fontSize: '1.25rem', fontWeight: 600 }}>
            {licences ? 'Giấy phép' : words(page.title)}
          </Box>
        </Box>
        <IconButton aria-label="Đóng trợ giúp" onClick={onClose}>
          <Close fontSize="small" />
        </IconButton>
      </Box>
      {/* A place of its own for each: what was scrolled in one is not scrolled in the other. */}
      <Box key={String(licences)} sx={{ px: 3, pb: 3, overflowY: 'auto', minHeight: 0 }}>
        {licences ? <NoticesList /> : <HelpText page={page} words={words} />}
      </Box>
      <Box sx={{ px: 2, py: 1, borderTop: `1px solid ${colours.hairline}` }}>
        {licences ? (
          <Button startIcon={<ArrowBack />} onClick={() => setLicences(false)}>
            {words(page.title)}
          </Button>
        ) : (
          <Button onClick={() => setLicences(true)}>Giấy phép</Button>
        )}
      </Box>
    </Dialog>
  )
}

function HelpText({ page, words }: { page: HelpPage; words: (text: string) => string }) {
  const ownKeys = new Set(page.keys.map(({ keys }) => keys))
  return (
    <>
      <Box component="p" sx={{ mt: 0, mb: 2.5 }}>
        {words(page.about)}
      </Box>
      <Heading>Các bước</Heading>
      <Box component="ol" sx={{ mt: 1, mb: 2.5, pl: 2.5, '& li': { pl: 0.5, mb: 0.75 } }}>
        {page.steps.map((step) => (
          <li key={step}>{words(step)}</li>
        ))}
      </Box>
      <Heading>Phím</Heading>
      <Keys
        keys={[...page.keys, ...keysEverywhere.filter(({ keys }) => !ownKeys.has(keys))].map(({ keys, does }) => ({
          keys,
          does: words(does),
        }))}
      />
    </>
  )
}

function Heading({ children }: { children: string }) {
  return (
    <Box
      component="h3"
      sx={{ m: 0, pb: 0.5, fontSize: '0.9375rem', fontWeight: 600, borderBottom: `1px solid ${colours.hairline}` }}
    >
      {children}
    </Box>
  )
}

function Keys({ keys }: { keys: readonly HelpKey[] }) {
  return (
    <Box
      component="dl"
      sx={{ m: 0, mt: 1, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2, rowGap: 0.5 }}
    >
      {keys.map((key) => (
        <Box key={key.keys} sx={{ display: 'contents' }}>
          <dt>
            <KeyHint keys={key.keys} />
          </dt>
          <Box component="dd" sx={{ m: 0 }}>
            {key.does}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
