/**
 * `node migrateUntilKilled.ts DIR`: opens the data as a newer program would, whose migration rewrites every group and
 * fills a table, which takes a while. Prints a line before and one after. For the test of power cuts.
 */
import { writeSync } from 'node:fs'
import { openDatabase } from '../platform/database/database.ts'
import { migrations } from '../schema/migrations.ts'
import { longMigration } from './longMigration.ts'

const [, , dataDir = ''] = process.argv
writeSync(1, 'ready\n')
await (await openDatabase(dataDir, '', [...migrations, longMigration])).destroy()
writeSync(1, 'migrated\n')
