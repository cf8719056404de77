import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/**
 * The worker thread as one file beside the main file, within the archive: there its content is checked like all else
 * (a file unpacked beside the archive is not). Electron sets up reading from archives in worker threads too, and its
 * own tests start a CommonJS worker from one (electron/electron#33216, spec/asar-spec.ts, "worker threads"); hence
 * CommonJS, for which no module beside it has to be resolved.
 */
export default defineConfig({
  root,
  publicDir: false,
  // CommonJS has its own name for the folder of the running file.
  define: { 'import.meta.dirname': '__dirname' },
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: resolve(root, 'electron/core/worker.ts'),
    outDir: resolve(root, 'dist/electron'),
    emptyOutDir: false,
    target: 'node24',
    sourcemap: false,
    minify: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: 'worker.cjs', codeSplitting: false } },
  },
})
