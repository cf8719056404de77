/** Writes electron/core/schema/schema.ts: `npm run schema:types`. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { programSchemaTypes } from './schemaTypes.ts'

const path = resolve(import.meta.dirname, '../../electron/core/schema/schema.ts')
writeFileSync(path, programSchemaTypes())
console.log(`Wrote ${path}`)
