import type { Dataset } from '../../../../shared/model/dataset.ts'
import { endedByNext, rateKey } from '../../../../shared/model/legalFacts.ts'
import type { LegalFacts } from '../../../../shared/model/ward.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import { splitToCheck } from '../../../../shared/text/toCheck.ts'
import { newId } from '../../schema/ids.ts'

/** The legal facts of a file. One from before says neither last days nor, but in a source, what is to be checked. */
export function datasetFacts(facts: NonNullable<Dataset['legalFacts']>): LegalFacts {
  return {
    baseSalaries: withLastDays(facts.baseSalaries).map(withMark).map(withId),
    rewardRates: withLastDays(facts.rewardRates, rateKey).map(withMark).map(withId),
    legalBases: withLastDays(facts.legalBases).map(withId),
  }
}

function withLastDays<T extends { validFrom: IsoDate; validUntil?: IsoDate | null | undefined }>(
  rows: readonly T[],
  keyOf?: (row: T) => string,
): (T & { validUntil: IsoDate | null })[] {
  return endedByNext(rows, keyOf).map((ended, index) => {
    const said = rows[index]?.validUntil
    return { ...ended, validUntil: said === undefined ? ended.validUntil : said }
  })
}

function withMark<T extends { source: string; toCheck: string }>(row: T): T {
  return row.toCheck === '' ? { ...row, ...splitToCheck(row.source) } : row
}

function withId<T extends object>(row: T): T & { id: string } {
  return { ...row, id: newId() }
}
