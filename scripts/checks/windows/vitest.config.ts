import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { withOwnModules } from '../../test/ownModules.ts'

const root = resolve(import.meta.dirname, '../../..')

/** Set where Wine plays Windows. */
const isWine = process.env.SO_PROFILE !== undefined

/** What Wine 8 does in another way than Windows, so that a test of it would only tell of Wine. */
const notLikeWindows = {
  files: [
    // SQLite's lock holds no other program off.
    'electron/core/platform/database/lockedSave.test.ts',
    // No link can be made to what is not there.
    'electron/desktop/temporaryFolders.test.ts',
  ],
  // No link is told from what it leads to, and no PowerShell tells of drives.
  names: /\blinks?\b|asked of the system/,
}

/**
 * The unit tests of what a Windows disk does differently: files, the database, backups, packages, the desktop's
 * folders.
 */
const include = [
  ...['platform/files', 'platform/database', 'schema', 'book/backups', 'book/packages'].map(
    (room) => `electron/core/${room}/**/*.test.ts`,
  ),
  ...['dataPlace', 'desktopState', 'errorLog', 'savedFile', 'temporaryFolders', 'userFolder', 'wordCopies'].map(
    (name) => `electron/desktop/${name}.test.ts`,
  ),
  'shared/text/fileName.test.ts',
]
// What is moved or called otherwise must not drop out of the check without a word.
const gone = include.filter((pattern) => globSync(pattern, { cwd: root }).length === 0)
if (gone.length > 0) throw new Error(`No test stands any more at ${gone.join(', ')}.`)

const exclude = [
  // What is in a paper, and how records of an older version become new ones, is the same on every system.
  'electron/core/book/packages/{composePackage,indexPage,packageContents}.test.ts',
  'electron/core/{platform/database/migrate,schema/migrations/*}.test.ts',
  'electron/core/book/backups/olderBackup.test.ts',
  // They copy a large database again and again.
  'electron/core/book/backups/stopping.test.ts',
  // They mount a small disk, which only Linux does.
  'electron/core/**/fullDisk.test.ts',
  // They start and kill a program fifty times.
  'electron/core/**/powerCut.test.ts',
  ...(isWine ? notLikeWindows.files : []),
]

const own = withOwnModules(root, include)

/** The tests run as Node itself loads them: under Wine Vite's own resolver finds no file. */
export default defineConfig({
  root,
  test: {
    ...(isWine && { testNamePattern: new RegExp(`^(?!.*(?:${notLikeWindows.names.source}))`) }),
    experimental: { viteModuleRunner: false },
    maxWorkers: '100%',
    // Wine is several times as slow; a limit only ends what hangs.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'own modules', include: own, exclude } },
      { extends: true, test: { name: 'shared modules', include, exclude: [...exclude, ...own], isolate: false } },
    ],
  },
})
