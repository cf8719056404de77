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
import { awardFormForSuperiors } from './awardFormForSuperiors.ts'

const all = () => sql`true`

/** When a legal fact is in force. */
const legalFact = {
  id: column.id,
  validFrom: column.day,
  validUntil: column.day.nullable(),
  toCheck: column.text.cleaned(300),
}

/**
 * What is set once and changed rarely; of the figures of the ward those until the year. Ward, district and province keep
 * their names before superiors, whoever they were named after; so do signers, who hold office.
 */
export const wardDataset: DatasetPart = {
  key: 'ward',
  tables: [
    partTable(
      'ward',
      {
        id: column.id,
        committeeFullName: column.text.cleaned(400),
        committeeShortName: column.text.cleaned(100),
        committeeSymbol: column.text.kept,
        usesParentSeal: column.flag,
        peopleSymbol: column.text.kept,
        committeeNumbering: column.oneOf(numberingSchema),
        peopleNumbering: column.oneOf(numberingSchema),
        archive: column.text.cleaned(60),
        units: column.json.kept,
      },
      { choose: all, made: { ...recordColumns, onlyOne: () => 1 } },
    ),
    partTable(
      'wardHeaders',
      {
        id: column.id,
        wardId: column.id,
        validFrom: column.day,
        wardName: column.text.kept,
        province: column.text.kept,
        district: column.text.kept,
        showSuperior: column.flag,
        placeName: column.text.kept,
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
        issuer: column.oneOf(issuerSchema),
        name: column.text.kept,
        onBehalf: column.flag,
        form: column.oneOf(signingFormSchema),
        headTitle: column.text.cleaned(150),
        title: column.text.cleaned(150),
        otherTitle: column.text.cleaned(150),
        fromDate: column.day,
        untilDate: column.day.nullable(),
      },
      { choose: all, made: recordColumns },
    ),
    partTable(
      'baseSalaries',
      { ...legalFact, amount: column.whole, source: column.text.cleaned(300) },
      { choose: all },
    ),
    partTable(
      'rewardRates',
      {
        ...legalFact,
        form: column.text.becomes(awardFormForSuperiors),
        recipientKind: column.oneOf(recipientKindSchema),
        coefficient: column.real,
        rounding: column.oneOf(roundingSchema),
        source: column.text.cleaned(300),
      },
      { choose: all },
    ),
    partTable('legalBases', { ...legalFact, lines: column.lines.cleaned(600) }, { choose: all }),
    partTable(
      'quorumRules',
      {
        kind: column.oneOf(meetingKindSchema),
        required: column.flag,
        numerator: column.whole,
        denominator: column.whole,
        moreThan: column.flag,
      },
      { key: 'kind', choose: all },
    ),
  ],
}
