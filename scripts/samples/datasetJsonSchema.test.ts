import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { datasetJsonSchema } from './datasetJsonSchema.ts'

const published = resolve(import.meta.dirname, '../../resources/samples/dataset.schema.json')

describe('the published schema of the dataset', () => {
  it('is that of the program; after a change run scripts/samples/writeSchema.ts', () => {
    expect(readFileSync(published, 'utf8')).toBe(datasetJsonSchema())
  })

  it('tells of both versions', () => {
    const { anyOf } = JSON.parse(datasetJsonSchema())
    expect(anyOf).toMatchObject([{ properties: { version: { const: 1 } } }, { properties: { version: { const: 2 } } }])
  })

  it('forbids every field that it does not name', () => {
    const objects = datasetJsonSchema().match(/"type": "object"/g) ?? []
    const strict = datasetJsonSchema().match(/"additionalProperties": false/g) ?? []
    expect(strict).toHaveLength(objects.length)
  })
})
