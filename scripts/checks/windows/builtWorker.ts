import { registerHooks } from 'node:module'

const source = new URL('../../../electron/core/worker.ts', import.meta.url).href
const built = new URL('../../../dist/electron/worker.cjs', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) => next(specifier === source ? built : specifier, context),
})
