/** Writes resources/samples/dataset.schema.json: `node scripts/samples/writeSchema.ts`. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { datasetJsonSchema } from './datasetJsonSchema.ts'

const path = resolve(import.meta.dirname, '../../resources/samples/dataset.schema.json')
writeFileSync(path, datasetJsonSchema())
console.log(`Wrote ${path}`)
