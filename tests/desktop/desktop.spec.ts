import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, type ElectronApplication, _electron as electron, expect, type Page } from '@playwright/test'
import { installedElectron } from '../../scripts/setup/electronProgram.ts'
import { hasDisplay } from '../../scripts/setup/surroundings.ts'

const root = resolve(import.meta.dirname, '../..')
const program = installedElectron(root)

/** The desktop program in the real Electron, with a user's folder of its own. */
class Desktop {
  readonly home = mkdtempSync(join(tmpdir(), 'so-desktop-'))
  #running: ElectronApplication | undefined

  async open(): Promise<Page> {
    const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env
    this.#running = await electron.launch({
      executablePath: program,
      // Chromium's sandbox does not start for root, as in a container.
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root],
      cwd: root,
      env: Object.fromEntries(
        Object.entries({ ...environment, XDG_DATA_HOME: this.home, APPDATA: this.home }).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value]],
        ),
      ),
    })
    return this.#running.firstWindow()
  }

  async close(): Promise<void> {
    await this.#running?.close()
    this.#running = undefined
  }
}

const test = base.extend<{ desktop: Desktop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  desktop: async ({}, use) => {
    const desktop = new Desktop()
    await use(desktop)
    await desktop.close()
    rmSync(desktop.home, { recursive: true, force: true, maxRetries: 10 })
  },
})

const missing = whatIsMissing()
// The list of tests only says that they were skipped. This file is read by the runner first, then by its workers.
if (missing !== '' && process.env.TEST_WORKER_INDEX === undefined) console.log(`Desktop tests skipped: ${missing}`)
test.skip(missing !== '', missing)

function whatIsMissing(): string {
  if (program === undefined) return 'Electron is not on this machine (its binary could not be downloaded).'
  if (!hasDisplay(process.platform, process.env)) return 'this machine has no screen for Electron.'
  // macOS knows no folder for a test alone; the user's own data must not be opened.
  return process.platform === 'darwin' ? 'they run on Windows and Linux.' : ''
}

test('opens its page, keeps the sample ward, and finds it again', async ({ desktop }) => {
  const page = await desktop.open()
  expect(new URL(page.url()).protocol).toBe('app:')
  await page.getByRole('button', { name: 'Xem thử' }).click()
  await expect(page.getByRole('link', { name: 'Thành viên', exact: true })).toBeVisible()
  await desktop.close()

  const again = await desktop.open()
  await expect(again.getByRole('link', { name: 'Thành viên', exact: true })).toBeVisible()
  expect(existsSync(join(desktop.home, 'so-ban-chi-dao', 'so-lieu', 'so-ban-chi-dao.sqlite'))).toBe(true)
})

test('gives its page nothing of Node or Electron, no window, no network, no code but its own', async ({ desktop }) => {
  const page = await desktop.open()
  await expect(page.getByRole('button', { name: 'Xem thử' })).toBeVisible()
  const found = await page.evaluate(async () => {
    const status = (url: string) =>
      fetch(url).then(
        (answer) => String(answer.status),
        () => 'refused',
      )
    const runs = await new Promise((done) => {
      const script = document.createElement('script')
      script.textContent = 'document.body.dataset.ran = "yes"'
      document.body.append(script)
      setTimeout(() => done(document.body.dataset.ran ?? 'no'), 100)
    })
    return {
      globals: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
      window: window.open('https://example.com/') === null ? 'none' : 'opened',
      web: await status('https://example.com/'),
      loopback: await status('http://127.0.0.1:80/'),
      file: await status('file:///etc/hosts'),
      outside: await status('app://bundle/..%2fpackage.json'),
      notifications: await Notification.requestPermission(),
      runs,
    }
  })
  expect(found).toEqual({
    globals: [],
    window: 'none',
    web: 'refused',
    loopback: 'refused',
    file: 'refused',
    outside: '400',
    notifications: 'denied',
    runs: 'no',
  })
})

test('stays on its page', async ({ desktop }) => {
  const page = await desktop.open()
  await expect(page.getByRole('button', { name: 'Xem thử' })).toBeVisible()
  for (const address of ['http://example.com/', 'file:///etc/hosts', 'data:text/html,x']) {
    await page.evaluate((url) => {
      const link = document.createElement('a')
      link.href = url
      document.body.append(link)
      link.click()
    }, address)
    await page.waitForTimeout(200)
    expect(new URL(page.url()).protocol).toBe('app:')
  }
})
