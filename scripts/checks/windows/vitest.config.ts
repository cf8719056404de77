import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Set where Wine plays Windows. */
const isWine = process.env.SO_PROFILE !== undefined

/** What Wine 8 does in another way than Windows, so that a test of it would only tell of Wine. */
const notLikeWindows = {
  files: [
    // SQLite's lock holds no other program off.
    'electron/core/database/lockedSave.test.ts',
    // Links can be made to files and folders that are there, but not to any other.
    'electron/desktop/temporaryFolders.test.ts',
  ],
  names: /\blinks?\b/,
}

/**
 * The unit tests of what a Windows disk does differently: files, the database, backups, packages, the desktop's folders.
 * They run as Node itself loads them: under Wine Vite's own resolver finds no file.
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
      // What is in a paper, and how records of an older version become new ones, is the same on every system.
      'electron/core/usb/{composePackage,indexPage,packageContents}.test.ts',
      'electron/core/database/migrations/*.test.ts',
      'electron/core/backups/olderBackup.test.ts',
      // They copy a large database again and again.
      'electron/core/backups/stopping.test.ts',
      // They mount a small disk, which only Linux does.
      'electron/core/**/fullDisk.test.ts',
      // They start and kill a program fifty times.
      'electron/core/**/powerCut.test.ts',
      ...(isWine ? notLikeWindows.files : []),
    ],
    ...(isWine && { testNamePattern: new RegExp(`^(?!.*${notLikeWindows.names.source})`) }),
    experimental: { viteModuleRunner: false },
    // Loading the program costs more than most tests.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
