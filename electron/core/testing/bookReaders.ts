import type { BookReaders } from '../book/backups/readEverything.ts'
import { features } from '../features.ts'
import { paperKinds } from '../paperKinds.ts'

/** The readers of the application, for tests that call a room of the book by itself. */
export const bookReaders: BookReaders = { features, kinds: paperKinds }
