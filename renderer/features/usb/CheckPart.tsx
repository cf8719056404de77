import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PackageProblem, Place } from '../../../shared/contract/usb.ts'
import { client, orpc } from '../../app/client.ts'
import { describeError } from '../../app/errors.ts'
import { colours } from '../../app/theme/colours.ts'
import { MessageBar } from '../../ui/MessageBar.tsx'
import { StatusWord } from '../../ui/StatusWord.tsx'
import { PlaceField } from './PlaceField.tsx'
import { ProblemTable } from './ProblemTable.tsx'
import { ProgressLine } from './ProgressLine.tsx'
import { checkSentence } from './usbWords.ts'
import { usePlaces } from './usePlaces.ts'
import { useStream } from './useStream.ts'

interface CheckDone {
  readonly type: 'done'
  readonly files: number
  readonly problems: PackageProblem[]
}

/** Kiểm tra: the packages at a place, and whether every file of one is as it was written. */
export function CheckPart() {
  const places = usePlaces()
  const check = useStream<CheckDone>()
  const [folder, setFolder] = useState('')
  const running = check.state.kind === 'running'
  const { place } = places

  function start(name: string) {
    if (!place) return
    setFolder(name)
    const request = { placeId: place.id, folder: name }
    void check.start((signal) => client.usb.check(request, { signal }))
  }

  return (
    <Box sx={{ maxWidth: 760, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
      <PlaceField
        label="Gói nằm ở"
        places={{ ...places, choose: (id) => [places.choose(id), check.reset()] }}
        disabled={running}
      />
      {place && <Packages place={place} disabled={running} onCheck={start} />}
      {check.state.kind === 'running' && (
        <>
          <ProgressLine label="Kiểm tra USB" progress={check.state.progress} />
          <Box>
            <Button variant="outlined" onClick={check.stop}>
              Dừng
            </Button>
          </Box>
        </>
      )}
      {check.state.kind === 'stopped' && <MessageBar tone="info">Đã dừng kiểm tra {folder}.</MessageBar>}
      {check.state.kind === 'failed' && (
        <MessageBar tone="error" action={{ label: 'Thử lại', onClick: () => start(folder) }}>
          {check.state.message}
        </MessageBar>
      )}
      {check.state.kind === 'done' && (
        <>
          <MessageBar tone={check.state.result.problems.length === 0 ? 'done' : 'error'}>
            {checkSentence(check.state.result.files, check.state.result.problems)}
            <Box sx={{ color: colours.inkSoft }}>
              Thư mục {folder}.{check.state.result.problems.length > 0 && ' Chép lại từ chương trình để có gói mới.'}
            </Box>
          </MessageBar>
          {check.state.result.problems.length > 0 && <ProblemTable problems={check.state.result.problems} />}
        </>
      )}
    </Box>
  )
}

interface PackagesProps {
  place: Place
  disabled: boolean
  onCheck: (folder: string) => void
}

/** The packages at a place, the newest first. */
function Packages({ place, disabled, onCheck }: PackagesProps) {
  const packages = useQuery({
    ...orpc.usb.packages.queryOptions({ input: { placeId: place.id } }),
    staleTime: 0,
    gcTime: 0,
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
          <TableRow key={folder}>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{folder}</TableCell>
            <TableCell>{year}</TableCell>
            <TableCell>
              {complete ? <StatusWord tone="done" word="Chép đủ" /> : <StatusWord tone="late" word="Chép dở" />}
            </TableCell>
            <TableCell align="right">
              <Button
                size="small"
                variant="outlined"
                disabled={disabled}
                aria-label={`Kiểm tra ${folder}`}
                onClick={() => onCheck(folder)}
              >
                Kiểm tra
              </Button>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
