import { type Dataset, datasetSchema } from '../../../../shared/model/dataset.ts'
import { noName, type Traces } from '../../platform/redaction/traces.ts'
import { bareMeeting } from './bareMeeting.ts'
import { bareColumns, CleanNames, type Decided, noContent, reasonOnly } from './bareParts.ts'
import { bareRound } from './bareRound.ts'

/**
 * The dataset for superiors (bản cho cấp trên): counts, days, numbers and kinds stay; phones, names of residents and
 * every free text that may tell of them go. Who holds office keeps the name: members of the committee and signers.
 * What a form must not leave empty says that it was left out, so that the file still loads.
 *
 * Titles of meetings, their places, occasions, posts, units and what the ward cites stay; a resident's name or a phone
 * in one of them goes. Every field is named here: one that the format gets later stays out until it is.
 */
export function withoutResidents(dataset: Dataset, traces: Traces): Dataset {
  const names = { groups: new CleanNames(traces), forms: new CleanNames(traces) }
  const bare: Decided<Dataset> = {
    $schema: undefined,
    version: dataset.version,
    ward: bareWard(dataset.ward, traces),
    wardYears: dataset.wardYears.map(
      ({ year, areaHa, groups, households, residents }): Decided<Dataset['wardYears'][number]> => ({
        year,
        areaHa,
        groups,
        households,
        residents,
      }),
    ),
    signers: dataset.signers.map((signer) => bareSigner(signer, traces)),
    legalFacts: dataset.legalFacts && bareFacts(dataset.legalFacts, traces, names.forms),
    members: dataset.members.map((member) => bareMember(member, traces)),
    groups: dataset.groups.map((group) => bareGroup(group, names.groups)),
    meetings: dataset.meetings.map((meeting) => bareMeeting(meeting, traces)),
    commendations: dataset.commendations.map((round) => bareRound(round, traces, names)),
    register: dataset.register.map((entry) => bareEntry(entry, traces)),
    registerStarts: dataset.registerStarts.filter(({ code }) => !traces.isIn(code)),
  }
  return datasetSchema.parse(bare)
}

type Ward = Dataset['ward']

/** The names of ward, district and province stay, whoever they were named after. */
function bareWard(ward: Ward, traces: Traces): Decided<Ward> {
  const { fullName, shortName, symbol, usesParentSeal } = ward.committee
  const committee: Decided<Ward['committee']> = {
    fullName: traces.clean(fullName, 400),
    shortName: traces.clean(shortName, 100),
    symbol,
    usesParentSeal,
  }
  return {
    committee,
    peopleSymbol: ward.peopleSymbol,
    committeeNumbering: ward.committeeNumbering,
    peopleNumbering: ward.peopleNumbering,
    archive: traces.clean(ward.archive, 60),
    units: ward.units.map((unit) => ({ name: unit.name, headTitle: unit.headTitle })),
    headers: ward.headers.map(
      (header): Decided<typeof header> => ({
        validFrom: header.validFrom,
        wardName: header.wardName,
        province: header.province,
        district: header.district,
        showSuperior: header.showSuperior,
        placeName: header.placeName,
      }),
    ),
  }
}

type Signer = Dataset['signers'][number]

function bareSigner(signer: Signer, traces: Traces): Decided<Signer> {
  return {
    key: signer.key,
    issuer: signer.issuer,
    name: signer.name,
    onBehalf: signer.onBehalf,
    form: signer.form,
    headTitle: traces.clean(signer.headTitle, 150),
    title: traces.clean(signer.title, 150),
    otherTitle: traces.clean(signer.otherTitle, 150),
    from: signer.from,
    until: signer.until,
  }
}

type Facts = NonNullable<Dataset['legalFacts']>

function bareFacts(
  { baseSalaries, rewardRates, legalBases }: Facts,
  traces: Traces,
  forms: CleanNames,
): Decided<Facts> {
  return {
    baseSalaries: baseSalaries.map(
      ({ validFrom, validUntil, amount, source, toCheck }): Decided<Facts['baseSalaries'][number]> => ({
        validFrom,
        validUntil,
        amount,
        source: traces.clean(source, 300),
        toCheck: traces.clean(toCheck, 300),
      }),
    ),
    rewardRates: rewardRates.map(
      (rate): Decided<typeof rate> => ({
        validFrom: rate.validFrom,
        validUntil: rate.validUntil,
        form: forms.of(rate.form),
        recipientKind: rate.recipientKind,
        coefficient: rate.coefficient,
        rounding: rate.rounding,
        source: traces.clean(rate.source, 300),
        toCheck: traces.clean(rate.toCheck, 300),
      }),
    ),
    legalBases: legalBases.map(
      ({ validFrom, validUntil, lines, toCheck }): Decided<Facts['legalBases'][number]> => ({
        validFrom,
        validUntil,
        lines: lines.map((line) => traces.clean(line, 600)),
        toCheck: traces.clean(toCheck, 300),
      }),
    ),
  }
}

type Member = Dataset['members'][number]

function bareMember(member: Member, traces: Traces): Decided<Member> {
  return {
    key: member.key,
    name: member.name,
    honorific: member.honorific,
    phone: '',
    protocolOrder: member.protocolOrder,
    terms: member.terms.map(
      (term): Decided<typeof term> => ({
        committeePost: traces.clean(term.committeePost, 150),
        outsidePost: traces.clean(term.outsidePost, 200),
        unit: traces.clean(term.unit, 200),
        from: term.from,
        until: term.until,
        decision: traces.clean(term.decision, 200),
      }),
    ),
  }
}

type Group = Dataset['groups'][number]

/** Without the hall too, which may be somebody's house. */
function bareGroup(group: Group, names: CleanNames): Decided<Group> {
  return {
    name: names.of(group.name),
    headName: '',
    headPhone: '',
    deputyName: '',
    hall: '',
    from: group.from,
    until: group.until,
    years: group.years.map(
      ({ year, households, residents, committedHouseholds }): Decided<Group['years'][number]> => ({
        year,
        households,
        residents,
        committedHouseholds,
      }),
    ),
  }
}

type Entry = Dataset['register'][number]

function bareEntry(entry: Entry, traces: Traces): Decided<Entry> {
  return {
    ...bareColumns(entry),
    issuer: entry.issuer,
    code: traces.isIn(entry.code) ? 'CV' : entry.code,
    date: entry.date,
    number: entry.number,
    subject: noContent,
    signerName: traces.isOfficial(entry.signerName) ? entry.signerName : noName,
    cancelReason: reasonOnly(entry.cancelReason),
  }
}
