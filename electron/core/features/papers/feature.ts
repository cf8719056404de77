import { papersRoutes } from './papers.routes.ts'

/** What the feature brings to the application. */
export const papers = { routes: papersRoutes }
