import type { Dataset } from '../../../../shared/model/dataset.ts'
import { listStartsOfYear } from '../../features/register/index.ts'
import { listSigners, listWardYears, readLegalFacts, requireWard } from '../../features/ward/index.ts'
import type { Database } from '../../platform/database/database.ts'
import type { NameRedactor } from '../../platform/redaction/nameRedactor.ts'
import { exportGroups, exportMembers } from './exportPeople.ts'
import { exportMeetings, exportRegister, exportRounds } from './exportRecords.ts'
import { withoutResidents } from './withoutResidents.ts'

/**
 * A year of the book for superiors (bản cho cấp trên): a data file of version 1, without phones and names of residents
 * and so without what was signed. See {@link withoutResidents}.
 *
 * @throws REFUSED before set-up
 */
export async function exportForSuperiors(database: Database, year: number, redactor: NameRedactor): Promise<Dataset> {
  return withoutResidents(await recordsOfYear(database, year), redactor)
}

/**
 * The records of a year in the format of version 1, with everybody's names still. A meeting belongs to the year of its
 * planned start, a commendation to that of its date, whenever their papers were signed; of the years before only the
 * figures of ward and groups are in it.
 *
 * What the format cannot say: reports of a period (their numbers stand in the register, the text is made anew from the
 * records), quorum rules, a paper without signer that is not signed yet, and what lies in the bin. A review at a
 * meeting of another year, and a group that shares its name with a later one, are left open.
 */
export async function recordsOfYear(database: Database, year: number): Promise<Dataset> {
  const { revision: _revision, sample: _sample, ...ward } = await requireWard(database)
  const signers = await listSigners(database)
  const facts = await readLegalFacts(database)
  const signerKeys = new Map(signers.map(({ id }, index) => [id, `nguoi-ky-${index + 1}`]))
  const { members, memberKeys } = await exportMembers(database)
  const meetings = await exportMeetings(database, year, memberKeys, signerKeys)
  const { groups, groupNames } = await exportGroups(database, year)
  const rounds = await exportRounds(database, year, { meetingKeys: meetings.keys, groupNames, signerKeys })
  return {
    version: 1,
    ward: { ...ward, headers: ward.headers.map(withoutId) },
    wardYears: (await listWardYears(database)).filter((figures) => figures.year <= year),
    signers: signers.map(({ id, revision: _revision, sample: _own, ...signer }) => ({
      key: signerKeys.get(id) ?? id,
      ...signer,
    })),
    legalFacts: {
      baseSalaries: facts.baseSalaries.map(withoutId),
      rewardRates: facts.rewardRates.map(withoutId),
      legalBases: facts.legalBases.map(withoutId),
    },
    members,
    groups,
    meetings: meetings.rows,
    commendations: rounds.rows,
    register: await exportRegister(database, year, new Set([...meetings.paperIds, ...rounds.paperIds])),
    registerStarts: await listStartsOfYear(database, year),
  }
}

function withoutId<T extends { readonly id: string }>({ id: _id, ...row }: T): Omit<T, 'id'> {
  return row
}
