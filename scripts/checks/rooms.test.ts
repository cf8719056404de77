import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

const config = resolve(import.meta.dirname, 'rooms.json')
const cruiser = resolve(import.meta.dirname, '../../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')

/** Cruises a small tree of planted files and gives the names of the rules they break. */
function brokenRules(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'so-rooms-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))]
  const run = spawnSync(process.execPath, [cruiser, '--config', config, '--output-type', 'err', ...folders], {
    cwd: root,
    encoding: 'utf8',
  })
  return [...new Set([...run.stdout.matchAll(/error ([a-z-]+):/g)].map((match) => match[1] ?? ''))].sort()
}

const nothing = 'export const nothing = 0\n'

/** A file in the wrong room must fail the build; a check that reads no module would pass all of these. */
describe('room check', () => {
  it('passes a tree that keeps the rooms', () => {
    expect(
      brokenRules({
        'shared/text/fold.ts': nothing,
        'shared/model/ward.ts': "export { nothing } from '../text/fold.ts'\n",
        'electron/core/features/ward/ward.rules.ts': "export { nothing } from '../../../../shared/model/ward.ts'\n",
      }),
    ).toEqual([])
  })

  it.each([
    ['text-imports-nothing', 'shared/text/a.ts', 'shared/model/b.ts'],
    ['model-imports-only-text', 'shared/model/a.ts', 'shared/contract/b.ts'],
    ['contract-imports-only-model', 'shared/contract/a.ts', 'electron/core/b.ts'],
    ['shared-charts-import-only-text-and-model', 'shared/charts/a.ts', 'shared/contract/b.ts'],
    ['core-imports-only-shared', 'electron/core/a.ts', 'renderer/kit/b.ts'],
    ['platform-knows-nothing-of-wards', 'electron/core/platform/a.ts', 'electron/core/features/ward/b.ts'],
    ['schema-stands-at-the-bottom', 'electron/core/schema/a.ts', 'electron/core/platform/database/b.ts'],
    ['drawing-draws-from-plain-input', 'electron/core/drawing/a.ts', 'electron/core/platform/database/b.ts'],
    ['features-know-no-book', 'electron/core/features/ward/a.ts', 'electron/core/book/bin/b.ts'],
    ['book-knows-no-application', 'electron/core/book/bin/a.ts', 'electron/core/app.ts'],
    [
      'no-routes-of-another-feature',
      'electron/core/features/papers/a.ts',
      'electron/core/features/ward/ward.routes.ts',
    ],
    ['only-the-worker-loads-its-jobs', 'electron/core/features/papers/a.ts', 'electron/core/jobs.ts'],
    ['only-the-worker-draws', 'electron/core/features/papers/a.ts', 'electron/core/drawDocument.ts'],
    ['hosts-do-not-know-each-other', 'electron/browser/a.ts', 'electron/desktop/b.ts'],
    ['desktop-imports-only-core-and-shared', 'electron/desktop/a.ts', 'electron/browser/b.ts'],
    ['page-imports-only-shared', 'renderer/shell/a.ts', 'electron/core/b.ts'],
    ['tests-of-the-page-take-records-alone-from-the-core', 'renderer/kit/a.browser.test.tsx', 'electron/core/b.ts'],
    ['page-knows-no-test', 'renderer/shell/a.ts', 'renderer/testing/b.ts'],
    ['what-a-feature-tells-is-light', 'renderer/features/ward/feature.ts', 'renderer/features/ward/routes.tsx'],
    ['kit-asks-no-program', 'renderer/kit/a.tsx', 'renderer/foundation/client/b.ts'],
    ['kit-asks-no-program', 'renderer/kit/a.tsx', 'renderer/foundation/ward/b.ts'],
  ])('catches a planted file: %s', (rule, from, to) => {
    const up = '../'.repeat(from.split('/').length - 1)

    expect(
      brokenRules({ [from]: `import { nothing } from '${up}${to}'\nconsole.log(nothing)\n`, [to]: nothing }),
    ).toContain(rule)
  })

  it('catches Node, React and the core in the drawing of charts', () => {
    const rule = 'shared-charts-import-only-text-and-model'
    for (const imported of ['node:fs', 'react', '../../electron/core/drawing/measure/metrics.ts'])
      expect(
        brokenRules({
          'shared/charts/a.ts': `import * as all from '${imported}'\nconsole.log(all)\n`,
          'electron/core/drawing/measure/metrics.ts': nothing,
        }),
      ).toContain(rule)
  })

  it('catches electron outside the desktop and Node in the page', () => {
    expect(
      brokenRules({
        'electron/core/a.ts': "import { app } from 'electron'\nconsole.log(app)\n",
        'renderer/shell/b.ts': "import { join } from 'node:path'\nconsole.log(join)\n",
      }),
    ).toEqual(['only-the-desktop-imports-electron', 'page-uses-no-node'])
  })
})
