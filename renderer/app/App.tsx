import { ThemeProvider } from '@mui/material/styles'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router/dom'
import { ConfirmProvider } from '../ui/ConfirmProvider.tsx'
import { StoppedScreen } from './frame/StoppedScreen.tsx'
import { followPlace } from './placeInHand.ts'
import { queryClient } from './queryClient.ts'
import { router } from './routes.tsx'
import { GlobalLook } from './theme/GlobalLook.tsx'
import { theme } from './theme/theme.ts'

followPlace(router)

/** The whole page: look, data, questions, places. */
export function App() {
  return (
    <ThemeProvider theme={theme}>
      <GlobalLook />
      <QueryClientProvider client={queryClient}>
        <ConfirmProvider>
          <RouterProvider router={router} />
          <StoppedScreen />
        </ConfirmProvider>
      </QueryClientProvider>
    </ThemeProvider>
  )
}
