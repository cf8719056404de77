import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import sparticuz from '@sparticuz/chromium'
import { onlyFonts } from './fontConfiguration.ts'

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** A browser must not look for updates or accounts: the tests run where there is no network. */
const settings = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters as wide as their font says, as on Windows: Linux would round each to whole pixels.
  '--font-render-hinting=none',
]

const fontFolder = resolve(import.meta.dirname, '../../test-results/fonts')

/**
 * The browser for the end-to-end tests: an installed Chrome, Edge or Chromium; else the Chromium that comes inside an
 * npm package (Linux x64), so that the tests need nothing but the registry. `SO_BROWSER` names another one. On Linux
 * the system has one foreign font for it and no other: what is printed as papers are comes out in a face of the
 * program's own, or a test sees it.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const executablePath =
    process.env.SO_BROWSER ?? installed.find((path) => existsSync(path)) ?? (await sparticuz.executablePath())
  const env = { ...process.env, ...onlyFonts(fontFolder, { fonts: 'foreign' }) }
  return { executablePath, args: settings, env }
}
