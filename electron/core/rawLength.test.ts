import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { contract } from '../../shared/contract/index.ts'
import { datasetSchema } from '../../shared/model/dataset.ts'
import { longestText } from '../../shared/model/fields.ts'
import { proceduresOf } from './testing/procedures.ts'

/**
 * Five million marks on one letter, in the order that takes longest to put right, for which there is a limit of its
 * own; and as many letters that have to be put together.
 */
const endless = [`a${'\u0302\u0323'.repeat(2_500_000)}`, 'a\u0323\u0302'.repeat(1_700_000)]

/** The longest text that may be cleaned: letters of the longest field, each taken apart. */
const longestCleaned = 4 * longestText + 1000

/** Every text field of a schema, with the path of names that leads to it. */
function textsOf(schema: unknown, path: string): { path: string; text: z.ZodType }[] {
  if (schema instanceof z.ZodString) return [{ path, text: schema }]
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => textsOf(field, `${path}.${name}`))
  }
  if (schema instanceof z.ZodArray) return textsOf(schema.element, `${path}[]`)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => textsOf(option, path))
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return textsOf(schema.unwrap(), path)
  }
  return []
}

const texts = [
  ...proceduresOf(contract).flatMap(({ path, input }) => textsOf(input, path.join('.'))),
  ...textsOf(datasetSchema, 'dataset'),
]

afterEach(() => vi.restoreAllMocks())

describe('a text that is far too long', () => {
  it('is looked for in every text that comes in', () => {
    const known = ['search.find.query', 'drafts.save.value', 'members.create.name', 'dataset.members[].name']
    expect(texts.map(({ path }) => path)).toEqual(expect.arrayContaining(known))
    expect(texts.length).toBeGreaterThan(200)
  })

  it.each(texts)('is refused unread at $path', ({ text }) => {
    const normalize = String.prototype.normalize
    // Throws where the real one would hold the program for ever.
    vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string, form?: string) {
      if (this.length > longestCleaned) throw new Error(`a text of ${this.length} letters was cleaned`)
      return normalize.call(this, form)
    })
    for (const one of endless) expect(() => text.safeParse(one)).not.toThrow()
  })
})
