import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PackageProblem, Place } from '../../../shared/contract/packages.ts'
import { client, orpc } from '../../foundation/client/client.ts'
import { describeError } from '../../foundation/errors.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { MessageBar } from '../../kit/page/MessageBar.tsx'
import { StatusWord } from '../../kit/page/StatusWord.tsx'
import { ProgressLine } from '../../kit/progress/ProgressLine.tsx'
import type { Stream } from '../../kit/progress/useStream.ts'
import { PlaceField, usePlaces } from '../places/index.ts'
import { ProblemTable } from './ProblemTable.tsx'
import { checkSentence, packageState } from './packageLabels.ts'

export interface CheckDone {
  readonly type: 'done'
  readonly files: number
  readonly problems: PackageProblem[]
}

interface CheckPartProps {
  check: Stream<CheckDone>
  /** Whether the user is looking; what lies at a place is asked for anew each time. */
  shown: boolean
}

/** Kiểm tra: the packages at a place, and whether every file of one is as it was written. */
export function CheckPart({ check, shown }: CheckPartProps) {
  const places = usePlaces()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Asked>({ placeId: '', folder: '', name: '' })
  const { place } = places
  const { name } = asked
  const running = check.state.kind === 'running'
  // An outcome says nothing of another place.
  const state: typeof check.state = running || (place?.id ?? asked.placeId) === asked.placeId ? check.state : idle

  function start(folder: string | null) {
    if (!place) return
    const request = { placeId: place.id, folder }
    setAsked({ ...request, name: folder ?? place.name })
    // What a check finds missing, the list must not call there.
    void check
      .start((signal) => client.packages.check(request, { signal }))
      .then(() => queries.invalidateQueries({ queryKey: orpc.packages.list.key() }))
  }

  /** What was said of a package is of the stick as it was. */
  function lookAnew() {
    check.reset()
    places.refresh()
  }

  return (
    <Box sx={{ maxWidth: 760, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
      <PlaceField label="Gói nằm ở" places={{ ...places, refresh: lookAnew }} disabled={running} />
      {place && (
        <Packages
          place={place}
          shown={shown}
          disabled={running}
          checked={state.kind === 'done' ? { folder: asked.folder, whole: state.result.problems.length === 0 } : null}
          onCheck={start}
        />
      )}
      {state.kind === 'running' && (
        <>
          <ProgressLine label="Kiểm tra USB" progress={state.progress} />
          <Box>
            <Button variant="outlined" onClick={check.stop}>
              Dừng
            </Button>
          </Box>
        </>
      )}
      {state.kind === 'stopped' && <MessageBar tone="info">Đã dừng kiểm tra {name}.</MessageBar>}
      {state.kind === 'failed' && (
        <MessageBar tone="error" action={{ label: 'Thử lại', onClick: () => start(asked.folder) }}>
          {state.message}
        </MessageBar>
      )}
      {state.kind === 'done' && (
        <>
          <MessageBar tone={state.result.problems.length === 0 ? 'done' : 'error'}>
            {checkSentence(state.result.files, state.result.problems)}
            <Box sx={{ color: colours.inkSoft }}>
              Thư mục {name}.{state.result.problems.length > 0 && ' Chép lại từ chương trình để có gói mới.'}
            </Box>
          </MessageBar>
          {state.result.problems.length > 0 && <ProblemTable problems={state.result.problems} />}
        </>
      )}
    </Box>
  )
}

const idle = { kind: 'idle' } as const

interface Asked {
  readonly placeId: string
  /** Null for the place itself. */
  readonly folder: string | null
  readonly name: string
}

interface PackagesProps {
  place: Place
  shown: boolean
  disabled: boolean
  /** The package that was checked last, and what came of it. */
  checked: { readonly folder: string | null; readonly whole: boolean } | null
  onCheck: (folder: string | null) => void
}

/** The packages at a place, the newest first. */
function Packages({ place, shown, disabled, checked, onCheck }: PackagesProps) {
  const packages = useQuery({
    ...orpc.packages.list.queryOptions({ input: { placeId: place.id } }),
    staleTime: 0,
    gcTime: 0,
    enabled: shown,
  })
  if (packages.isPending) return <Box sx={{ color: colours.inkSoft }}>Đang xem trong {place.name}.</Box>
  if (packages.isError) {
    return (
      <MessageBar tone="error" action={{ label: 'Thử lại', onClick: () => void packages.refetch() }}>
        {describeError(packages.error).message}
      </MessageBar>
    )
  }
  if (packages.data.length === 0) {
    return <Box sx={{ color: colours.inkSoft }}>Trong {place.name} chưa có gói nào do chương trình chép ra.</Box>
  }
  return (
    <Box>
      <Table
        size="small"
        aria-label={`Các gói trong ${place.name}`}
        sx={{ backgroundColor: colours.sheet, border: `1px solid ${colours.hairline}` }}
      >
        <TableHead>
          <TableRow>
            <TableCell>Thư mục</TableCell>
            <TableCell sx={{ width: 80 }}>Năm</TableCell>
            <TableCell sx={{ width: 140 }}>Tình trạng</TableCell>
            <TableCell sx={{ width: 130 }} />
          </TableRow>
        </TableHead>
        <TableBody>
          {packages.data.map(({ folder, year, complete }) => (
            <TableRow key={folder ?? ''}>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{folder ?? place.name}</TableCell>
              <TableCell>{year ?? '–'}</TableCell>
              <TableCell>
                <StatusWord {...packageState(complete, checked?.folder === folder ? checked.whole : null)} />
              </TableCell>
              <TableCell align="right">
                <Button
                  size="small"
                  variant="outlined"
                  disabled={disabled}
                  aria-label={`Kiểm tra ${folder ?? place.name}`}
                  onClick={() => onCheck(folder)}
                >
                  Kiểm tra
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Box sx={{ mt: 1, color: colours.inkSoft, fontSize: '0.875rem' }}>
        “Đủ tệp” là không thiếu tệp nào. Nội dung còn nguyên hay không, bấm “Kiểm tra” mới biết.
      </Box>
    </Box>
  )
}
