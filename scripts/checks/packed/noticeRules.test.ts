import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { standardText } from '../../build/notices/standardTexts.ts'
import { neededPackages, noticeProblems } from './noticeRules.ts'

const font = 'SIL OPEN FONT LICENSE Version 1.1\n…\nOTHER DEALINGS IN THE FONT SOFTWARE.'
const notice = { version: '1.0.0', licence: 'MIT', source: '', text: 'MIT License' }
const library = {
  ...notice,
  name: '@resvg/resvg-wasm',
  licence: 'MPL-2.0',
  source: 'https://github.com/yisibl/resvg-js',
  text: standardText('MPL-2.0', ''),
}
const face = { ...notice, name: '@fontsource/tinos', licence: 'OFL-1.1', text: font }
const problems = (notices: readonly object[], packages: readonly string[] = []) =>
  noticeProblems(JSON.stringify(notices), packages)

describe('notices', () => {
  it('are right when every package has one, and its text is whole', () => {
    const docx = { ...notice, name: 'docx' }
    expect(problems([docx, library, face], ['docx', '@resvg/resvg-wasm', '@fontsource/tinos'])).toEqual([])
  })

  it.each([
    ['a package has none', [face], 'no notice of docx'],
    ['the text of a face is cut', [{ ...face, text: font.slice(0, -20) }], 'the text of OFL-1.1 is not whole'],
    ['a face brings the licence of its package alone', [{ ...face, licence: 'MIT AND OFL-1.1', text: 'MIT' }], 'OFL'],
    ['the text of a library is cut', [{ ...library, text: 'Mozilla Public License, version 2.0' }], 'MPL-2.0 is not'],
    ['nobody says where the source is', [{ ...library, source: '' }], 'no address of the source: @resvg/resvg-wasm'],
  ])('are wrong when %s', (_fault, notices, problem) => {
    expect(problems(notices, ['docx']).join('\n')).toContain(problem)
  })

  it('are no list without entries, and no entry without a text', () => {
    expect(() => problems([])).toThrow()
    expect(() => problems([{ ...face, text: '' }])).toThrow()
  })
})

describe('neededPackages', () => {
  it('tells what the sources import or copy, not types, tests and what tests alone need', () => {
    const needed = neededPackages(resolve(import.meta.dirname, '../../..'))
    expect(needed).toEqual(expect.arrayContaining(['react', '@mui/material', 'docx', 'docx-preview', 'better-sqlite3']))
    expect(needed).toEqual(expect.arrayContaining(['@expo-google-fonts/tinos', '@resvg/resvg-wasm', 'electron']))
    expect(needed.filter((name) => /vitest|fast-check|playwright|vite|typescript|^\.|^node:/.test(name))).toEqual([])
  })
})
