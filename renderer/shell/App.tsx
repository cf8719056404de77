import { ThemeProvider } from '@mui/material/styles'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router/dom'
import { queryClient } from '../foundation/client/queryClient.ts'
import { RecordAddress } from '../foundation/recordAddress.ts'
import { SettingsParts } from '../foundation/settingsParts.ts'
import { GlobalLook } from '../foundation/theme/GlobalLook.tsx'
import { theme } from '../foundation/theme/theme.ts'
import { ConfirmProvider } from '../kit/confirm/ConfirmProvider.tsx'
import { StoppedScreen } from './frame/StoppedScreen.tsx'
import { recordAddress } from './hits.ts'
import { KitProgram } from './KitProgram.tsx'
import type { openRouter } from './router.ts'
import { settingsParts } from './settingsParts.ts'

interface AppProps {
  /** Where the user is, and goes. */
  router: ReturnType<typeof openRouter>
}

/** The whole page: look, data, questions, places. */
export function App({ router }: AppProps) {
  return (
    <ThemeProvider theme={theme}>
      <GlobalLook />
      <QueryClientProvider client={queryClient}>
        <KitProgram>
          <ConfirmProvider>
            <SettingsParts value={settingsParts}>
              <RecordAddress value={recordAddress}>
                <RouterProvider router={router} />
              </RecordAddress>
            </SettingsParts>
            <StoppedScreen />
          </ConfirmProvider>
        </KitProgram>
      </QueryClientProvider>
    </ThemeProvider>
  )
}
