import { ORPCError } from '@orpc/server'
import { z } from 'zod'
import { UnsoundBackupError } from '../database/backup.ts'
import { DamagedBookError } from '../database/damage.ts'
import { NewerDatabaseError } from '../database/migrate.ts'
import { UnreadableRowError } from '../database/readRows.ts'
import { errorCode } from '../files/errorCode.ts'
import { FileWriteError } from '../files/fileWriteError.ts'
import { HeldFileError } from '../files/heldFiles.ts'

/**
 * An error as it crosses between threads. Structured clone keeps of an error its message and stack only: the class by
 * which the caller sorts it, the code of SQLite or Node, and the fields of a refusal would be lost.
 */
export const packedErrorSchema = z.object({
  /** Which of the known classes, or '' for any other. */
  known: z.string(),
  /** What that class needs to be made again. */
  fields: z.unknown(),
  name: z.string(),
  message: z.string(),
  code: z.string().optional(),
  stack: z.string().optional(),
  get cause() {
    return packedErrorSchema.optional()
  },
})
export type PackedError = z.infer<typeof packedErrorSchema>

/** A class of errors that keeps its meaning on the way. */
interface KnownError {
  readonly name: string
  /** What has to cross, or undefined when the error is of another class. */
  pack(error: unknown): unknown
  unpack(fields: unknown, packed: PackedError): Error
}

const refusalSchema = z.object({ code: z.string(), status: z.number(), defined: z.boolean(), data: z.unknown() })
const rowSchema = z.object({ table: z.string(), id: z.string() })
const textSchema = z.string()

/** Add the class of an error here when a caller asks with `instanceof` what a job threw. */
const knownErrors: readonly KnownError[] = [
  {
    name: 'ORPCError',
    pack: (error) => {
      if (!(error instanceof ORPCError)) return undefined
      const { code, status, defined, data } = error
      return { code, status, defined, data }
    },
    unpack: (fields, { message }) => {
      const { code, ...rest } = refusalSchema.parse(fields)
      return new ORPCError(code, { ...rest, message })
    },
  },
  {
    name: 'FileWriteError',
    pack: (error) => (error instanceof FileWriteError ? error.fileName : undefined),
    unpack: (fields, { cause }) => new FileWriteError(textSchema.parse(fields), cause && unpackError(cause)),
  },
  {
    name: 'HeldFileError',
    pack: (error) => (error instanceof HeldFileError ? error.fileName : undefined),
    unpack: (fields, { cause }) => new HeldFileError(textSchema.parse(fields), cause && unpackError(cause)),
  },
  {
    name: 'UnsoundBackupError',
    pack: (error) => (error instanceof UnsoundBackupError ? error.problem : undefined),
    unpack: (fields) => new UnsoundBackupError(textSchema.parse(fields)),
  },
  {
    name: 'DamagedBookError',
    pack: (error) => (error instanceof DamagedBookError ? error.problem : undefined),
    unpack: (fields) => new DamagedBookError(textSchema.parse(fields)),
  },
  {
    name: 'UnreadableRowError',
    pack: (error) => (error instanceof UnreadableRowError ? { table: error.table, id: error.id } : undefined),
    unpack: (fields) => new UnreadableRowError(rowSchema.parse(fields)),
  },
  {
    name: 'NewerDatabaseError',
    pack: (error) => (error instanceof NewerDatabaseError ? error.unknownMigration : undefined),
    unpack: (fields) => new NewerDatabaseError(textSchema.parse(fields)),
  },
]

/** How many causes of causes are told. */
const deepestCause = 5

/** Anything thrown, as plain values. */
export function packError(error: unknown, depth = 0): PackedError {
  const known = knownErrors.find((one) => one.pack(error) !== undefined)
  const { name, message, stack } = error instanceof Error ? error : { name: 'Error', message: String(error) }
  const cause = error instanceof Error && error.cause !== undefined && depth < deepestCause ? error.cause : undefined
  return {
    known: known?.name ?? '',
    fields: known?.pack(error),
    name,
    message,
    code: errorCode(error),
    stack,
    cause: cause === undefined ? undefined : packError(cause, depth + 1),
  }
}

/** The error again; its stack is that of the thread in which it was thrown. */
export function unpackError(packed: PackedError): Error {
  const known = knownErrors.find((one) => one.name === packed.known)
  const error = known?.unpack(packed.fields, packed) ?? plainError(packed)
  if (packed.stack !== undefined) error.stack = packed.stack
  return error
}

function plainError({ name, message, code, cause }: PackedError): Error {
  const error = new Error(message, cause && { cause: unpackError(cause) })
  error.name = name
  return code === undefined ? error : Object.assign(error, { code })
}
