import { z } from 'zod'
import { datasetSchema } from '../../shared/model/dataset.ts'

/** The published schema of a dataset file, as text: what editors and other programs check a file against. */
export function datasetJsonSchema(): string {
  const schema = z.toJSONSchema(datasetSchema, { io: 'input' })
  const titled = { title: 'Bộ dữ liệu Sổ Ban Chỉ đạo', ...schema }
  return `${JSON.stringify(titled, null, 2)}\n`
}
