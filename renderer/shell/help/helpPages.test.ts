import { describe, expect, it } from 'vitest'
import { places } from '../places.ts'
import { settingsParts } from '../settingsParts.ts'
import { helpOf, keysEverywhere, pageOf } from './helpPages.ts'

const settingsTabs = ['ward', 'signers', 'numbering', 'law', 'data']
const meetingTabs = ['plan', 'record', 'outcome', 'papers']
const addresses: [string, string | null][] = [
  ...places.map(({ path }): [string, null] => [path, null]),
  ['/welcome', null],
  ['/meetings/0198a', null],
  ...meetingTabs.map((tab): [string, string] => ['/meetings/0198a', tab]),
  ['/commendations/0198a', null],
  ['/register/print', null],
  ['/papers/0198a', null],
  ['/reports/0198a', null],
  ['/packages', null],
  ['/packages', 'check'],
  ...settingsTabs.slice(1).map((tab): [string, null] => [`/settings/${tab}`, null]),
  ...settingsParts.map(({ value }): [string, null] => [`/settings/${value}`, null]),
]

const helpAt = async (pathname: string, tab: string | null) => pageOf(await helpOf(pathname), pathname, tab)

describe('the help of an address', () => {
  it('has a page of its own for every screen', async () => {
    const titles = await Promise.all(addresses.map(async ([pathname, tab]) => (await helpAt(pathname, tab)).title))
    expect(new Set(titles).size).toBe(addresses.length)
  })

  it('names each place as the navigation does', async () => {
    for (const { path, label } of places) {
      if (path !== '/settings') expect((await helpAt(path, null)).title).toBe(label)
    }
    expect(await helpAt('/settings', null)).toBe(await helpAt('/settings/ward', null))
  })

  it('stays with a list while one of its records is open at the side', async () => {
    expect(await helpAt('/members/0198a', null)).toBe(await helpAt('/members', null))
    expect(await helpAt('/groups/new', null)).toBe(await helpAt('/groups', null))
    expect(await helpAt('/register/0198a', null)).toBe(await helpAt('/register', null))
  })

  it('is that of the first screen where an address leads nowhere', async () => {
    expect(await helpAt('/nowhere/0198a', null)).toBe(await helpAt('/', null))
  })

  it('takes a new record for the screen it is entered on', async () => {
    expect(await helpAt('/meetings/new', null)).toBe(await helpAt('/meetings/0198a', 'plan'))
    expect(await helpAt('/commendations/new', null)).toBe(await helpAt('/commendations/0198a', null))
    expect(await helpAt('/welcome/ward', null)).toBe(await helpAt('/welcome', null))
  })

  it('shows the whole path of a meeting when the address names no part of it, or one that is not known', async () => {
    expect(await helpAt('/meetings/0198a', 'toString')).toBe(await helpAt('/meetings/0198a', null))
  })

  it('says on every page what belongs there and what to do, as composed Vietnamese in whole sentences', async () => {
    for (const [pathname, tab] of addresses) {
      const { about, steps } = await helpAt(pathname, tab)
      expect(steps.length).toBeGreaterThan(1)
      for (const sentence of [about, ...steps]) {
        expect(sentence).toMatch(/[.)]$/)
        expect(sentence.normalize('NFC')).toBe(sentence)
      }
    }
  })

  it('names each key that works everywhere once', () => {
    const everywhere = keysEverywhere.map(({ keys }) => keys)
    expect(new Set(everywhere).size).toBe(everywhere.length)
  })
})
