import './foundation/theme/fonts.ts'
import './shell/firstQuestions.ts'
import { createRoot } from 'react-dom/client'
import { App } from './shell/App.tsx'
import { fetchLaterScreens } from './shell/laterScreens.ts'
import { openRouter } from './shell/router.ts'

const container = document.getElementById('root')
if (container) createRoot(container).render(<App router={openRouter()} />)
void fetchLaterScreens()
