import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { RegisterGap } from '../../../shared/model/register.ts'
import { yearOf } from '../../../shared/text/dates.ts'
import { orpc } from '../../foundation/client/client.ts'
import { useIssuerNames } from '../../foundation/ward/useIssuerNames.ts'
import { useAddKey } from '../../kit/actions/useAddKey.ts'
import { Page } from '../../kit/page/Page.tsx'
import { PageHeader } from '../../kit/page/PageHeader.tsx'
import { Tabs } from '../../kit/page/Tabs.tsx'
import { YearStepper } from '../../kit/page/YearStepper.tsx'
import { AddEntry } from './AddEntry.tsx'
import { BookPart } from './BookPart.tsx'
import { StartDialog } from './StartDialog.tsx'
import { type Shelf, useBook } from './useBook.ts'
import { useBookLines } from './useBookLines.ts'
import { WaitingPart } from './WaitingPart.tsx'

/** Sổ văn bản: the book of each issuer and year, and the papers that wait for a number. */
export function RegisterScreen() {
  const navigate = useNavigate()
  const { year, shelf, id, thisYear, go, query } = useBook()
  const waiting = useQuery(orpc.papers.list.queryOptions({ input: { meetingId: null, roundId: null } }))
  const book = useBookLines({ year, issuer: shelf === 'people' ? 'people' : 'committee' }, shelf !== 'waiting')
  const { committee } = useIssuerNames()
  const isEmpty = book.data?.entries.length === 0
  const [adding, setAdding] = useState<{ gap: RegisterGap | undefined } | null>(null)
  const [starting, setStarting] = useState(false)
  useAddKey(shelf !== 'waiting' && id === undefined, () => setAdding({ gap: undefined }))

  return (
    <Page fill>
      <PageHeader
        title="Sổ văn bản"
        status={
          shelf !== 'waiting' && (
            <YearStepper label="Năm của sổ" year={year} last={thisYear} onChange={(to) => go({ year: to })} />
          )
        }
        actions={
          shelf !== 'waiting' && (
            <>
              <Button variant="outlined" disabled={!book.data} onClick={() => setStarting(true)}>
                Số bắt đầu
              </Button>
              {!isEmpty && (
                <>
                  <Button variant="outlined" onClick={() => navigate(`/register/print${query}`)}>
                    In sổ
                  </Button>
                  <Button
                    variant={id === undefined ? 'contained' : 'outlined'}
                    onClick={() => setAdding({ gap: undefined })}
                    aria-keyshortcuts="Control+Enter"
                  >
                    Vào sổ văn bản khác
                  </Button>
                </>
              )}
            </>
          )
        }
      />
      <Tabs
        label="Sổ nào"
        value={shelf}
        onChange={(to) => go({ shelf: to })}
        tabs={shelves(committee).map((tab) =>
          tab.value === 'waiting' && waiting.data ? { ...tab, count: waiting.data.length } : tab,
        )}
      />
      {shelf === 'waiting' ? (
        <WaitingPart />
      ) : (
        <BookPart
          year={year}
          issuer={shelf}
          entryId={id}
          onOpen={(entry) => go({ id: entry })}
          onAdd={(gap) => setAdding({ gap })}
        />
      )}
      {starting && book.data && shelf !== 'waiting' && (
        <StartDialog issuer={shelf} year={year} starts={book.data.starts} onClose={() => setStarting(false)} />
      )}
      {adding && shelf !== 'waiting' && (
        <AddEntry
          issuer={shelf}
          gap={adding.gap}
          onClose={() => setAdding(null)}
          onAdded={(entry) => {
            setAdding(null)
            go({ year: yearOf(entry.date), shelf: entry.issuer })
          }}
        />
      )}
    </Page>
  )
}

const shelves = (committee: string): { value: Shelf; label: string }[] => [
  { value: 'committee', label: committee },
  { value: 'people', label: 'UBND phường' },
  { value: 'waiting', label: 'Văn bản chờ số' },
]
