import type { Table } from 'docx'
import { formatDate } from '../../../../../shared/text/dates.ts'
import { mm, textWidth } from '../../../drawing/measure/units.ts'
import { type DataRow, dataTable } from '../../../drawing/word/tables.ts'
import type { MinutesInput } from '../inputs.ts'

const widths = [mm(11), mm(80), mm(46), textWidth - mm(11) - mm(80) - mm(46)]
const head: DataRow = {
  cells: ['TT', 'Nội dung nhiệm vụ', 'Người, đơn vị thực hiện', 'Thời hạn'].map((text) => ({
    text,
    style: 'TableHead',
  })),
}

/** Who does what until when. */
export function taskTable(tasks: MinutesInput['tasks']): Table {
  return dataTable(
    widths,
    [head],
    tasks.map((task, index) => ({
      cells: [
        { text: String(index + 1), style: 'TableCenter' },
        { text: task.content, style: 'TableText' },
        { text: [task.owner, task.unit].filter((part) => part !== '').join(', '), style: 'TableText' },
        { text: formatDate(task.deadline), style: 'TableCenter' },
      ],
    })),
  )
}
