import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dataFolder } from '../../core/testing/dataFolder.ts'

type Double = typeof import('./electronDouble.ts')

let double: Double
beforeEach(async () => {
  vi.resetModules()
  double = await import('./electronDouble.ts')
})

const schemes = [{ scheme: 'app', privileges: {} }]

describe('the double of Electron refuses, as Electron does,', () => {
  it.each<[string, (one: Double) => unknown]>([
    ['a session', ({ session }) => session.defaultSession],
    ['a protocol', ({ protocol }) => protocol.handle('app', async () => new Response())],
    ['a window', ({ BrowserWindow }) => new BrowserWindow({ webPreferences: {} })],
    ['the screens', ({ screen }) => screen.getPrimaryDisplay()],
  ])('%s before it is ready, and not after', async (_what, use) => {
    expect(() => use(double)).toThrow(/ready/)
    await double.app.whenReady()
    expect(() => use(double)).not.toThrow()
  })

  it.each<[string, (one: Double) => unknown]>([
    ['rights for a scheme', ({ protocol }) => protocol.registerSchemesAsPrivileged(schemes)],
    ['the sandbox', ({ app }) => app.enableSandbox()],
  ])('%s once it is ready, and not before', async (_what, use) => {
    expect(() => use(double)).not.toThrow()
    await double.app.whenReady()
    expect(() => use(double)).toThrow('before app is ready')
  })

  it('a folder that is not there, or that the system does not know', () => {
    const folder = dataFolder()
    const { app, decide } = double
    expect(() => app.setPath('userData', join(folder, 'gone'))).toThrow('Failed to set path')
    expect(() => app.setPath('userData', 'here')).toThrow('Path must be absolute')
    expect(() => app.setPath('data', folder)).toThrow('Failed to set path')
    mkdirSync(join(folder, 'there'))
    app.setPath('userData', join(folder, 'there'))
    expect(app.getPath('userData')).toBe(join(folder, 'there'))
    decide.folders = { documents: null }
    expect(() => app.getPath('documents')).toThrow("Failed to get 'documents' path")
    expect(() => app.getPath('data')).toThrow("Failed to get 'data' path")
  })
})
