import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messageProblems, readEnglishMessages } from './installerMessages.ts'

const script = readFileSync(resolve(import.meta.dirname, '../../build/installer.nsh'), 'utf8')
const english = readEnglishMessages()

describe('the installer', () => {
  it('says all that electron-builder has it say in Vietnamese', () => {
    expect(english.size).toBeGreaterThan(20)
    expect(english.get('appRunning')).toContain('is running')
    expect(messageProblems(script, english)).toEqual([])
  })

  it.each([
    ['a text is missing', /^.*LangString appRunning .*\n/m, '', 'appRunning is in English'],
    ['a text is empty', /(LangString installing \S+) ".*"/, '$1 ""', 'installing is not translated'],
    [
      'a text stays as it was',
      /(LangString installing \S+) ".*"/,
      '$1 "Installing, please wait..."',
      'installing is not translated',
    ],
    ['a text names what only another has', /(LangString installing \S+) ".*"/, '$1 "Cài $0"', 'installing names what'],
    ['a name is wrong', /LangString uninstall /, 'LangString unistall ', 'the installer never says unistall'],
    ['the macro is never called', /customHeader/, 'customHead', 'win7Required is in English'],
  ])('is found out when %s', (_fault, pattern, replacement, problem) => {
    const faulty = script.replace(pattern, replacement)
    expect(faulty).not.toBe(script)
    expect(messageProblems(faulty, english).join('\n')).toContain(problem)
  })

  it('is found out when a newer electron-builder has it say more', () => {
    expect(messageProblems(script, new Map([...english, ['later', 'Later']]))).toEqual(['later is in English: Later'])
  })
})
