/**
 * Loaded before the program: what asks the system for its drives then answers with one stick, mounted where `SO_STICK`
 * says, or never. The rest of the program is its own, from the reading of that answer on.
 */
import { registerHooks } from 'node:module'

const double = new URL('stickDouble.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'systeminformation' ? { url: double, shortCircuit: true } : next(specifier, context),
})
