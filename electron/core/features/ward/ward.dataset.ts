import { sql } from 'kysely'
import { meetingKindSchema } from '../../../../shared/model/meetings.ts'
import {
  issuerSchema,
  numberingSchema,
  recipientKindSchema,
  roundingSchema,
  signingFormSchema,
} from '../../../../shared/model/ward.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import { type DatasetPart, partTable, recordColumns } from '../../platform/dataset/datasetPart.ts'

const all = () => sql`true`

/** When a legal fact is in force. */
const legalFact = {
  id: column.id,
  validFrom: column.day,
  validUntil: column.day.nullable(),
  toCheck: column.text,
}

/** What is set once and changed rarely; of the figures of the ward those until the year. */
export const wardDataset: DatasetPart = {
  key: 'ward',
  tables: [
    partTable(
      'ward',
      {
        id: column.id,
        committeeFullName: column.text,
        committeeShortName: column.text,
        committeeSymbol: column.text,
        usesParentSeal: column.flag,
        peopleSymbol: column.text,
        committeeNumbering: numberingSchema,
        peopleNumbering: numberingSchema,
        archive: column.text,
        units: column.json,
      },
      { choose: all, made: { ...recordColumns, onlyOne: () => 1 } },
    ),
    partTable(
      'wardHeaders',
      {
        id: column.id,
        wardId: column.id,
        validFrom: column.day,
        wardName: column.text,
        province: column.text,
        district: column.text,
        showSuperior: column.flag,
        placeName: column.text,
      },
      { choose: all },
    ),
    partTable(
      'wardYears',
      {
        year: column.whole,
        areaHa: column.real.nullable(),
        groups: column.whole.nullable(),
        households: column.whole.nullable(),
        residents: column.whole.nullable(),
      },
      { key: 'year', choose: ({ year }) => sql`year <= ${year}`, stays: true },
    ),
    partTable(
      'signers',
      {
        id: column.id,
        issuer: issuerSchema,
        name: column.text,
        onBehalf: column.flag,
        form: signingFormSchema,
        headTitle: column.text,
        title: column.text,
        otherTitle: column.text,
        fromDate: column.day,
        untilDate: column.day.nullable(),
      },
      { choose: all, made: recordColumns },
    ),
    partTable('baseSalaries', { ...legalFact, amount: column.whole, source: column.text }, { choose: all }),
    partTable(
      'rewardRates',
      {
        ...legalFact,
        form: column.text,
        recipientKind: recipientKindSchema,
        coefficient: column.real,
        rounding: roundingSchema,
        source: column.text,
      },
      { choose: all },
    ),
    partTable('legalBases', { ...legalFact, lines: column.json }, { choose: all }),
    partTable(
      'quorumRules',
      {
        kind: meetingKindSchema,
        required: column.flag,
        numerator: column.whole,
        denominator: column.whole,
        moreThan: column.flag,
      },
      { key: 'kind', choose: all },
    ),
  ],
}
