import { describe, expect, it } from 'vitest'
import { places } from '../places.ts'
import { helpPageOf, keysEverywhere } from './helpPages.ts'

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
  ['/usb', null],
  ['/usb', 'check'],
  ...settingsTabs.slice(1).map((tab): [string, null] => [`/settings/${tab}`, null]),
]

describe('helpPageOf', () => {
  it('has a page of its own for every screen', () => {
    const titles = addresses.map(([pathname, tab]) => helpPageOf(pathname, tab).title)
    expect(new Set(titles).size).toBe(addresses.length)
  })

  it('names each place as the navigation does', () => {
    for (const { path, label } of places) {
      if (path !== '/settings') expect(helpPageOf(path, null).title).toBe(label)
    }
    expect(helpPageOf('/settings', null)).toBe(helpPageOf('/settings/ward', null))
  })

  it('stays with a list while one of its records is open at the side', () => {
    expect(helpPageOf('/members/0198a', null)).toBe(helpPageOf('/members', null))
    expect(helpPageOf('/groups/new', null)).toBe(helpPageOf('/groups', null))
    expect(helpPageOf('/register/0198a', null)).toBe(helpPageOf('/register', null))
  })

  it('takes a new record for the screen it is entered on', () => {
    expect(helpPageOf('/meetings/new', null)).toBe(helpPageOf('/meetings/0198a', 'plan'))
    expect(helpPageOf('/commendations/new', null)).toBe(helpPageOf('/commendations/0198a', null))
    expect(helpPageOf('/welcome/ward', null)).toBe(helpPageOf('/welcome', null))
  })

  it('shows the whole path of a meeting when the address names no part of it, or one that is not known', () => {
    expect(helpPageOf('/meetings/0198a', 'toString')).toBe(helpPageOf('/meetings/0198a', null))
  })

  it('says on every page what belongs there and what to do, as composed Vietnamese in whole sentences', () => {
    for (const [pathname, tab] of addresses) {
      const { about, steps } = helpPageOf(pathname, tab)
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
