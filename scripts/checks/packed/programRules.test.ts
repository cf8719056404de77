import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createPackage } from '@electron/asar'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'
import { describe, expect, it, onTestFinished } from 'vitest'
import { hashOfArchive, type ProgramParts, picturesOf, readProgram } from './program.ts'
import { programProblems } from './programRules.ts'

const icon = resolve(import.meta.dirname, '../../../resources/icon/icon.ico')
const wanted = { archiveHash: 'ab12', version: '0.1.0', icon: ['1', '2'] }
const integrity = (file: string, value: string) => JSON.stringify([{ file, alg: 'SHA256', value }])
const names = {
  ProductName: 'Sổ Ban Chỉ đạo',
  FileDescription: 'Sổ Ban Chỉ đạo',
  CompanyName: 'Sổ Ban Chỉ đạo',
  InternalName: 'so-ban-chi-dao',
  FileVersion: '0.1.0',
  ProductVersion: '0.1.0.0',
  LegalCopyright: 'Copyright © 2026 Sổ Ban Chỉ đạo',
}
const good: ProgramParts = {
  integrity: [integrity('resources\\app.asar', 'ab12')],
  strings: [names],
  fileVersion: '0.1.0.0',
  icon: ['1', '2'],
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'program-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

describe('the packed program', () => {
  it('may have the hash of its archive, its own names and its own icon', () => {
    expect(programProblems(good, wanted)).toEqual([])
  })

  it.each<[string, Partial<ProgramParts>, string]>([
    ['no hash', { integrity: [] }, 'the hash of the archive stands 0 times in the program'],
    [
      'the hash of another archive',
      { integrity: [integrity('resources\\app.asar', 'ff')] },
      'the program takes resources\\app.asar SHA256 ff, not resources\\app.asar SHA256 ab12',
    ],
    [
      'the hash under a path that Windows does not know',
      { integrity: [integrity('resources/app.asar', 'ab12')] },
      'the program takes resources/app.asar SHA256 ab12, not resources\\app.asar SHA256 ab12',
    ],
    ['no icon', { icon: [] }, 'the icon has 0 pictures, not the 2 of ours'],
    ['another icon', { icon: ['1', '3'] }, 'the icon has 2 pictures, not the 2 of ours'],
    ['no names', { strings: [] }, 'the program has names in 0 languages, not in one'],
    ['names in two languages', { strings: [names, names] }, 'the program has names in 2 languages, not in one'],
    ['an older version', { fileVersion: '0.0.9.0' }, 'the program is of version 0.0.9.0, not 0.1.0.0'],
    [
      'the name of what it was made of',
      { strings: [{ ...names, ProductName: 'Electron' }] },
      'ProductName is Electron, not Sổ Ban Chỉ đạo',
    ],
    [
      'the name of who made that',
      { strings: [{ ...names, LegalCopyright: 'Copyright (C) 2026 GitHub, Inc.' }] },
      'LegalCopyright tells of another program: Copyright (C) 2026 GitHub, Inc.',
    ],
  ])('may not have %s', (_what, fault, problem) => {
    expect(programProblems({ ...good, ...fault }, wanted)).toContain(problem)
  })
})

describe('readProgram', () => {
  it('finds hash, names, version and icon in a program', () => {
    const program = NtExecutable.createEmpty()
    const resources = NtExecutableResource.from(program)
    const bin = Uint8Array.from(Buffer.from(integrity('resources\\app.asar', 'ab12'))).buffer
    resources.entries.push({ type: 'INTEGRITY', id: 'ELECTRONASAR', lang: 1033, codepage: 1200, bin })
    const version = Resource.VersionInfo.createEmpty()
    version.setStringValues({ lang: 1033, codepage: 1200 }, names)
    version.setFileVersion(0, 1, 0, 0, 1033)
    version.outputToResourceEntries(resources.entries)
    resources.outputResource(program)
    const path = join(folder(), 'a.exe')
    writeFileSync(path, Buffer.from(program.generate()))

    expect(readProgram(path)).toMatchObject({
      integrity: [integrity('resources\\app.asar', 'ab12')],
      strings: [{ ProductName: 'Sổ Ban Chỉ đạo', CompanyName: 'Sổ Ban Chỉ đạo' }],
      fileVersion: '0.1.0.0',
      icon: [],
    })
  })

  it('knows each picture of our icon', () => {
    const pictures = picturesOf(icon)
    expect(pictures.length).toBeGreaterThan(3)
    expect(new Set(pictures).size).toBe(pictures.length)
  })
})

describe('hashOfArchive', () => {
  it('is that of the list of files, which changes with what a file holds', async () => {
    const work = folder()
    const archiveWith = async (content: string) => {
      mkdirSync(join(work, content))
      writeFileSync(join(work, content, 'main.js'), content)
      const archive = join(work, `${content}.asar`)
      await createPackage(join(work, content), archive)
      return archive
    }
    const [one, other] = [await archiveWith('one'), await archiveWith('two')]
    // Four numbers of four bytes, the last of which is the length of the list that follows.
    const bytes = readFileSync(one)
    const list = bytes.subarray(16, 16 + bytes.readUInt32LE(12))
    expect(JSON.parse(list.toString('utf8'))).toHaveProperty(['files', 'main.js'])
    expect(hashOfArchive(one)).toBe(createHash('sha256').update(list).digest('hex'))
    expect(hashOfArchive(one)).not.toBe(hashOfArchive(other))
  })
})
