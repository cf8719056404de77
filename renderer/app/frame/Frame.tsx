import Box from '@mui/material/Box'
import { Suspense, useEffect } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { capitalizeFirst } from '../../../shared/text/names.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { LoadingShape } from '../../ui/LoadingShape.tsx'
import { colours } from '../theme/colours.ts'
import { useWardStatus } from '../useWardStatus.ts'
import { Header } from './Header.tsx'
import { Navigation } from './Navigation.tsx'

/** Everything around a screen: navigation left, header above. Before a ward is set up only the welcome shows. */
export function Frame() {
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
    <Box sx={{ height: '100%', display: 'grid', gridTemplate: 'auto minmax(0, 1fr) / 216px minmax(0, 1fr)' }}>
      <Box sx={{ gridRow: '1 / 3', borderRight: `1px solid ${colours.hairline}`, minHeight: 0 }}>
        <Navigation />
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
