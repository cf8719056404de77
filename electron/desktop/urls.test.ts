import { describe, expect, it } from 'vitest'
import { mayLoad, mayNavigate, startUrl } from './urls.ts'

const strangers = [
  'https://example.com/',
  'http://127.0.0.1:3000/',
  'ws://localhost/',
  'file:///C:/Windows/win.ini',
  'app://bundle2/index.html',
  'app://bundle.example.com/',
  'blob:https://example.com/1',
  'blob:app://bundle2/1',
  'javascript:alert(1)',
  'chrome://settings/',
  'view-source:app://bundle/index.html',
  'APP://bundle/',
  '',
]

describe('mayLoad', () => {
  it('lets the page load its own files and what it made itself', () => {
    for (const url of [startUrl, 'app://bundle/assets/a.js', 'blob:app://bundle/1f', 'data:image/png;base64,AA']) {
      expect(mayLoad(url, false)).toBe(true)
    }
  })

  it.each(strangers)('refuses %s', (url) => {
    expect(mayLoad(url, false)).toBe(false)
    expect(mayLoad(url, true)).toBe(false)
  })

  it('lets developer tools in while developing only', () => {
    expect(mayLoad('devtools://devtools/bundled/x.html', true)).toBe(true)
    expect(mayLoad('devtools://devtools/bundled/x.html', false)).toBe(false)
  })
})

describe('mayNavigate', () => {
  it('stays on the page', () => {
    expect(mayNavigate(startUrl)).toBe(true)
  })

  it.each([...strangers, 'data:text/html,<h1>x', 'blob:app://bundle/1f', 'devtools://devtools/'])(
    'does not go to %s',
    (url) => {
      expect(mayNavigate(url)).toBe(false)
    },
  )
})
