/**
 * Imported before the rest of the page: what its first screen will ask is on its way while the page is built up.
 * Whatever comes of it, the screen that asks for it hears of it.
 */
import { overviewQuestion } from '../features/overview/index.ts'
import { queryClient } from '../foundation/client/queryClient.ts'
import { wardStatusQuestion } from '../foundation/ward/useWardStatus.ts'

void queryClient.prefetchQuery(wardStatusQuestion)
if (['', '#/'].includes(window.location.hash)) void queryClient.prefetchQuery(overviewQuestion)
