import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { preloadFirstScreen } from './scripts/build/preloadFirstScreen.ts'

/** The page, built for both hosts: relative addresses, everything bundled, nothing fetched from elsewhere. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), preloadFirstScreen('index.html', 'features/overview/routes.tsx')],
  build: {
    outDir: '../dist/renderer',
    // The program, and the screen that stands in its place while its data cannot be opened.
    rolldownOptions: {
      input: ['index.html', 'rescue.html'].map((page) => resolve(import.meta.dirname, 'renderer', page)),
    },
    emptyOutDir: true,
    target: 'chrome140',
    sourcemap: false,
    // Fonts stay files of their own: a data: address would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The grid of the tables is one piece of some 590 kB (175 kB compressed) and comes only with the first list.
    chunkSizeWarningLimit: 700,
  },
})
