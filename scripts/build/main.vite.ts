import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/** The main process as one file; only what Electron brings and the SQLite binding stay outside. */
export default defineConfig({
  root,
  publicDir: false,
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: resolve(root, 'electron/main.ts'),
    outDir: resolve(root, 'dist/electron'),
    emptyOutDir: false,
    target: 'node24',
    sourcemap: false,
    // A line in the error log should be readable.
    minify: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'main.js', codeSplitting: false } },
  },
})
