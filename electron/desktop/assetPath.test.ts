import { describe, expect, it } from 'vitest'
import { decideAsset } from './assetPath.ts'

describe('decideAsset', () => {
  it.each([
    ['app://bundle/', ['index.html']],
    ['app://bundle/index.html', ['index.html']],
    ['app://bundle/index.html#/meetings/1', ['index.html']],
    ['app://bundle/assets/main-Bx_9-z.js?v=1', ['assets', 'main-Bx_9-z.js']],
  ])('serves %s', (url, file) => {
    expect(decideAsset('GET', url)).toEqual({ file })
  })

  it.each([
    'app://bundle/../main.js',
    'app://bundle/assets/../../electron/main.js',
    'app://bundle/%2e%2e/main.js',
    'app://bundle/assets/%2E%2E/%2e%2e/main.js',
    'app://bundle/..%2fmain.js',
    'app://bundle/..\\main.js',
    'app://bundle/..%5cmain.js',
    'app://bundle/assets//main.js',
    'app://bundle//etc/passwd',
    'app://bundle/C:/Windows/win.ini',
    'app://bundle/main.js:stream',
    'app://bundle/main.js%00.html',
    'app://bundle/%252e%252e/main.js',
    'app://bundle/.env',
    'app://bundle/assets/',
    'app://bundle/a b.js',
  ])('refuses the path of %s', (url) => {
    expect(decideAsset('GET', url)).toEqual({ status: 400 })
  })

  it.each([
    'app://bundle2/index.html',
    'app://bundle.evil/index.html',
    'app://bundle',
    'app://bundle@evil/index.html',
    'app://other/index.html',
    'https://bundle/index.html',
    'file:///etc/passwd',
    '',
  ])('refuses the other origin of %s', (url) => {
    expect(decideAsset('GET', url)).toEqual({ status: 403 })
  })

  it.each(['POST', 'PUT', 'HEAD', 'DELETE', 'get', ''])('refuses the method %s', (method) => {
    expect(decideAsset(method, 'app://bundle/index.html')).toEqual({ status: 405 })
  })
})
