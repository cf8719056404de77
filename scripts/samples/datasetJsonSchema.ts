import { z } from 'zod'
import { bookSchema } from '../../electron/core/book/dataset/bookSchema.ts'
import { datasetParts } from '../../electron/core/book/dataset/datasetParts.ts'
import { features } from '../../electron/core/features.ts'
import { datasetSchema } from '../../shared/model/dataset.ts'

/**
 * The published schema of a data file, as text: what editors and other programs check a file against. Version 1 is what
 * people write, version 2 what the program does.
 */
export function datasetJsonSchema(): string {
  const versions = z.union([
    datasetSchema.meta({ title: 'Phiên bản 1: soạn bằng tay' }),
    bookSchema(datasetParts(features)).meta({ title: 'Phiên bản 2: chương trình xuất' }),
  ])
  const schema = z.toJSONSchema(versions, { io: 'input' })
  const titled = { title: 'Bộ dữ liệu Sổ Ban Chỉ đạo', ...schema }
  return `${JSON.stringify(titled, null, 2)}\n`
}
