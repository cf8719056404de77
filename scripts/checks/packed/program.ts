import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { getRawHeader } from '@electron/asar'
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit'

/** What Windows and Electron read in a program: its resources. */
export interface ProgramParts {
  /** What Electron compares an archive with before it reads in it, as the JSON that stands there; one text an entry. */
  readonly integrity: readonly string[]
  /** Names and versions, as Windows shows them in the properties of the file, of each language. */
  readonly strings: readonly Readonly<Record<string, string>>[]
  /** The version that Windows compares, in four parts. */
  readonly fileVersion: string
  /** Hashes of the pictures of the icon that the Explorer shows: that of the smallest number. */
  readonly icon: readonly string[]
}

/** @throws when the file is no program of Windows, or a signed one */
export function readProgram(path: string): ProgramParts {
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(path)))
  const versions = Resource.VersionInfo.fromEntries(entries)
  const [group] = Resource.IconGroupEntry.fromEntries(entries)
  const icons = group?.getIconItemsFromEntries(entries) ?? []
  return {
    integrity: entries
      .filter(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR')
      .map(({ bin }) => Buffer.from(bin).toString('utf8')),
    strings: versions.flatMap((version) =>
      version.getAllLanguagesForStringValues().map((language) => version.getStringValues(language)),
    ),
    fileVersion: versions.map(({ fixedInfo }) => inParts(fixedInfo.fileVersionMS, fixedInfo.fileVersionLS)).join(),
    icon: icons.map(hashOfPicture),
  }
}

function inParts(high: number, low: number): string {
  return [high >>> 16, high & 0xffff, low >>> 16, low & 0xffff].join('.')
}

/** Hashes of the pictures in a file `.ico`, in its order. */
export function picturesOf(icon: string): string[] {
  return Data.IconFile.from(readFileSync(icon)).icons.map(({ data }) => hashOfPicture(data))
}

function hashOfPicture(picture: ReturnType<Resource.IconGroupEntry['getIconItemsFromEntries']>[number]): string {
  return sha256(Buffer.from(picture.isIcon() ? picture.generate() : picture.bin))
}

/** The hash of an archive that Electron asks for: of its list of files, which holds the hashes of all of them. */
export function hashOfArchive(archive: string): string {
  return sha256(getRawHeader(archive).headerString)
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
