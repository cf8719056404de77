import { sql } from 'kysely'
import { z } from 'zod'
import { honorificSchema } from '../../../../shared/model/fields.ts'
import {
  attendanceStatusSchema,
  meetingKindLabels,
  meetingKindSchema,
  meetingStateSchema,
} from '../../../../shared/model/meetings.ts'
import { foldVietnamese } from '../../../../shared/text/fold.ts'
import * as column from '../../platform/dataset/datasetColumns.ts'
import {
  among,
  type DatasetPart,
  type Extract,
  notRemoved,
  partTable,
  recordColumns,
} from '../../platform/dataset/datasetPart.ts'
import type { FileRow, RowsOf } from '../../platform/dataset/fileRow.ts'
import { noContent, reasonOnly } from '../../platform/redaction/leftOut.ts'
import { noName } from '../../platform/redaction/nameRedactor.ts'
import { numberedIn } from '../register/index.ts'
import {
  attendeeUnit,
  attending,
  inOffice,
  numbered,
  officialOr,
  speaker,
  speakerPost,
  standIn,
  topicOnly,
} from './meetingForSuperiors.ts'

/** A row of a list of a meeting, in its place. */
const place = { id: column.id, meetingId: column.id, position: column.whole }
const ofMeetings = { choose: ({ chosen }: Extract) => among('meetingId', chosen('meetings')) }

/**
 * The meetings of the year, and those of which a paper took its number in it or which a round of the file names.
 * Superiors get counts, days and who holds office; residents have a number, and what was said is left out.
 */
export const meetingsDataset: DatasetPart = {
  key: 'meetings',
  tables: [
    partTable(
      'meetings',
      {
        id: column.id,
        kind: column.oneOf(meetingKindSchema),
        title: column.text.cleaned(500),
        place: column.text.cleaned(300),
        plannedStart: column.time,
        plannedEnd: column.time.nullable(),
        actualStart: column.time.nullable(),
        actualEnd: column.time.nullable(),
        chairMemberId: column.id.nullable(),
        chairHonorific: column.oneOf(honorificSchema).nullable(),
        chairName: column.text.becomes(inOffice('chair', 'name')).nullable(),
        chairPost: column.text.becomes(inOffice('chair', 'post')).nullable(),
        secretaryMemberId: column.id.nullable(),
        secretaryHonorific: column.oneOf(honorificSchema).nullable(),
        secretaryName: column.text.becomes(inOffice('secretary', 'name')).nullable(),
        secretaryPost: column.text.becomes(inOffice('secretary', 'post')).nullable(),
        invitationNote: column.text.leftOut,
        residentCount: column.whole.nullable(),
        state: column.oneOf(meetingStateSchema),
      },
      {
        choose: ({ year, mentioned }) => sql`removed_at is null and (
          planned_start between ${`${year}-01-01`} and ${`${year}-12-32`}
          or ${numberedIn(year, 'meeting_id')} or ${among('id', mentioned('meetings'))}
        )`,
        made: { ...recordColumns, ...notRemoved, search: searchOf },
      },
    ),
    partTable(
      'agendaItems',
      {
        ...place,
        title: column.text.becomes(numbered('Nội dung')),
        presenter: column.text.becomes(officialOr('')),
        minutes: column.whole.nullable(),
        summary: column.text.leftOut,
      },
      ofMeetings,
    ),
    partTable('conclusions', { ...place, content: column.text.becomes(() => noContent) }, ofMeetings),
    partTable(
      'meetingAttendees',
      {
        ...place,
        memberId: column.id.nullable(),
        honorific: column.oneOf(honorificSchema),
        name: column.text.becomes(attending('name')),
        post: column.text.becomes(attending('post')),
        unit: column.text.becomes(attendeeUnit),
        role: column.oneOf(z.enum(['member', 'guest'])),
        status: column.oneOf(attendanceStatusSchema),
        standInName: column.text.becomes(standIn),
        standInHonorific: column.oneOf(honorificSchema).nullable(),
        standInPost: column.text.leftOut,
        reason: column.text.leftOut,
        time: column.hour.nullable(),
      },
      ofMeetings,
    ),
    partTable(
      'contributions',
      {
        ...place,
        agendaItemId: column.id.nullable(),
        speakerName: column.text.becomes(speaker),
        speakerPost: column.text.becomes(speakerPost),
        topic: column.text.becomes(topicOnly),
        content: column.text.becomes(() => noContent),
        reply: column.text.becomes((reply) => (reply === '' ? '' : noContent)),
        repliedBy: column.text.becomes(officialOr('')),
      },
      ofMeetings,
    ),
    partTable(
      'votes',
      {
        ...place,
        agendaItemId: column.id.nullable(),
        matter: column.text.becomes(numbered('Nội dung biểu quyết')),
        inFavour: column.whole,
        against: column.whole,
        abstaining: column.whole,
      },
      ofMeetings,
    ),
    partTable(
      'tasks',
      {
        ...place,
        conclusionId: column.id.nullable(),
        content: column.text.becomes(() => noContent),
        owner: column.text.becomes(officialOr(noName)),
        unit: column.text.leftOut,
        deadline: column.day.nullable(),
        doneOn: column.day.nullable(),
      },
      ofMeetings,
    ),
    partTable(
      'meetingReopenings',
      { id: column.id, meetingId: column.id, reopenedAt: column.time, reason: column.text.becomes(reasonOnly) },
      ofMeetings,
    ),
  ],
}

/** As the store has it: everything that was said and decided can be found. */
function searchOf(row: FileRow, rowsOf: RowsOf): string {
  const list = (table: Parameters<RowsOf>[0], ...columns: string[]) =>
    rowsOf(table, 'meetingId', row.id).flatMap((one) => columns.map((name) => one[name]))
  return foldVietnamese(
    [
      meetingKindLabels[meetingKindSchema.parse(row.kind)],
      row.title,
      row.place,
      row.chairName ?? '',
      row.secretaryName ?? '',
      ...list('meetingAttendees', 'name', 'standInName'),
      ...list('agendaItems', 'title', 'presenter', 'summary'),
      ...list('contributions', 'speakerName', 'content', 'reply'),
      ...list('votes', 'matter'),
      ...list('conclusions', 'content'),
      ...list('tasks', 'content', 'owner', 'unit'),
    ].join(' '),
  )
}
