import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const pages = ['README.md', ...globSync('docs/**/*.md', { cwd: root })]

/** Folders at the top, so that a path in the text is told from a word with a slash. */
const tops = ['electron', 'renderer', 'shared', 'resources', 'scripts', 'tests', 'docs']

/** Paths in backticks that name no placeholder; a place of the first folder that exists from the root. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map((match) => match[1] ?? '')
    .filter((path) => tops.some((top) => path.startsWith(`${top}/`)) && !/[<>*{}…]|NNNN/.test(path))
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '')
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8')

  it('names paths that exist', () => {
    const gone = pathsIn(text).filter((path) => !existsSync(join(root, path)))
    expect(gone).toEqual([])
  })

  it('leads to pages and pictures that exist', () => {
    const gone = linksIn(text).filter((link) => !existsSync(join(root, dirname(page), link)))
    expect(gone).toEqual([])
  })
})

it('sees a path that does not exist', () => {
  expect(pathsIn('see `electron/gone.ts` and `shared/model/<feature>.ts`')).toEqual(['electron/gone.ts'])
})
