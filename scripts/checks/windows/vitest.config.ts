import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * The unit tests of what a Windows disk does differently: files, the database, backups, packages, the desktop's folders.
 * They run as Node itself loads them: Vite's own resolver cannot look at the disk there.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '../../..'),
  test: {
    include: [
      'electron/core/{files,database,backups,usb}/**/*.test.ts',
      'electron/desktop/{dataPlace,desktopState,errorLog,savedFile,temporaryFolders,userFolder,wordCopies}.test.ts',
      'shared/text/fileName.test.ts',
    ],
    exclude: [
      // What is in a paper is the same on every system.
      'electron/core/usb/{composePackage,indexPage,packageContents}.test.ts',
      // They mount a small disk, which only Linux does.
      'electron/core/**/fullDisk.test.ts',
      // They start and kill a program fifty times.
      'electron/core/**/powerCut.test.ts',
    ],
    experimental: { viteModuleRunner: false },
    // Loading the program costs more than most tests.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
