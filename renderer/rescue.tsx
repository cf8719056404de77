import './foundation/theme/fonts.ts'
import { ThemeProvider } from '@mui/material/styles'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { RescueScreen } from './features/ward/index.ts'
import { queryClient } from './foundation/client/queryClient.ts'
import { GlobalLook } from './foundation/theme/GlobalLook.tsx'
import { theme } from './foundation/theme/theme.ts'
import { ConfirmProvider } from './kit/confirm/ConfirmProvider.tsx'

/** The page that a host serves in the place of the program while its data cannot be opened. */
const container = document.getElementById('root')
if (container) {
  createRoot(container).render(
    <ThemeProvider theme={theme}>
      <GlobalLook />
      <QueryClientProvider client={queryClient}>
        <ConfirmProvider>
          <RescueScreen />
        </ConfirmProvider>
      </QueryClientProvider>
    </ThemeProvider>,
  )
}
