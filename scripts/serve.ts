/** `npm run serve`: the browser host as it was built; its source, with what it takes, is `electron/serve.ts`. */
import { createRequire } from 'node:module'

createRequire(import.meta.url)('../dist/electron/serve.cjs')
