import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type RoundRecord, roundKindLabels } from '../../../shared/model/commendations.ts'
import { formatDate } from '../../../shared/text/dates.ts'
import { client } from '../../foundation/client/client.ts'
import { Page } from '../../kit/page/Page.tsx'
import { PageHeader } from '../../kit/page/PageHeader.tsx'
import { StatusWord } from '../../kit/page/StatusWord.tsx'
import { useSave } from '../../kit/save/useSave.ts'
import { AwardPart } from './award/AwardPart.tsx'
import { editable } from './blanks.ts'
import { RoundForm } from './RoundForm.tsx'
import { StepPath } from './StepPath.tsx'
import { isReached, type PathStep, pathStepOf, pathSteps, progressOf, stepStatus } from './steps.ts'
import { countsText } from './totals.ts'

/** A stored round: its path above, the part in hand (or another one that is reached) below. */
export function RoundPage({ record }: { record: RoundRecord }) {
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const update = useSave(client.commendations.update)
  const initial = useMemo(() => editable(record), [record])
  const wanted = pathSteps.find((part) => part === search.get('part') && isReached(progressOf(part, record)))
  const part = wanted ?? pathStepOf(record.step)
  const openPart = (next: PathStep) =>
    setSearch(next === pathStepOf(record.step) ? {} : { part: next }, { replace: true })

  return (
    <Page fill>
      <PageHeader
        title={record.occasion}
        status={<StatusWord {...stepStatus(record)} />}
        detail={detailOf(record)}
        back={{ to: '/commendations', label: 'Khen thưởng' }}
      />
      <StepPath standing={record} open={part} onOpen={openPart} />
      {part === 'awarding' ? (
        <AwardPart record={record} />
      ) : (
        <RoundForm
          record={record}
          initial={initial}
          part={part}
          onPart={openPart}
          onSave={(round, revision) => update.mutateAsync({ id: record.id, revision, round })}
          onLeave={() => navigate('/commendations')}
        />
      )}
    </Page>
  )
}

function detailOf(record: RoundRecord): string {
  const who = countsText(record.nominees)
  const when = record.decision
    ? `Quyết định số ${record.decision.number} ngày ${formatDate(record.decision.date)}`
    : `dự kiến ${formatDate(record.date)}`
  const awarded = record.awardedOn ? `trao ngày ${formatDate(record.awardedOn)}` : ''
  return [roundKindLabels[record.kind], who, when, awarded].filter((text) => text !== '').join(' · ')
}
