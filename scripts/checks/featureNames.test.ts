import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { features } from '../../electron/core/features.ts'

/** What numbers and their papers are is known to the whole book; of no other feature it knows a name. */
const ground = ['ward', 'signed', 'papers', 'register']

/**
 * Where the book names a feature all the same, to be brought into slots: version 1 of the data file, which is what it
 * is; counts of fixed kinds; what a restore makes room for; the report of the year in a package.
 */
const stillNamed = [
  ...[
    'countRecords',
    'datasetMeetings',
    'datasetPeople',
    'datasetRecords',
    'datasetRules',
    'loadDataset',
    'readDataset',
  ].map((name) => `dataset/${name}`),
  ...['makeRoom', 'takeFile'].map((name) => `backups/${name}`),
  ...[
    'composePackage',
    'draftReport',
    'packageContents',
    'packageContentsBooks',
    'packageContentsReports',
    'packageContentsSuperiors',
    'packages.routes',
  ].map((name) => `packages/${name}`),
].map((name) => `electron/core/book/${name}.ts`)

const others = features.filter(({ name }) => !ground.includes(name))
const tables = others.flatMap(({ dataset }) => dataset?.tables.map(({ table }) => String(table)) ?? [])
const kinds = others.flatMap(({ search, bin }) => [search?.kind ?? [], bin?.kind ?? []].flat())
const names = [...tables, ...tables.map(inSql), ...kinds].join('|')

/** Ways in which a file names them: as a text of its own, in SQL, by an import. */
const namings = [
  new RegExp(`['"](?:${names})['"]`),
  new RegExp(`\\b(?:from|join|into|update|table)\\s+(?:\\w+\\.)?(?:${names})\\b`, 'i'),
  new RegExp(`/features/(?:${others.map(({ name }) => name).join('|')})/`),
]

function inSql(table: string): string {
  return table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function namesFeature(source: string): boolean {
  const code = source.replace(/\/\*.*?\*\/|\/\/.*?$/gms, '')
  return namings.some((naming) => naming.test(code))
}

it('no room of the book names a feature, but for those that are written down', () => {
  const files = globSync('electron/core/{book,platform}/**/*.ts')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.ts$|\/testing\//.test(path))
  const found = files.filter((path) => namesFeature(readFileSync(path, 'utf8')))
  expect(found.toSorted()).toEqual(stillNamed.toSorted())
})

it.each([
  ["count(database, 'meetings')", true],
  ['select count(*) from meeting_attendees', true],
  ['UPDATE kept.rounds SET step = 1', true],
  ["if (kind === 'round') return", true],
  ["import { listGroups } from '../../features/groups/index.ts'", true],
  ['// what stands in meetings', false],
  ["import type { Feature } from '../../feature.ts'", false],
  ['select id from register_entries', false],
])('sees in %s whether a feature is named', (source, named) => {
  expect(namesFeature(source)).toBe(named)
})
