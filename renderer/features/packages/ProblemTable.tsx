import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { PackageProblem } from '../../../shared/contract/packages.ts'
import { colours } from '../../foundation/theme/colours.ts'
import { problemDetails, problemLabels } from './packageLabels.ts'

/** The files of a package that are not as they were written. */
export function ProblemTable({ problems }: { problems: readonly PackageProblem[] }) {
  return (
    <Table
      size="small"
      aria-label="Các tệp không còn nguyên"
      sx={{ backgroundColor: colours.sheet, border: `1px solid ${colours.hairline}` }}
    >
      <TableHead>
        <TableRow>
          <TableCell>Tệp</TableCell>
          <TableCell sx={{ width: 130 }}>Tình trạng</TableCell>
          <TableCell sx={{ width: 270 }}>Nghĩa là</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {problems.map(({ file, problem }) => (
          <TableRow key={`${problem} ${file}`}>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>{file}</TableCell>
            <TableCell sx={{ color: colours.redText, fontWeight: 500 }}>{problemLabels[problem]}</TableCell>
            <TableCell sx={{ color: colours.inkSoft }}>{problemDetails[problem]}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
