import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/** A sandboxed preload takes no modules: one CommonJS file that requires `electron` and nothing else. */
export default defineConfig({
  root,
  publicDir: false,
  build: {
    lib: { entry: resolve(root, 'electron/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
    outDir: resolve(root, 'dist/electron'),
    emptyOutDir: false,
    target: 'chrome140',
    sourcemap: false,
    minify: false,
    rolldownOptions: { external: ['electron'], output: { codeSplitting: false } },
  },
})
