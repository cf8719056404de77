import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { orpc } from '../../foundation/client/client.ts'
import { useIssuerNames } from '../../foundation/ward/useIssuerNames.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'
import { useAddKey } from '../../kit/actions/useAddKey.ts'
import { useFormKey } from '../../kit/form/useFormKey.ts'
import { EmptyState } from '../../kit/page/EmptyState.tsx'
import { ErrorState } from '../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../kit/page/LoadingShape.tsx'
import { Page } from '../../kit/page/Page.tsx'
import { PageHeader } from '../../kit/page/PageHeader.tsx'
import { SidePanel, SplitView } from '../../kit/page/SidePanel.tsx'
import { DataTable } from '../../kit/table/DataTable.tsx'
import { FilterChoice } from '../../kit/table/FilterChoice.tsx'
import { UnreadableRows } from '../unreadable/index.ts'
import { MemberPanel } from './MemberPanel.tsx'
import { columnsInOffice, columnsOfAll } from './memberColumns.ts'
import { toMemberRow } from './memberRows.ts'

/** Thành viên: who is and was in the committee, and the one in hand at the side. */
export function MembersScreen() {
  const { id } = useParams()
  const navigate = useNavigate()
  const issuers = useIssuerNames()
  const today = useToday()
  const members = useQuery(orpc.members.list.queryOptions())
  const [shown, setShown] = useState<Shown>('in-office')
  const rows = members.data?.map((member) => toMemberRow(member, today))
  const inOffice = rows?.filter((row) => row.inOffice)
  const visible = shown === 'all' ? rows : inOffice
  const member = members.data?.find((one) => one.id === id)
  const go = (target: string | null) => navigate(target === null ? '/members' : `/members/${target}`)
  const add = { label: 'Thêm thành viên', onClick: () => go('new') }
  const form = useFormKey(id ?? '')
  useAddKey(id === undefined, add.onClick)

  return (
    <Page fill>
      <PageHeader
        title="Thành viên"
        actions={
          rows?.length !== 0 && (
            <Button
              variant={id === undefined ? 'contained' : 'outlined'}
              onClick={add.onClick}
              aria-keyshortcuts="Control+Enter"
            >
              {add.label}
            </Button>
          )
        }
      />
      <UnreadableRows of={['members']} />
      {members.isError ? (
        <ErrorState error={members.error} onRetry={() => members.refetch()} />
      ) : (
        <SplitView>
          <DataTable
            columns={shown === 'all' ? columnsOfAll : columnsInOffice}
            rows={visible}
            noun="thành viên"
            sortBy={{ id: 'name' }}
            selectedId={id}
            narrow={id !== undefined}
            onOpen={(row) => go(row.id)}
            rowTone={(row) => (row.inOffice ? undefined : 'ended')}
            filters={<FilterChoice label="Thành viên nào" choices={choices} value={shown} onChange={setShown} />}
            print={{
              title: `Danh sách thành viên ${issuers.committee}`,
              ...(shown === 'all' ? { detail: 'Gồm cả người đã thôi' } : {}),
              landscape: true,
            }}
            empty={
              rows?.length === 0
                ? {
                    title: 'Chưa có thành viên',
                    text: 'Người trong Ban Chỉ đạo: giấy mời, điểm danh và chữ ký lấy từ đây.',
                    action: add,
                  }
                : {
                    title: 'Không có ai đương nhiệm',
                    text: 'Mọi nhiệm kỳ đã kết thúc. Xem tất cả để thêm nhiệm kỳ mới.',
                    action: { label: 'Xem tất cả', onClick: () => setShown('all') },
                  }
            }
          />
          {id !== undefined && (
            <SidePanel
              title={id === 'new' ? 'Thành viên mới' : (member?.name ?? 'Thành viên')}
              onClose={() => go(null)}
            >
              {members.isPending ? (
                <LoadingShape rows={6} rowHeight={56} />
              ) : id === 'new' || member ? (
                <MemberPanel
                  key={form.key}
                  member={member ?? null}
                  members={members.data}
                  onStored={(stored) => {
                    form.keepFor(stored)
                    go(stored)
                  }}
                  onGo={go}
                />
              ) : (
                <EmptyState title="Không còn thành viên này" text="Có thể đã chuyển vào thùng rác." />
              )}
            </SidePanel>
          )}
        </SplitView>
      )}
    </Page>
  )
}

type Shown = 'in-office' | 'all'
const choices: { value: Shown; label: string }[] = [
  { value: 'in-office', label: 'Đương nhiệm' },
  { value: 'all', label: 'Tất cả' },
]
