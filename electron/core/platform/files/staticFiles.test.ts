import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { staticFile } from './staticFiles.ts'

const root = resolve('/srv/page')

describe('staticFile', () => {
  it('finds the page and its files', () => {
    expect(staticFile(root, '/')).toEqual({ path: join(root, 'index.html'), contentType: 'text/html; charset=utf-8' })
    expect(staticFile(root, '/assets/app-1.js')?.path).toBe(join(root, 'assets', 'app-1.js'))
  })

  it.each([
    '/../page-secret/index.html',
    '/%2e%2e/etc/passwd.html',
    '/..%5cwindows.html',
    '/assets\\..\\..\\x.html',
    '/%252e%252e/x.html',
    '/C:/x.html',
    '/a%00.html',
    '/%zz',
    'index.html',
    '/assets/app.js.map',
    '/so-ban-chi-dao.sqlite',
    '/assets/',
  ])('refuses %s', (path) => {
    expect(staticFile(root, path)).toBeNull()
  })
})
