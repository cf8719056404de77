import Box from '@mui/material/Box'
import type { RegisterGap } from '../../../shared/model/register.ts'
import type { Issuer } from '../../../shared/model/ward.ts'
import { useIssuerNames } from '../../foundation/ward/useIssuerNames.ts'
import { EmptyState } from '../../kit/page/EmptyState.tsx'
import { ErrorState } from '../../kit/page/ErrorState.tsx'
import { LoadingShape } from '../../kit/page/LoadingShape.tsx'
import { MessageBar } from '../../kit/page/MessageBar.tsx'
import { SidePanel, SplitView } from '../../kit/page/SidePanel.tsx'
import { DataTable } from '../../kit/table/DataTable.tsx'
import { UnreadableRows } from '../unreadable/index.ts'
import { bookColumns } from './bookColumns.tsx'
import { EntryPanel } from './EntryPanel.tsx'
import { gapSentence } from './registerText.ts'
import { useBookLines } from './useBookLines.ts'

export interface BookPartProps {
  year: number
  issuer: Issuer
  /** The line whose panel is open. */
  entryId: string | undefined
  onOpen: (id: string | null) => void
  /** Starts a paper written elsewhere, for a missing number if one is given. */
  onAdd: (gap?: RegisterGap) => void
}

/** The book of one issuer and year: what is missing, its lines, and the one in hand. */
export function BookPart({ year, issuer, entryId, onOpen, onAdd }: BookPartProps) {
  const issuers = useIssuerNames()
  const book = useBookLines({ year, issuer })
  const entry = book.data?.entries.find((one) => one.id === entryId)
  const [firstGap] = book.data?.gaps ?? []

  const { failed } = book
  if (failed) return <ErrorState error={failed.error} onRetry={() => failed.refetch()} />
  return (
    <>
      <UnreadableRows of={['register']} />
      {book.data && firstGap && (
        <Box sx={{ mb: 2 }}>
          <MessageBar tone="warning" action={{ label: `Vào sổ số ${firstGap.label}`, onClick: () => onAdd(firstGap) }}>
            {gapSentence(book.data.gaps, book.data.missing)}
          </MessageBar>
        </Box>
      )}
      <SplitView>
        <DataTable
          key={`${issuer} ${year}`}
          columns={bookColumns}
          rows={book.data?.entries}
          rest={book.rest}
          noun="văn bản"
          selectedId={entryId}
          narrow={entryId !== undefined}
          onOpen={(row) => onOpen(row.id)}
          rowTone={(row) => (row.cancelReason === '' ? undefined : 'ended')}
          empty={{
            title: `Sổ năm ${year} chưa có văn bản`,
            text: `Văn bản của ${issuers[issuer]} vào đây khi được cấp số.`,
            action: { label: 'Vào sổ văn bản khác', onClick: () => onAdd() },
          }}
        />
        {entryId !== undefined && (
          <SidePanel title={entry ? `Số ${entry.label}` : 'Văn bản'} onClose={() => onOpen(null)}>
            {!entry && (book.isPending || book.rest > 0) ? (
              <LoadingShape rows={6} rowHeight={56} />
            ) : entry ? (
              <EntryPanel key={entry.id} entry={entry} onClose={() => onOpen(null)} />
            ) : (
              <EmptyState title="Không có trong sổ này" text="Chọn năm và cơ quan ban hành khác." />
            )}
          </SidePanel>
        )}
      </SplitView>
    </>
  )
}
