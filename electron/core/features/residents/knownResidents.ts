import { committeePosts } from '../../../../shared/model/members.ts'
import type { Database } from '../../platform/database/database.ts'
import { NameRedactor } from '../../platform/redaction/nameRedactor.ts'
import { namesIn } from '../../platform/redaction/namesIn.ts'
import { listMembersEver } from '../members/index.ts'
import { listSigners } from '../ward/index.ts'

/**
 * Whom the records know, of all years and of the bin: residents are all who were named as heads of groups, guests,
 * stand-ins, speakers, presenters, for a task or for an award, and hold no office. Members, whether they still are or
 * not, those who were named in a meeting with a post of the committee, and signers keep their names, and so do the ward
 * and its province, which may bear a person's.
 */
export async function readNameRedactor(database: Database): Promise<NameRedactor> {
  const members = await listMembersEver(database)
  const groups = await database.selectFrom('groups').select(['headName', 'deputyName', 'headPhone']).execute()
  const { officials, persons, perhaps } = await peopleOfMeetings(database)
  const proposed = await database.selectFrom('proposals').select(['recipientKind', 'name']).distinct().execute()
  // A cancelled decision names whom the list of its round may not name any more.
  const awarded = await database.selectFrom('awards').select(['recipientKind', 'name']).distinct().execute()
  const proposals = [...proposed, ...awarded]
  const isCollective = ({ recipientKind }: { recipientKind: string }) => recipientKind === 'collective'
  return new NameRedactor({
    officials: [
      ...members.map(({ name }) => name),
      ...(await listSigners(database)).map(({ name }) => name),
      ...officials,
    ],
    places: await placeNames(database),
    residents: residentsOf({
      persons: [
        ...groups.flatMap(({ headName, deputyName }) => [headName, deputyName]),
        ...persons,
        ...proposals.filter((proposal) => !isCollective(proposal)).map(({ name }) => name),
      ],
      perhaps: [...perhaps, ...proposals.filter(isCollective).map(({ name }) => name)],
    }),
    phones: [...members.map(({ phone }) => phone), ...groups.map(({ headPhone }) => headPhone)].filter(Boolean),
  })
}

/** The names in fields of names, and in those that may hold another's: an office, a unit. */
function residentsOf(fields: { readonly persons: readonly string[]; readonly perhaps: readonly string[] }): string[] {
  const names = [
    ...fields.persons.flatMap((text) => namesIn(text, 'person')),
    ...fields.perhaps.flatMap((text) => namesIn(text, 'perhaps')),
  ]
  return [...new Set(names)]
}

async function peopleOfMeetings(database: Database) {
  const meetings = await database
    .selectFrom('meetings')
    .select(['chairMemberId', 'chairName', 'chairPost', 'secretaryMemberId', 'secretaryName', 'secretaryPost'])
    .execute()
  const attendees = await database
    .selectFrom('meetingAttendees')
    .select(['memberId', 'name', 'post', 'role', 'standInName'])
    .distinct()
    .execute()
  const speakers = await database.selectFrom('contributions').select(['speakerName', 'repliedBy']).distinct().execute()
  const presenters = await database.selectFrom('agendaItems').select('presenter').distinct().execute()
  const owners = await database.selectFrom('tasks').select('owner').distinct().execute()

  const named = [
    ...meetings.flatMap((one) => [
      { memberId: one.chairMemberId, name: one.chairName ?? '', post: one.chairPost ?? '', role: 'member' },
      { memberId: one.secretaryMemberId, name: one.secretaryName ?? '', post: one.secretaryPost ?? '', role: 'member' },
    ]),
    ...attendees,
  ]
  return {
    officials: named.filter(holdsOffice).map(({ name }) => name),
    persons: [
      ...named.filter((one) => !holdsOffice(one)).map(({ name }) => name),
      ...attendees.map(({ standInName }) => standInName),
      ...speakers.map(({ speakerName }) => speakerName),
    ],
    perhaps: [
      ...speakers.map(({ repliedBy }) => repliedBy),
      ...presenters.map(({ presenter }) => presenter),
      ...owners.map(({ owner }) => owner),
    ],
  }
}

/** A member as named on that day, or typed by hand with a post of the committee. */
function holdsOffice({ memberId, role, post }: { memberId: string | null; role: string; post: string }): boolean {
  return memberId !== null || (role === 'member' && committeePosts.some((known) => post.startsWith(known)))
}

async function placeNames(database: Database): Promise<string[]> {
  const headers = await database
    .selectFrom('wardHeaders')
    .select(['wardName', 'province', 'district', 'placeName'])
    .execute()
  return headers.flatMap(({ wardName, province, district, placeName }) => [wardName, province, district, placeName])
}
