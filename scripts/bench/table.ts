import { type Figure, ratioToGoal, type Unit } from './figures.ts'

const head = ['What', 'Measured', 'Goal', 'Ratio', '', 'How'] as const

/** The figures as lines of text in columns, each beside its goal; the ratio is measured to goal. */
export function table(figures: readonly Figure[]): string {
  const rows = [[...head], ...figures.map(row)]
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  const rule = widths.map((width) => '─'.repeat(width))
  const [first = [], ...rest] = rows
  return [first, rule, ...rest].map((cells) => line(cells, widths)).join('\n')
}

/** `5 of 6 goals met.` */
export function summary(figures: readonly Figure[]): string {
  const met = figures.filter((figure) => 'finding' in figure && isMet(figure.finding.value, figure.goal)).length
  const broken = figures.filter((figure) => 'error' in figure).length
  return `${met} of ${figures.length} goals met${broken === 0 ? '' : `, ${broken} not measured`}.`
}

function row(figure: Figure): string[] {
  const { title, goal, unit } = figure
  const most = `≤ ${amount(goal, unit)}`
  if ('error' in figure) return [title, '–', most, '–', 'not measured', figure.error.split('\n')[0] ?? '']
  const { value, how } = figure.finding
  const ratio = ratioToGoal(value, goal).toFixed(2)
  return [title, amount(value, unit), most, ratio, isMet(value, goal) ? 'met' : 'missed', how]
}

function isMet(value: number, goal: number): boolean {
  return value <= goal
}

/** `1,234 ms`, `47.3 ms`, `0.38 ×`: as many digits as tell something. */
function amount(value: number, unit: Unit): string {
  const digits = unit === '×' || value < 1 ? 2 : value < 100 && !Number.isInteger(value) ? 1 : 0
  const number = value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return `${number} ${unit}`
}

/** Numbers stand right in their columns. */
const rightAligned = new Set([1, 2, 3])

function line(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const width = widths[column] ?? 0
      return rightAligned.has(column) ? cell.padStart(width) : cell.padEnd(width)
    })
    .join('  ')
    .trimEnd()
}
