import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/**
 * The browser host as one file beside the worker. CommonJS: an ES module that imports `node:http` has Node load all
 * that hangs on it, such as a client of its own, before the first line. What tells the drives is large, is asked for
 * late, and has a stand-in in the tests.
 */
export default defineConfig({
  root,
  publicDir: false,
  define: { 'import.meta.dirname': '__dirname' },
  ssr: { noExternal: true, external: ['better-sqlite3', 'systeminformation'] },
  build: {
    ssr: resolve(root, 'electron/serve.ts'),
    outDir: resolve(root, 'dist/electron'),
    emptyOutDir: false,
    target: 'node24',
    sourcemap: false,
    minify: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'serve.cjs', codeSplitting: false } },
  },
})
