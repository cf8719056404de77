import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { formKey, formsIn } from '../../../../shared/model/awardForms.ts'
import type { RoundRecord } from '../../../../shared/model/commendations.ts'
import { getsCertificate, whyNoDecision } from '../../../../shared/model/rewards.ts'
import { formatDate } from '../../../../shared/text/dates.ts'
import { orpc } from '../../../foundation/client/client.ts'
import { colours } from '../../../foundation/theme/colours.ts'
import { narrowerThan } from '../../../foundation/theme/sizes.ts'
import { FindingsList } from '../../../kit/page/FindingsList.tsx'
import { MessageBar } from '../../../kit/page/MessageBar.tsx'
import { StatusWord } from '../../../kit/page/StatusWord.tsx'
import { FilterChoice } from '../../../kit/table/FilterChoice.tsx'
import { AwardDialog } from './AwardDialog.tsx'
import { CertificateFile } from './CertificateFile.tsx'
import { GoldenBook } from './GoldenBook.tsx'
import { SideHeading } from './SideHeading.tsx'

/** In và trao: the certificates as one file, what to look at before printing, the golden book, the hand-over. */
export function AwardPart({ record }: { record: RoundRecord }) {
  const navigate = useNavigate()
  // What others give is printed by them.
  const approved = record.nominees.filter(getsCertificate)
  const forms = formsIn(approved.map((nominee) => nominee.form))
  const [chosenForm, setForm] = useState<string | null>(null)
  const form = chosenForm ?? forms[0]
  const [only, setOnly] = useState<string | null>(null)
  // One file holds certificates of one form; with a single form it is simply all of them.
  const ofForm = approved.filter((one) => form !== undefined && formKey(one.form) === formKey(form))
  const inFile = only === null ? ofForm : approved.filter((one) => one.id === only)
  const findings = useQuery(orpc.commendations.checkCertificates.queryOptions({ input: { id: record.id } }))

  // Signed is signed: what concerns the round can only be looked at, so it is no link.
  const notes = findings.data?.map((finding) => (finding.where === 'round' ? { ...finding, field: '' } : finding))

  return (
    <Box
      sx={{
        flex: '1 1 0',
        minHeight: 0,
        mt: 2,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 344px',
        gap: 3,
        [narrowerThan(1040)]: { gridTemplateColumns: 'minmax(0, 1fr) 300px', gap: 2 },
      }}
    >
      {approved.length === 0 ? (
        <MessageBar tone="info">{whyNoDecision(record.nominees)}</MessageBar>
      ) : (
        <CertificateFile roundId={record.id} nominees={inFile} whole={inFile.length === approved.length}>
          {forms.length > 1 && form !== undefined && (
            <FilterChoice
              label="Hình thức khen thưởng"
              choices={forms.map((value) => ({ value, label: value }))}
              value={form}
              onChange={(value) => {
                setForm(value)
                setOnly(null)
              }}
            />
          )}
        </CertificateFile>
      )}
      <Box
        sx={{
          minHeight: 0,
          overflowY: 'auto',
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          alignContent: 'start',
          gap: 3,
          pr: 0.5,
        }}
      >
        <HandOver record={record} />
        <Box component="section">
          <SideHeading>Xem trước khi in</SideHeading>
          {notes && (
            <FindingsList
              findings={notes}
              onGo={() => navigate('/settings/signers')}
              none="Mọi tên và thành tích in đủ cỡ chữ."
            />
          )}
        </Box>
        <GoldenBook record={record} only={only} onOnly={setOnly} />
      </Box>
    </Box>
  )
}

function HandOver({ record }: { record: RoundRecord }) {
  const [asking, setAsking] = useState(false)
  return (
    <Box
      component="section"
      sx={{
        p: 2,
        border: `1px solid ${colours.hairline}`,
        borderLeft: `4px solid ${colours.goldMark}`,
        backgroundColor: colours.sheet,
      }}
    >
      {record.awardedOn ? (
        <StatusWord tone="done" word={`Đã trao ngày ${formatDate(record.awardedOn)}`} />
      ) : (
        <>
          <Box sx={{ mb: 1.5 }}>In, ký, đóng dấu rồi trao. Trao xong thì ghi ngày trao.</Box>
          <Button variant="contained" onClick={() => setAsking(true)}>
            Đã trao
          </Button>
        </>
      )}
      {asking && <AwardDialog record={record} onClose={() => setAsking(false)} />}
    </Box>
  )
}
