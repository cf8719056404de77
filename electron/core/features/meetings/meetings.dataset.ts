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
  type FileRow,
  notRemoved,
  partTable,
  type RowsOf,
  recordColumns,
} from '../../platform/dataset/datasetPart.ts'
import { numberedIn } from '../register/index.ts'

/** A row of a list of a meeting, in its place. */
const place = { id: column.id, meetingId: column.id, position: column.whole }
const ofMeetings = { choose: ({ chosen }: Extract) => among('meetingId', chosen('meetings')) }

/** The meetings of the year, and those of which a paper took its number in it or which a round of the file names. */
export const meetingsDataset: DatasetPart = {
  key: 'meetings',
  tables: [
    partTable(
      'meetings',
      {
        id: column.id,
        kind: meetingKindSchema,
        title: column.text,
        place: column.text,
        plannedStart: column.time,
        plannedEnd: column.time.nullable(),
        actualStart: column.time.nullable(),
        actualEnd: column.time.nullable(),
        chairMemberId: column.id.nullable(),
        chairHonorific: honorificSchema.nullable(),
        chairName: column.text.nullable(),
        chairPost: column.text.nullable(),
        secretaryMemberId: column.id.nullable(),
        secretaryHonorific: honorificSchema.nullable(),
        secretaryName: column.text.nullable(),
        secretaryPost: column.text.nullable(),
        invitationNote: column.text,
        residentCount: column.whole.nullable(),
        state: meetingStateSchema,
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
      { ...place, title: column.text, presenter: column.text, minutes: column.whole.nullable(), summary: column.text },
      ofMeetings,
    ),
    partTable('conclusions', { ...place, content: column.text }, ofMeetings),
    partTable(
      'meetingAttendees',
      {
        ...place,
        memberId: column.id.nullable(),
        honorific: honorificSchema,
        name: column.text,
        post: column.text,
        unit: column.text,
        role: z.enum(['member', 'guest']),
        status: attendanceStatusSchema,
        standInName: column.text,
        standInHonorific: honorificSchema.nullable(),
        standInPost: column.text,
        reason: column.text,
        time: column.text.nullable(),
      },
      ofMeetings,
    ),
    partTable(
      'contributions',
      {
        ...place,
        agendaItemId: column.id.nullable(),
        speakerName: column.text,
        speakerPost: column.text,
        topic: column.text,
        content: column.text,
        reply: column.text,
        repliedBy: column.text,
      },
      ofMeetings,
    ),
    partTable(
      'votes',
      {
        ...place,
        agendaItemId: column.id.nullable(),
        matter: column.text,
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
        content: column.text,
        owner: column.text,
        unit: column.text,
        deadline: column.day.nullable(),
        doneOn: column.day.nullable(),
      },
      ofMeetings,
    ),
    partTable(
      'meetingReopenings',
      { id: column.id, meetingId: column.id, reopenedAt: column.text, reason: column.text },
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
