import { useState } from 'react'
import { useNavigate } from 'react-router'
import { client } from '../../foundation/client/client.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'
import { Page } from '../../kit/page/Page.tsx'
import { PageHeader } from '../../kit/page/PageHeader.tsx'
import { useSave } from '../../kit/save/useSave.ts'
import { blankRound } from './blanks.ts'
import { RoundForm } from './RoundForm.tsx'
import { StepPath } from './StepPath.tsx'

/** A round that is not stored yet: #/commendations/new. Its first save leads to its own address. */
export function NewRoundScreen() {
  const navigate = useNavigate()
  const today = useToday()
  const create = useSave(client.commendations.create)
  const [initial] = useState(() => blankRound(today))

  return (
    <Page fill>
      <PageHeader title="Đợt khen thưởng mới" back={{ to: '/commendations', label: 'Khen thưởng' }} />
      <StepPath standing={{ step: 'proposing', submitted: false }} open="proposing" onOpen={() => undefined} />
      <RoundForm
        record={null}
        initial={initial}
        part="proposing"
        onPart={() => undefined}
        onSave={(round) => create.mutateAsync(round)}
        onLeave={() => navigate('/commendations')}
        onSaved={({ id }) => navigate(`/commendations/${id}`, { replace: true })}
      />
    </Page>
  )
}
