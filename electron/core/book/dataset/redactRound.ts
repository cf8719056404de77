import type { Dataset } from '../../../../shared/model/dataset.ts'
import type { RecipientKind } from '../../../../shared/model/ward.ts'
import type { NameRedactor } from '../../platform/redaction/nameRedactor.ts'
import { type CleanNames, type Decided, noContent, reasonOnly, redactPaper } from './redactParts.ts'

type Round = Dataset['commendations'][number]
type Proposal = Round['proposals'][number]

const recipientNames: Record<RecipientKind, string> = {
  person: 'Cá nhân',
  household: 'Hộ gia đình',
  collective: 'Tập thể',
}

interface Names {
  readonly groups: CleanNames
  readonly forms: CleanNames
}

/** A commendation with its kinds, forms, units and sums; who was proposed and why is left out. */
export function redactRound(round: Round, redactor: NameRedactor, names: Names): Decided<Round> {
  const counts: Record<RecipientKind, number> = { person: 0, household: 0, collective: 0 }
  const occasion = redactor.clean(round.occasion, 400)
  return {
    occasion,
    kind: round.kind,
    date: round.date,
    meeting: round.meeting,
    step: round.step,
    awardedOn: round.awardedOn,
    funding: redactor.clean(round.funding, 300),
    basis: round.basis.map((line) => redactor.clean(line, 600)),
    note: '',
    proposals: round.proposals.map((proposal) => {
      counts[proposal.recipientKind] += 1
      return redactProposal(proposal, counts[proposal.recipientKind], redactor, names)
    }),
    papers: round.papers.map((paper) => redactPaper(paper, occasion)),
  }
}

function redactProposal(
  proposal: Proposal,
  number: number,
  redactor: NameRedactor,
  { groups, forms }: Names,
): Decided<Proposal> {
  const kind = proposal.recipientKind
  return {
    group: proposal.group === null ? null : groups.of(proposal.group),
    recipientKind: kind,
    honorific: proposal.honorific,
    name: kind === 'collective' ? redactor.clean(proposal.name, 300) : `${recipientNames[kind]} ${number}`,
    description: '',
    // A collective may stand twice, for another achievement each time.
    achievement: kind === 'collective' ? `${noContent} ${number}` : noContent,
    proposingUnit: redactor.clean(proposal.proposingUnit, 200),
    form: forms.of(proposal.form),
    result: proposal.result,
    resultNote: reasonOnly(proposal.resultNote),
    amountOverride: proposal.amountOverride,
  }
}
