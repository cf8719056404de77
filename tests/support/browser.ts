import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'

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
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * The browser for the end-to-end tests: an installed Chrome, Edge or Chromium; else the Chromium that comes inside an
 * npm package (Linux x64), so that the tests need nothing but the registry. `SO_BROWSER` names another one.
 */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const chosen = process.env.SO_BROWSER ?? installed.find((path) => existsSync(path))
  if (chosen) return { executablePath: chosen, args: quiet }
  return { executablePath: await sparticuz.executablePath(), args: quiet }
}
