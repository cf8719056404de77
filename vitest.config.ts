import { defineConfig } from 'vitest/config'

/** Unit tests stand beside the code of every room; end-to-end tests have their own runner. */
export default defineConfig({
  test: { include: ['{electron,renderer,shared,scripts}/**/*.test.{ts,tsx}'] },
})
