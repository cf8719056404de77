import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SignerRecord } from '../../../../shared/model/ward.ts'
import { orpc } from '../../../foundation/client/client.ts'
import { useIssuerNames } from '../../../foundation/ward/useIssuerNames.ts'
import { useToday } from '../../../foundation/ward/useWardStatus.ts'
import { ErrorState } from '../../../kit/page/ErrorState.tsx'
import { StatusWord } from '../../../kit/page/StatusWord.tsx'
import type { TableColumn } from '../../../kit/table/columns.ts'
import { DataTable } from '../../../kit/table/DataTable.tsx'
import { UnreadableRows } from '../../unreadable/index.ts'
import { SignerDialog } from './SignerDialog.tsx'
import { authorityLine } from './signers.ts'

/** Người ký: who may sign papers, how, and from when to when. */
export function SignersTab() {
  const signers = useQuery(orpc.ward.signers.queryOptions())
  const issuers = useIssuerNames()
  const today = useToday()
  const [open, setOpen] = useState<SignerRecord | 'new' | null>(null)

  if (signers.isError) return <ErrorState error={signers.error} onRetry={() => signers.refetch()} />
  /** As stored now: another window may have saved it since the dialog was opened; one that it removed stays in hand. */
  const inHand = open === 'new' ? open : (signers.data?.find(({ id }) => id === open?.id) ?? open)
  const inOffice = (signer: SignerRecord) => signer.from <= today && (signer.until === null || signer.until >= today)

  const columns: TableColumn<SignerRecord>[] = [
    { id: 'name', label: 'Họ và tên', kind: 'name', value: (signer) => signer.name, flex: 1.2 },
    { id: 'authority', label: 'Ký là', value: (signer) => authorityLine(signer, issuers.committee), flex: 1.6 },
    { id: 'issuer', label: 'Văn bản của', value: (signer) => issuers[signer.issuer], flex: 1.2, lesser: true },
    { id: 'from', label: 'Từ ngày', kind: 'date', value: (signer) => signer.from, width: 120 },
    { id: 'until', label: 'Đến ngày', kind: 'date', value: (signer) => signer.until, width: 120, lesser: true },
    {
      id: 'state',
      label: 'Tình trạng',
      value: (signer) => (inOffice(signer) ? 'Đang giữ chức' : 'Không còn'),
      render: (signer) =>
        inOffice(signer) ? (
          <StatusWord tone="done" word="Đang giữ chức" />
        ) : (
          <StatusWord tone="idle" word={signer.from > today ? 'Chưa đến ngày' : 'Đã thôi'} />
        ),
      width: 160,
    },
  ]

  return (
    <>
      <UnreadableRows of={['signers']} />
      <DataTable
        columns={columns}
        rows={signers.data}
        noun="người ký"
        onOpen={setOpen}
        rowTone={(signer) => (inOffice(signer) ? undefined : 'ended')}
        empty={{
          title: 'Chưa có người ký',
          text: 'Trưởng Ban ký văn bản của Ban Chỉ đạo, Chủ tịch ký quyết định khen thưởng. Văn bản chọn người ký theo ngày.',
          action: { label: 'Thêm người ký', onClick: () => setOpen('new') },
        }}
        filters={
          <Box sx={{ order: 1, ml: 'auto' }}>
            <Button variant="contained" startIcon={<Add />} onClick={() => setOpen('new')}>
              Thêm người ký
            </Button>
          </Box>
        }
      />
      {inHand && <SignerDialog signer={inHand} onClose={() => setOpen((now) => (now === open ? null : now))} />}
    </>
  )
}
