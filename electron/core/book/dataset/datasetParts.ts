import type { Feature } from '../../feature.ts'
import type { DatasetPart } from '../../platform/dataset/datasetPart.ts'

/** What the data file is made of: the parts of the features, in their order. */
export function datasetParts(features: readonly Pick<Feature, 'dataset'>[]): DatasetPart[] {
  return features.flatMap(({ dataset }) => dataset ?? [])
}

/** The tables of the program itself, which belong to no feature: no data file holds them, and why. */
export const leftOutTables: Readonly<Record<string, string>> = {
  migrations: 'which schema the database of this computer has',
  app_state:
    'the state of the program on this computer; the last serials of the golden book go along with what was signed',
  drafts: 'forms that somebody has open on this computer and did not save',
  change_log: 'who changed what on this computer: a book that is loaded begins a log of its own',
}
