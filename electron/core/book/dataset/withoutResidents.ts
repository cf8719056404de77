import { type Dataset, datasetSchema } from '../../../../shared/model/dataset.ts'
import { type NameRedactor, noName } from '../../platform/redaction/nameRedactor.ts'
import { redactMeeting } from './redactMeeting.ts'
import { CleanNames, type Decided, noContent, reasonOnly, redactColumns } from './redactParts.ts'
import { redactRound } from './redactRound.ts'

/**
 * The dataset for superiors (bản cho cấp trên): counts, days, numbers and kinds stay; phones, names of residents and
 * every free text that may tell of them go. Who holds office keeps the name: members of the committee and signers.
 * What a form must not leave empty says that it was left out, so that the file still loads.
 *
 * Titles of meetings, their places, occasions, posts, units and what the ward cites stay; a resident's name or a phone
 * in one of them goes. Every field is named here: one that the format gets later stays out until it is.
 */
export function withoutResidents(dataset: Dataset, redactor: NameRedactor): Dataset {
  const names = { groups: new CleanNames(redactor), forms: new CleanNames(redactor) }
  const bare: Decided<Dataset> = {
    $schema: undefined,
    version: dataset.version,
    ward: redactWard(dataset.ward, redactor),
    wardYears: dataset.wardYears.map(
      ({ year, areaHa, groups, households, residents }): Decided<Dataset['wardYears'][number]> => ({
        year,
        areaHa,
        groups,
        households,
        residents,
      }),
    ),
    signers: dataset.signers.map((signer) => redactSigner(signer, redactor)),
    legalFacts: dataset.legalFacts && redactFacts(dataset.legalFacts, redactor, names.forms),
    members: dataset.members.map((member) => redactMember(member, redactor)),
    groups: dataset.groups.map((group) => redactGroup(group, names.groups)),
    meetings: dataset.meetings.map((meeting) => redactMeeting(meeting, redactor)),
    commendations: dataset.commendations.map((round) => redactRound(round, redactor, names)),
    register: dataset.register.map((entry) => redactEntry(entry, redactor)),
    registerStarts: dataset.registerStarts.filter(({ code }) => !redactor.isIn(code)),
  }
  return datasetSchema.parse(bare)
}

type Ward = Dataset['ward']

/** The names of ward, district and province stay, whoever they were named after. */
function redactWard(ward: Ward, redactor: NameRedactor): Decided<Ward> {
  const { fullName, shortName, symbol, usesParentSeal } = ward.committee
  const committee: Decided<Ward['committee']> = {
    fullName: redactor.clean(fullName, 400),
    shortName: redactor.clean(shortName, 100),
    symbol,
    usesParentSeal,
  }
  return {
    committee,
    peopleSymbol: ward.peopleSymbol,
    committeeNumbering: ward.committeeNumbering,
    peopleNumbering: ward.peopleNumbering,
    archive: redactor.clean(ward.archive, 60),
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

function redactSigner(signer: Signer, redactor: NameRedactor): Decided<Signer> {
  return {
    key: signer.key,
    issuer: signer.issuer,
    name: signer.name,
    onBehalf: signer.onBehalf,
    form: signer.form,
    headTitle: redactor.clean(signer.headTitle, 150),
    title: redactor.clean(signer.title, 150),
    otherTitle: redactor.clean(signer.otherTitle, 150),
    from: signer.from,
    until: signer.until,
  }
}

type Facts = NonNullable<Dataset['legalFacts']>

function redactFacts(
  { baseSalaries, rewardRates, legalBases }: Facts,
  redactor: NameRedactor,
  forms: CleanNames,
): Decided<Facts> {
  return {
    baseSalaries: baseSalaries.map(
      ({ validFrom, validUntil, amount, source, toCheck }): Decided<Facts['baseSalaries'][number]> => ({
        validFrom,
        validUntil,
        amount,
        source: redactor.clean(source, 300),
        toCheck: redactor.clean(toCheck, 300),
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
        source: redactor.clean(rate.source, 300),
        toCheck: redactor.clean(rate.toCheck, 300),
      }),
    ),
    legalBases: legalBases.map(
      ({ validFrom, validUntil, lines, toCheck }): Decided<Facts['legalBases'][number]> => ({
        validFrom,
        validUntil,
        lines: lines.map((line) => redactor.clean(line, 600)),
        toCheck: redactor.clean(toCheck, 300),
      }),
    ),
  }
}

type Member = Dataset['members'][number]

function redactMember(member: Member, redactor: NameRedactor): Decided<Member> {
  return {
    key: member.key,
    name: member.name,
    honorific: member.honorific,
    phone: '',
    protocolOrder: member.protocolOrder,
    terms: member.terms.map(
      (term): Decided<typeof term> => ({
        committeePost: redactor.clean(term.committeePost, 150),
        outsidePost: redactor.clean(term.outsidePost, 200),
        unit: redactor.clean(term.unit, 200),
        from: term.from,
        until: term.until,
        decision: redactor.clean(term.decision, 200),
      }),
    ),
  }
}

type Group = Dataset['groups'][number]

/** Without the hall too, which may be somebody's house. */
function redactGroup(group: Group, names: CleanNames): Decided<Group> {
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

function redactEntry(entry: Entry, redactor: NameRedactor): Decided<Entry> {
  return {
    ...redactColumns(entry),
    issuer: entry.issuer,
    code: redactor.isIn(entry.code) ? 'CV' : entry.code,
    date: entry.date,
    number: entry.number,
    subject: noContent,
    signerName: redactor.isOfficial(entry.signerName) ? entry.signerName : noName,
    cancelReason: reasonOnly(entry.cancelReason),
  }
}
