import Box from '@mui/material/Box'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { capitalizeFirst } from '../../../shared/text/names.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { folded } from '../../foundation/theme/sizes.ts'
import { useWardStatus } from '../../foundation/ward/useWardStatus.ts'
import { ErrorState } from '../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../kit/page/LoadingShape.tsx'
import { useHelpKey } from '../help/useHelpKey.ts'
import { Header } from './Header.tsx'
import { Navigation } from './Navigation.tsx'

const HelpDialog = lazy(() => import('../help/HelpDialog.tsx'))

/** Everything around a screen, and the help over it: F1 opens it and closes it again. */
export function Frame() {
  const [helping, setHelping] = useState(false)
  useHelpKey(useCallback(() => setHelping((before) => !before), []))
  return (
    <>
      <Surroundings onHelp={() => setHelping(true)} />
      {helping && (
        <Suspense>
          <HelpDialog onClose={() => setHelping(false)} />
        </Suspense>
      )}
    </>
  )
}

/** Navigation left, header above. Before a ward is set up only the welcome shows. */
function Surroundings({ onHelp }: { onHelp: () => void }) {
  const status = useWardStatus()
  const { pathname } = useLocation()
  const atWelcome = pathname === '/welcome' || pathname.startsWith('/welcome/')
  const wardName = status.data?.wardName ?? ''

  useEffect(() => {
    document.title = wardName === '' ? 'Sổ Ban Chỉ đạo' : `${capitalizeFirst(wardName)} – Sổ Ban Chỉ đạo`
  }, [wardName])

  if (status.isPending) return <LoadingShape />
  if (status.isError) return <ErrorState error={status.error} onRetry={() => status.refetch()} />
  if (!status.data.ready && !atWelcome) return <Navigate to="/welcome" replace />
  if (status.data.ready && atWelcome) return <Navigate to="/" replace />
  if (atWelcome) return <Screen />
  return (
    <Box
      sx={{
        height: '100%',
        display: 'grid',
        gridTemplate: 'auto minmax(0, 1fr) / 216px minmax(0, 1fr)',
        [folded]: { gridTemplateColumns: '64px minmax(0, 1fr)' },
      }}
    >
      <Box sx={{ gridRow: '1 / 3', borderRight: `1px solid ${colours.hairline}`, minHeight: 0 }}>
        <Navigation onHelp={onHelp} />
      </Box>
      <Header status={status.data} />
      <Box component="main" sx={{ minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        <Screen />
      </Box>
    </Box>
  )
}

function Screen() {
  return (
    <Suspense fallback={<LoadingShape />}>
      <Outlet />
    </Suspense>
  )
}
