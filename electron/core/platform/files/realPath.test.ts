import { mkdirSync, realpathSync } from 'node:fs'
import { join, posix, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../testing/dataFolder.ts'
import { linksFolders, linkToFolder } from '../../testing/diskCan.ts'
import { isInside, isOnNetwork, realPath, realPathLater } from './realPath.ts'

describe.each([
  ['realPath', async (path: string) => realPath(path)],
  ['realPathLater', realPathLater],
])('%s', (_name, real) => {
  it.skipIf(!linksFolders)('follows links, also of what is not there yet', async () => {
    const folder = realpathSync.native(dataFolder())
    mkdirSync(join(folder, 'một'))
    linkToFolder(join(folder, 'một'), join(folder, 'lối tắt'))
    expect(await real(join(folder, 'lối tắt'))).toBe(join(folder, 'một'))
    expect(await real(join(folder, 'lối tắt', 'hai', 'ba'))).toBe(join(folder, 'một', 'hai', 'ba'))
  })

  it('leaves a path of a drive that is not there', async () => {
    expect(await real('Q:\\không\\có')).toMatch(/Q:\\không\\có$/)
  })
})

describe('isInside', () => {
  it.each([
    ['C:\\So', true],
    ['c:\\SO\\du-lieu', true],
    ['C:\\So\\..du-lieu', true],
    ['C:\\So2', false],
    ['C:\\', false],
    ['D:\\So', false],
    ['\\\\may-chu\\So', false],
  ])('on Windows, of %s: %s', (folder, inside) => {
    expect(isInside(folder, 'C:\\So', win32)).toBe(inside)
  })

  it('elsewhere minds every letter', () => {
    expect([isInside('/so/a', '/so', posix), isInside('/SO/a', '/so', posix)]).toEqual([true, false])
  })
})

describe('isOnNetwork', () => {
  it.each([
    ['\\\\may-chu\\chung', true],
    ['\\\\may-chu\\home$\\lan\\AppData', true],
    ['\\\\192.168.1.10\\chung', true],
    ['\\\\?\\UNC\\may-chu\\chung', true],
    ['\\\\?\\unc\\may-chu\\chung', true],
    ['\\\\?\\C:\\Users\\lan', false],
    ['\\\\.\\C:\\Users\\lan', false],
    ['\\\\?\\Volume{b75e2c83-0000-0000-0000-602f00000000}\\', false],
    ['C:\\Users\\lan', false],
    ['Z:\\', false],
    ['/home/lan', false],
    ['/home/lan/a\\\\b', false],
  ])('%s: %s', (path, network) => {
    expect(isOnNetwork(path)).toBe(network)
  })
})
