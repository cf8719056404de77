/**
 * The tables as Kysely sees them, in camelCase (the plugin turns names into the snake_case of the SQL). Written by
 * `npm run schema:types` from the schema that the migrations make; what that cannot say stands in
 * `scripts/database/schemaNotes.ts`. A test holds this file to both.
 *
 * `revision` counts the saves of a record; `removedAt` set means: in the bin. Values that a CHECK names are a type of
 * their own; what a damaged row holds may be another one, so that each store reads rows through a schema. A column with
 * a default is asked for like any other: defaults are for the rows of older versions.
 */
import type { Generated } from 'kysely'

/** SQLite has no booleans. */
export type Flag = 0 | 1

/** JSON as text. */
export type JsonText = string

export interface AgendaItemRow {
  id: string
  meetingId: string
  position: number
  title: string
  presenter: string
  minutes: number | null
  summary: string
}

/** What the program keeps of its own, by name. */
export interface AppStateRow {
  key: string
  value: string
}

/** An award as the decision states it that was numbered. */
export interface AwardRow {
  id: string
  paperId: string
  proposalId: string | null
  groupId: string | null
  position: number
  recipientKind: string
  honorific: string | null
  name: string
  /** As the list of the decision has it: `Ông Nguyễn Văn Mẫu`. */
  printedName: string
  description: string
  achievement: string
  proposingUnit: string
  form: string
  amount: number
  goldenBookYear: number | null
  goldenBookNumber: number | null
  groupName: string
}

export interface BaseSalaryRow {
  id: string
  validFrom: string
  amount: number
  source: string
  validUntil: string | null
  toCheck: string
}

export interface CatalogueEntryRow {
  id: string
  kind: 'form' | 'title'
  name: string
  forPerson: Flag
  forCollective: Flag
  forHousehold: Flag
  forGroup: Flag
  giver: string
  validFrom: string
  validUntil: string | null
  source: string
  toCheck: string
}

export interface ChangeLogRow {
  id: Generated<number>
  at: string
  who: string
  tableName: string
  rowId: string
  action: 'insert' | 'update' | 'delete'
  before: string | null
  after: string | null
  since: string | null
}

export interface ConclusionRow {
  id: string
  meetingId: string
  position: number
  content: string
}

export interface ContributionRow {
  id: string
  meetingId: string
  agendaItemId: string | null
  position: number
  speakerName: string
  speakerPost: string
  content: string
  reply: string
  repliedBy: string
  topic: string
}

export interface DraftRow {
  key: string
  value: string
  savedAt: string
}

export interface GroupYearRow {
  id: string
  groupId: string
  year: number
  households: number | null
  residents: number | null
  committedHouseholds: number | null
}

export interface GroupRow {
  id: string
  name: string
  headName: string
  headPhone: string
  deputyName: string
  hall: string
  fromDate: string
  untilDate: string | null
  search: string
  revision: number
  sample: Flag
  removedAt: string | null
}

export interface LegalBasisRow {
  id: string
  validFrom: string
  lines: JsonText
  validUntil: string | null
  toCheck: string
}

export interface MeetingAttendeeRow {
  id: string
  meetingId: string
  position: number
  memberId: string | null
  honorific: string
  name: string
  post: string
  unit: string
  role: 'member' | 'guest'
  status: string
  standInName: string
  reason: string
  time: string | null
  standInHonorific: 'ông' | 'bà' | null
  standInPost: string
}

export interface MeetingReopeningRow {
  id: string
  meetingId: string
  reopenedAt: string
  reason: string
}

export interface MeetingRow {
  id: string
  kind: string
  title: string
  place: string
  plannedStart: string
  plannedEnd: string | null
  actualStart: string | null
  actualEnd: string | null
  chairMemberId: string | null
  chairHonorific: string | null
  chairName: string | null
  chairPost: string | null
  secretaryMemberId: string | null
  secretaryHonorific: string | null
  secretaryName: string | null
  secretaryPost: string | null
  invitationNote: string
  residentCount: number | null
  state: 'preparing' | 'recording' | 'closed'
  search: string
  revision: number
  sample: Flag
  removedAt: string | null
}

export interface MemberTermRow {
  id: string
  memberId: string
  committeePost: string
  outsidePost: string
  unit: string
  fromDate: string
  untilDate: string | null
  decision: string
}

export interface MemberRow {
  id: string
  name: string
  honorific: 'ông' | 'bà'
  phone: string
  protocolOrder: number
  search: string
  revision: number
  sample: Flag
  removedAt: string | null
}

export interface MigrationRow {
  name: string
  appliedAt: string
}

export interface PaperRow {
  id: string
  kind: string
  meetingId: string | null
  roundId: string | null
  reportId: string | null
  plannedDate: string
  subject: string
  addressees: JsonText
  opening: string
  body: JsonText
  closing: string
  recipients: JsonText
  signerId: string | null
  copies: number
  issuedInput: JsonText | null
  search: string
  revision: number
  sample: Flag
  removedAt: string | null
}

export interface ProposalRow {
  id: string
  roundId: string
  position: number
  recipientKind: 'person' | 'collective' | 'household'
  honorific: string | null
  name: string
  description: string
  achievement: string
  proposingUnit: string
  groupId: string | null
  form: string
  result: 'pending' | 'approved' | 'rejected'
  resultNote: string
  amountOverride: number | null
  goldenBookYear: number | null
  goldenBookNumber: number | null
}

export interface QuorumRuleRow {
  kind: string
  required: Flag
  numerator: number
  denominator: number
  moreThan: Flag
}

export interface RegisterEntryRow {
  id: string
  paperId: string | null
  issuer: 'committee' | 'people'
  code: string
  kindLabel: string
  year: number
  number: number
  label: string
  date: string
  subject: string
  signerName: string
  recipients: string
  keeper: string
  copies: number | null
  sentOn: string | null
  receivedBy: string
  note: string
  cancelReason: string
  search: string
  revision: number
  sample: Flag
}

/** The first number that the program gives in a series. */
export interface RegisterStartRow {
  id: string
  issuer: 'committee' | 'people'
  year: number
  code: string
  first: number
  revision: number
}

/** `id` is that of the report. */
export interface ReportFiguresRow {
  id: string
  content: JsonText
}

export interface ReportParagraphRow {
  id: string
  reportId: string
  position: number
  section: string
  /** The rule that writes the paragraph from the records; '' for the user's own. */
  rule: string
  text: string
  /** What the rule wrote when the figures were last taken. */
  composed: string
  restsOn: string | null
}

export interface ReportRow {
  id: string
  periodKind: 'year' | 'half' | 'quarter' | 'month'
  year: number
  part: number
  title: string
  refreshedAt: string
  search: string
  revision: number
  sample: Flag
  removedAt: string | null
}

export interface RewardRateRow {
  id: string
  validFrom: string
  form: string
  recipientKind: 'person' | 'collective' | 'household'
  coefficient: number
  rounding: 'up-10000' | 'nearest-10000' | 'none'
  source: string
  validUntil: string | null
  toCheck: string
}

export interface RoundRow {
  id: string
  occasion: string
  kind: 'merit' | 'sudden' | 'thematic'
  date: string
  meetingId: string | null
  funding: string
  basis: JsonText
  note: string
  step: 'proposing' | 'reviewing' | 'deciding' | 'awarding' | 'done'
  awardedOn: string | null
  search: string
  revision: number
  sample: Flag
  removedAt: string | null
}

export interface RowChangeRow {
  tableName: unknown
  rowId: unknown
  before: unknown
  after: unknown
}

/** `id` is that of the paper. */
export interface SignedPaperRow {
  id: string
  checksum: string
}

export interface SignerRow {
  id: string
  issuer: 'committee' | 'people'
  name: string
  onBehalf: Flag
  form: 'direct' | 'Q' | 'KT' | 'TL' | 'TUQ'
  headTitle: string
  title: string
  otherTitle: string
  fromDate: string
  untilDate: string | null
  sample: Flag
  revision: number
}

export interface TaskRow {
  id: string
  meetingId: string
  conclusionId: string | null
  position: number
  content: string
  owner: string
  unit: string
  deadline: string | null
  doneOn: string | null
}

export interface VoteRow {
  id: string
  meetingId: string
  agendaItemId: string | null
  position: number
  matter: string
  inFavour: number
  against: number
  abstaining: number
}

export interface WardRow {
  id: string
  committeeFullName: string
  committeeShortName: string
  committeeSymbol: string
  usesParentSeal: Flag
  peopleSymbol: string
  committeeNumbering: 'per-kind' | 'single'
  peopleNumbering: 'per-kind' | 'single'
  archive: string
  revision: number
  sample: Flag
  /** One ward a database. */
  onlyOne: number
  /** What the residential units are called, one or two levels. */
  units: JsonText
}

export interface WardHeaderRow {
  id: string
  wardId: string
  validFrom: string
  wardName: string
  province: string
  district: string
  showSuperior: Flag
  placeName: string
}

export interface WardYearRow {
  year: number
  areaHa: number | null
  groups: number | null
  households: number | null
  residents: number | null
}

export interface DatabaseSchema {
  agendaItems: AgendaItemRow
  appState: AppStateRow
  awards: AwardRow
  baseSalaries: BaseSalaryRow
  catalogueEntries: CatalogueEntryRow
  changeLog: ChangeLogRow
  conclusions: ConclusionRow
  contributions: ContributionRow
  drafts: DraftRow
  groupYears: GroupYearRow
  groups: GroupRow
  legalBases: LegalBasisRow
  meetingAttendees: MeetingAttendeeRow
  meetingReopenings: MeetingReopeningRow
  meetings: MeetingRow
  memberTerms: MemberTermRow
  members: MemberRow
  migrations: MigrationRow
  papers: PaperRow
  proposals: ProposalRow
  quorumRules: QuorumRuleRow
  registerEntries: RegisterEntryRow
  registerStarts: RegisterStartRow
  reportFigures: ReportFiguresRow
  reportParagraphs: ReportParagraphRow
  reports: ReportRow
  rewardRates: RewardRateRow
  rounds: RoundRow
  rowChanges: RowChangeRow
  signedPapers: SignedPaperRow
  signers: SignerRow
  tasks: TaskRow
  votes: VoteRow
  ward: WardRow
  wardHeaders: WardHeaderRow
  wardYears: WardYearRow
}

/** Those whose rows are moved to the bin instead of being deleted. */
export const tablesWithBin: readonly string[] = ['groups', 'meetings', 'members', 'papers', 'reports', 'rounds']
