import { describe, expect, it } from 'vitest'
import { userFolder } from './userFolder.ts'

describe('userFolder', () => {
  it.each([
    ['win32', { APPDATA: 'C:\\Users\\lan\\AppData\\Roaming' }, 'C:\\Users\\lan\\AppData\\Roaming\\so-ban-chi-dao'],
    ['win32', {}, 'C:\\Users\\lan\\AppData\\Roaming\\so-ban-chi-dao'],
  ])('is in the roaming profile on %s', (platform, environment, folder) => {
    expect(userFolder(platform, environment, 'C:\\Users\\lan')).toBe(folder)
  })

  it('follows the XDG folders on Linux', () => {
    expect(userFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/lan')).toBe('/data/so-ban-chi-dao')
    expect(userFolder('linux', { XDG_DATA_HOME: '' }, '/home/lan')).toBe('/home/lan/.local/share/so-ban-chi-dao')
  })

  it('is in the library on macOS', () => {
    expect(userFolder('darwin', {}, '/Users/lan')).toBe('/Users/lan/Library/Application Support/so-ban-chi-dao')
  })
})
