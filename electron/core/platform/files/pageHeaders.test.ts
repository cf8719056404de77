import { describe, expect, it } from 'vitest'
import { pageHeaders } from './staticFiles.ts'

const policy = new Map(
  (pageHeaders['content-security-policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources]
  }),
)

describe('pageHeaders', () => {
  it('starts from nothing and runs only scripts of the bundle', () => {
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('script-src')).toEqual(["'self'"])
  })

  it('names no other host and no scheme that reaches the network', () => {
    const sources = [...policy.values()].flat()
    expect(
      sources.filter((source) => !["'self'", "'none'", "'unsafe-inline'", 'data:', 'blob:'].includes(source)),
    ).toEqual([])
  })

  it('lets only styles be written inline', () => {
    const inline = [...policy].filter(([, sources]) => sources.includes("'unsafe-inline'")).map(([name]) => name)
    expect(inline).toEqual(['style-src'])
  })

  it('takes fonts from files of its own and opens no frame', () => {
    expect(policy.get('font-src')).toEqual(["'self'"])
    expect(policy.has('frame-src')).toBe(false)
  })

  it.each(['base-uri', 'form-action', 'frame-ancestors'])('closes %s, which default-src does not cover', (name) => {
    expect(policy.get(name)).toEqual(["'none'"])
  })
})
