import fc from 'fast-check'
import { z } from 'zod'

/** Texts of every kind that a field may ask for, and some that hurt programs. */
export const texts = [
  ...['', ' ', 'Nguyễn Thị Ánh', 'Tổ dân phố 3', 'tổ trưởng', '0912 345 678', 'BCĐ', 'QĐ-UBND', '01/BB-BCĐ'],
  ...['2026-11-22', '2024-02-29', '1900-01-01', '9999-12-31', '2026-11-22T08:00', '2023-08-09T19:30', '19:30', '00:00'],
  ...['dòng một\ndòng hai\r\n\ttab', 'e\u0302\u0301 rời dấu', '\u0000', '\ud800', '\u202eđảo', '👩‍👩‍👧', '\uffff'],
  ...["'; DROP TABLE ward; --", '=1+1', '<script>alert(1)</script>', '{{x}}', '%s%n', '../../etc', '__proto__'],
  ...['constructor', 'NaN', '-1', '1e999', 'x'.repeat(301), 'ơ'.repeat(20_001), ']]></w:t>'],
]

/** Numbers of every kind that a field may ask for, and some that hurt programs. */
export const numbers = [0, 1, 2, 5, 2023, 2026, 60, 1_500_000, -1, 0.5, -0, 1e15, 2 ** 53, 1e308]

const strange = [
  ...[null, undefined, Number.NaN, Number.POSITIVE_INFINITY, 12n, true, '', [], {}, [[[[]]]], new Date(0)],
  ...[
    new Date(Number.NaN),
    new Set([1]),
    new Map([[1, 2]]),
    /x/,
    new URL('http://a.example/'),
    JSON.parse('{"__proto__":{"id":1}}'),
  ],
]

/** Anything that can be sent at all. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...strange),
  fc.constantFrom<unknown>(...texts, ...numbers),
  fc.jsonValue({ maxDepth: 4 }),
  fc.constant(null).map(() => new File(['{'], 'x.json')),
)

export interface Known {
  /** UUIDs of records. */
  readonly ids: readonly string[]
  /** What is named by other texts, such as a backup; one that stands there twice comes twice as often. */
  readonly names: readonly string[]
}

/**
 * What a schema asks for, nearly: about one leaf of thirty is something else.
 *
 * @param known what names stored things, so that calls find something to work on
 */
export function nearly(schema: z.ZodType, known: Known): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 30, arbitrary: shaped(schema, known) }, { weight: 1, arbitrary: anything })
}

function shaped(schema: z.ZodType, known: Known): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) return record(schema, known)
  if (schema instanceof z.ZodArray) return fc.array(nearly(zod(schema.element), known), { maxLength: 4 })
  if (schema instanceof z.ZodNullable) return fc.option(nearly(zod(schema.unwrap()), known))
  if (schema instanceof z.ZodOptional) return fc.option(nearly(zod(schema.unwrap()), known), { nil: undefined })
  if (schema instanceof z.ZodDefault) return fc.option(nearly(zod(schema.unwrap()), known), { nil: undefined })
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((one) => nearly(zod(one), known)))
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber) return fitting(schema, numbers, fc.nat(5))
  if (schema instanceof z.ZodString)
    return fitting(schema, [...texts, ...known.names], fc.string({ unit: 'grapheme', maxLength: 40 }))
  if (schema instanceof z.ZodUUID) return fitting(schema, known.ids, fc.uuid({ version: 7 }))
  if (schema instanceof z.ZodFile) return file
  throw new Error(`no input is known for ${schema.type}`)
}

function record(schema: z.ZodObject, known: Known): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, nearly(zod(field), known)] as const)
  return fc.record(Object.fromEntries(fields))
}

/** Of the known values those that the schema takes; any of them where it takes none. */
function fitting<T>(schema: z.ZodType, values: readonly T[], other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  const right = values.filter((value) => schema.safeParse(value).success)
  return right.length === 0 ? other : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...right) }, other)
}

const file = fc
  .oneof(fc.constantFrom('', '{', '{}', '[]', 'null', '{"schema":1}', '\ufeff{}', 'PK\u0003\u0004'), fc.json())
  .map((content) => new File([content], 'Biên bản: số 01/BB.docx'))

function zod(schema: z.core.SomeType): z.ZodType {
  if (schema instanceof z.ZodType) return schema
  throw new Error('not a schema of zod')
}
