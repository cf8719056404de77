import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import type { Feature } from '../../feature.ts'
import { findIssuedInput, listPapersEver, type PaperKinds } from '../../features/papers/index.ts'
import type { Database } from '../../platform/database/database.ts'
import { UnreadableRowError } from '../../platform/database/readRows.ts'

/** What knows how the records of a book are read. */
export interface BookReaders {
  readonly features: readonly Pick<Feature, 'readAll'>[]
  readonly kinds: PaperKinds
}

/**
 * Reads every record of a database, those in the bin too, as the program does when it shows or prints them.
 *
 * @throws UnreadableRowError for the first row that cannot be read; the reason of the signal
 */
export async function readEverything(database: Database, readers: BookReaders, signal?: AbortSignal): Promise<void> {
  try {
    for (const { readAll } of readers.features) {
      if (readAll) await readToEnd(readAll(database), signal)
    }
    await readToEnd(readPapers(database, readers.kinds), signal)
  } catch (error) {
    // Small tables are read as a whole: which row it is, nobody needs to know.
    const isBroken = error instanceof z.ZodError || error instanceof SyntaxError
    throw isBroken ? new UnreadableRowError({ table: '', id: '' }, error) : error
  }
}

async function readToEnd(records: AsyncIterable<unknown>, signal: AbortSignal | undefined): Promise<void> {
  for await (const _some of records) {
    await setImmediate()
    signal?.throwIfAborted()
  }
}

async function* readPapers(database: Database, kinds: PaperKinds) {
  for (const { id, kind } of await listPapersEver(database)) {
    yield await findIssuedInput(database, id, kinds.of(kind).inputSchema)
  }
}
