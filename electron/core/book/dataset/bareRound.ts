import type { Dataset } from '../../../../shared/model/dataset.ts'
import type { RecipientKind } from '../../../../shared/model/ward.ts'
import type { Traces } from '../../platform/redaction/traces.ts'
import { barePaper, type CleanNames, type Decided, noContent, reasonOnly } from './bareParts.ts'

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
export function bareRound(round: Round, traces: Traces, names: Names): Decided<Round> {
  const counts: Record<RecipientKind, number> = { person: 0, household: 0, collective: 0 }
  const occasion = traces.clean(round.occasion, 400)
  return {
    occasion,
    kind: round.kind,
    date: round.date,
    meeting: round.meeting,
    step: round.step,
    awardedOn: round.awardedOn,
    funding: traces.clean(round.funding, 300),
    basis: round.basis.map((line) => traces.clean(line, 600)),
    note: '',
    proposals: round.proposals.map((proposal) => {
      counts[proposal.recipientKind] += 1
      return bareProposal(proposal, counts[proposal.recipientKind], traces, names)
    }),
    papers: round.papers.map((paper) => barePaper(paper, occasion)),
  }
}

function bareProposal(proposal: Proposal, number: number, traces: Traces, { groups, forms }: Names): Decided<Proposal> {
  const kind = proposal.recipientKind
  return {
    group: proposal.group === null ? null : groups.of(proposal.group),
    recipientKind: kind,
    honorific: proposal.honorific,
    name: kind === 'collective' ? traces.clean(proposal.name, 300) : `${recipientNames[kind]} ${number}`,
    description: '',
    // A collective may stand twice, for another achievement each time.
    achievement: kind === 'collective' ? `${noContent} ${number}` : noContent,
    proposingUnit: traces.clean(proposal.proposingUnit, 200),
    form: forms.of(proposal.form),
    result: proposal.result,
    resultNote: reasonOnly(proposal.resultNote),
    amountOverride: proposal.amountOverride,
  }
}
