/**
 * The tables as Kysely sees them, in camelCase (the plugin turns names into the snake_case of the SQL).
 * Booleans are 0/1, JSON columns are text: each store reads them back through a schema.
 */

interface Row {
  id: string
}

/** Columns of records that stand on their own. `revision` counts saves; `removedAt` set means: in the bin. */
interface RootRow extends Row {
  search: string
  revision: number
  sample: number
  removedAt: string | null
}

export interface WardRow extends Row {
  committeeFullName: string
  committeeShortName: string
  committeeSymbol: string
  usesParentSeal: number
  peopleSymbol: string
  committeeNumbering: string
  peopleNumbering: string
  archive: string
  /** JSON: what the residential units are called, one or two levels. */
  units: string
  revision: number
  sample: number
  onlyOne: number
}

export interface WardHeaderRow extends Row {
  wardId: string
  validFrom: string
  wardName: string
  province: string
  district: string
  showSuperior: number
  placeName: string
}

export interface WardYearRow {
  year: number
  areaHa: number | null
  groups: number | null
  households: number | null
  residents: number | null
}

export interface SignerRow extends Row {
  issuer: string
  name: string
  onBehalf: number
  form: string
  headTitle: string
  title: string
  otherTitle: string
  fromDate: string
  untilDate: string | null
  revision: number
  sample: number
}

export interface BaseSalaryRow extends Row {
  validFrom: string
  validUntil: string | null
  toCheck: string
  amount: number
  source: string
}

export interface RewardRateRow extends Row {
  validFrom: string
  validUntil: string | null
  toCheck: string
  form: string
  recipientKind: string
  coefficient: number
  rounding: string
  source: string
}

export interface LegalBasisRow extends Row {
  validFrom: string
  validUntil: string | null
  toCheck: string
  lines: string
}

export interface QuorumRuleRow {
  kind: string
  required: number
  numerator: number
  denominator: number
  moreThan: number
}

export interface MemberRow extends RootRow {
  name: string
  honorific: string
  phone: string
  protocolOrder: number
}

export interface MemberTermRow extends Row {
  memberId: string
  committeePost: string
  outsidePost: string
  unit: string
  fromDate: string
  untilDate: string | null
  decision: string
}

export interface GroupRow extends RootRow {
  name: string
  headName: string
  headPhone: string
  deputyName: string
  hall: string
  fromDate: string
  untilDate: string | null
}

export interface GroupYearRow extends Row {
  groupId: string
  year: number
  households: number | null
  residents: number | null
  committedHouseholds: number | null
}

export interface MeetingRow extends RootRow {
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
  state: string
}

interface MeetingPartRow extends Row {
  meetingId: string
  position: number
}

export interface MeetingAttendeeRow extends MeetingPartRow {
  memberId: string | null
  honorific: string
  name: string
  post: string
  unit: string
  role: string
  status: string
  standInName: string
  standInHonorific: string | null
  standInPost: string
  reason: string
  time: string | null
}

export interface AgendaItemRow extends MeetingPartRow {
  title: string
  presenter: string
  minutes: number | null
  summary: string
}

export interface ContributionRow extends MeetingPartRow {
  agendaItemId: string | null
  speakerName: string
  speakerPost: string
  content: string
  reply: string
  repliedBy: string
  topic: string
}

export interface VoteRow extends MeetingPartRow {
  agendaItemId: string | null
  matter: string
  inFavour: number
  against: number
  abstaining: number
}

export interface ConclusionRow extends MeetingPartRow {
  content: string
}

export interface TaskRow extends MeetingPartRow {
  conclusionId: string | null
  content: string
  owner: string
  unit: string
  deadline: string | null
  doneOn: string | null
}

export interface MeetingReopeningRow extends Row {
  meetingId: string
  reopenedAt: string
  reason: string
}

export interface RoundRow extends RootRow {
  occasion: string
  kind: string
  date: string
  meetingId: string | null
  funding: string
  basis: string
  note: string
  step: string
  awardedOn: string | null
}

export interface ProposalRow extends Row {
  roundId: string
  position: number
  recipientKind: string
  honorific: string | null
  name: string
  description: string
  achievement: string
  proposingUnit: string
  groupId: string | null
  form: string
  result: string
  resultNote: string
  amountOverride: number | null
  goldenBookYear: number | null
  goldenBookNumber: number | null
}

export interface ReportRow extends RootRow {
  periodKind: string
  year: number
  part: number
  title: string
  refreshedAt: string
}

export interface ReportParagraphRow extends Row {
  reportId: string
  position: number
  section: string
  rule: string
  text: string
  composed: string
  restsOn: string | null
}

/** `id` is that of the report. */
export interface ReportFiguresRow extends Row {
  content: string
}

export interface PaperRow extends RootRow {
  kind: string
  meetingId: string | null
  roundId: string | null
  reportId: string | null
  plannedDate: string
  subject: string
  addressees: string
  opening: string
  body: string
  closing: string
  recipients: string
  signerId: string | null
  copies: number
  issuedInput: string | null
}

export interface RegisterEntryRow extends Row {
  paperId: string | null
  issuer: string
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
  sample: number
}

/** An award as the decision states it that was numbered. */
export interface AwardRow extends Row {
  paperId: string
  proposalId: string | null
  groupId: string | null
  position: number
  recipientKind: string
  honorific: string | null
  name: string
  printedName: string
  description: string
  achievement: string
  proposingUnit: string
  form: string
  amount: number
  goldenBookYear: number | null
  goldenBookNumber: number | null
}

/** `id` is that of the paper. */
export interface SignedPaperRow extends Row {
  checksum: string
}

/** The first number that the program gives in a series. */
export interface RegisterStartRow extends Row {
  issuer: string
  year: number
  code: string
  first: number
  revision: number
}

/** What the program keeps of its own, by name. */
export interface AppStateRow {
  key: string
  value: string
}

export interface DraftRow {
  key: string
  value: string
  savedAt: string
}

export interface ChangeLogRow {
  id: number
  at: string
  who: string
  tableName: string
  rowId: string
  action: string
  before: string | null
  after: string | null
}

export interface DatabaseSchema {
  ward: WardRow
  wardHeaders: WardHeaderRow
  wardYears: WardYearRow
  signers: SignerRow
  baseSalaries: BaseSalaryRow
  rewardRates: RewardRateRow
  legalBases: LegalBasisRow
  quorumRules: QuorumRuleRow
  members: MemberRow
  memberTerms: MemberTermRow
  groups: GroupRow
  groupYears: GroupYearRow
  meetings: MeetingRow
  meetingAttendees: MeetingAttendeeRow
  agendaItems: AgendaItemRow
  contributions: ContributionRow
  votes: VoteRow
  conclusions: ConclusionRow
  tasks: TaskRow
  meetingReopenings: MeetingReopeningRow
  rounds: RoundRow
  proposals: ProposalRow
  reports: ReportRow
  reportParagraphs: ReportParagraphRow
  awards: AwardRow
  signedPapers: SignedPaperRow
  registerStarts: RegisterStartRow
  reportFigures: ReportFiguresRow
  papers: PaperRow
  registerEntries: RegisterEntryRow
  appState: AppStateRow
  drafts: DraftRow
  changeLog: ChangeLogRow
}
