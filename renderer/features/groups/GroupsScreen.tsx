import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { orpc } from '../../foundation/client/client.ts'
import { useUnit, useUnitWords } from '../../foundation/ward/useUnitWords.ts'
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
import { GroupPanel } from './GroupPanel.tsx'
import { columnsInForce, columnsOfAll } from './groupColumns.ts'
import { summaryOf, toGroupRow, yearOfFigures } from './groupRows.ts'

/** The residential groups: those in force and those dissolved, and the one in hand at the side. */
export function GroupsScreen() {
  const { id } = useParams()
  const navigate = useNavigate()
  const today = useToday()
  const unit = useUnit()
  const words = useUnitWords()
  const groups = useQuery(orpc.groups.list.queryOptions())
  const [shown, setShown] = useState<Shown>('in-force')
  const year = yearOfFigures(groups.data ?? [], today)
  const rows = groups.data?.map((group) => toGroupRow(group, today, year))
  const inForce = rows?.filter((row) => row.inForce)
  const visible = shown === 'all' ? rows : inForce
  const group = groups.data?.find((one) => one.id === id)
  const go = (target: string | null) => navigate(target === null ? '/groups' : `/groups/${target}`)
  const add = { label: words('Thêm {unit}'), onClick: () => go('new') }
  const form = useFormKey(id ?? '')
  useAddKey(id === undefined, add.onClick)

  return (
    <Page fill>
      <PageHeader
        title={words('{Unit}')}
        detail={inForce && inForce.length > 0 ? summaryOf(inForce, unit.name) : undefined}
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
      <UnreadableRows of={['groups']} />
      {groups.isError ? (
        <ErrorState error={groups.error} onRetry={() => groups.refetch()} />
      ) : (
        <SplitView>
          <DataTable
            columns={shown === 'all' ? columnsOfAll(unit, year) : columnsInForce(unit, year)}
            rows={visible}
            noun={unit.name}
            sortBy={{ id: 'name' }}
            selectedId={id}
            narrow={id !== undefined}
            onOpen={(row) => go(row.id)}
            searchText={(row) => row.headPhone}
            rowTone={(row) => (row.inForce ? undefined : 'ended')}
            filters={<FilterChoice label={words('{Unit} nào')} choices={choices} value={shown} onChange={setShown} />}
            print={{
              title: words('Danh sách {unit}'),
              ...(shown === 'all' ? { detail: words('Gồm cả {unit} đã giải thể') } : {}),
              landscape: true,
            }}
            empty={
              rows?.length === 0
                ? {
                    title: words('Chưa có {unit}'),
                    text: words(
                      'Các {unit} của phường với {head} và số liệu từng năm: đề nghị khen thưởng và báo cáo lấy từ đây.',
                    ),
                    action: add,
                  }
                : {
                    title: words('Không có {unit} nào đang hoạt động'),
                    text: words('Mọi {unit} đã ghi ngày giải thể.'),
                    action: { label: 'Xem tất cả', onClick: () => setShown('all') },
                  }
            }
          />
          {id !== undefined && (
            <SidePanel
              title={id === 'new' ? words('{Unit} mới') : (group?.name ?? words('{Unit}'))}
              onClose={() => go(null)}
            >
              {groups.isPending ? (
                <LoadingShape rows={6} rowHeight={56} />
              ) : id === 'new' || group ? (
                <GroupPanel
                  key={form.key}
                  group={group ?? null}
                  groups={groups.data}
                  onStored={(stored) => {
                    form.keepFor(stored)
                    go(stored)
                  }}
                  onGo={go}
                />
              ) : (
                <EmptyState title={words('Không còn {unit} này')} text="Có thể đã chuyển vào thùng rác." />
              )}
            </SidePanel>
          )}
        </SplitView>
      )}
    </Page>
  )
}

type Shown = 'in-force' | 'all'
const choices: { value: Shown; label: string }[] = [
  { value: 'in-force', label: 'Đang hoạt động' },
  { value: 'all', label: 'Tất cả' },
]
