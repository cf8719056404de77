import type { Chart } from '../charts.ts'

/** Awards of three groups in two years: a group without awards in either, and a number of four digits. */
export const awardChart: Chart = {
  id: 'award-groups',
  title: 'Khen thưởng theo tổ dân phố',
  unit: 'lượt khen',
  shape: 'bars',
  categories: ['Tổ 1', 'Tổ 2', 'Tổ 3'],
  series: [
    { name: 'Năm 2026', values: [1200, null, 34] },
    { name: 'Năm 2025', values: [null, 2, 90] },
  ],
}
