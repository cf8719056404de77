import { describe, expect, it } from 'vitest'
import { drawDocument } from '../../drawDocument.ts'
import type { DocumentInput } from '../../drawing/word/inputs.ts'
import {
  certificatesInput,
  conclusionsInput,
  decisionInput,
  invitationInput,
  minutesInput,
  registerInput,
  reportInput,
  submissionInput,
} from './fixtures.ts'
import { readDocument } from './readDocument.ts'
import { prettyXml } from './xml.ts'

const inputs: readonly DocumentInput[] = [
  minutesInput,
  invitationInput,
  conclusionsInput,
  submissionInput,
  decisionInput,
  reportInput,
  certificatesInput,
  registerInput,
]

/** The text of each Word file for review: a change of any paper shows in its golden file. */
describe.each(inputs.map((input) => [input.kind, input] as const))('document.xml of %s', (kind, input) => {
  it('is the same each time', async () => {
    const [once, twice] = await Promise.all([drawDocument(input), drawDocument(input)])
    expect(prettyXml(readDocument(once).root)).toBe(prettyXml(readDocument(twice).root))
  })

  it('is as reviewed', async () => {
    const xml = prettyXml(readDocument(await drawDocument(input)).root)
    await expect(`${xml}\n`).toMatchFileSnapshot(`./golden/${kind}.xml`)
  })
})
