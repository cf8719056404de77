import type { ISectionOptions } from 'docx'
import type { z } from 'zod'
import { type JobTools, unfollowed } from '../../platform/progress/jobTools.ts'
import { type FileFacts, wordFile } from './file.ts'
import type { DocumentInput } from './inputs.ts'
import { settingOf } from './lastPage.ts'

/** How one kind of document is drawn; its input is checked first. */
export interface DocumentDrawing {
  readonly kind: string
  draw(input: DocumentInput, tools: JobTools): Promise<Uint8Array>
}

/** A document that takes a while to draw, and can be followed and stopped meanwhile. */
export function documentDrawing<Input extends DocumentInput>(
  schema: z.ZodObject<{ kind: z.ZodLiteral<Input['kind']> }> & z.ZodType<Input>,
  draw: (input: Input, tools: JobTools) => Promise<Uint8Array>,
): DocumentDrawing {
  return { kind: schema.shape.kind.value, draw: async (input, tools) => draw(schema.parse(input), tools) }
}

/** A document of sections on A4, set as tightly as its last page needs. It is drawn before it could be stopped. */
export function paperDrawing<Input extends DocumentInput & FileFacts>(
  schema: z.ZodObject<{ kind: z.ZodLiteral<Input['kind']> }> & z.ZodType<Input>,
  sectionsOf: (input: Input) => ISectionOptions[] | Promise<ISectionOptions[]>,
): DocumentDrawing {
  return documentDrawing(schema, async (input) => {
    const sections = await sectionsOf(input)
    return wordFile(input, sections, settingOf(sections))
  })
}

/**
 * Draws the Word file (.docx) of any of some kinds. The same input gives the same pages every time; only the file's
 * date of making differs.
 */
export function drawerOf(drawings: readonly DocumentDrawing[]) {
  /**
   * @param tools follow and stop the drawing of what takes a while
   * @throws the reason of the signal
   */
  return async (input: DocumentInput, tools: JobTools = unfollowed): Promise<Uint8Array> => {
    const drawing = drawings.find(({ kind }) => kind === input.kind)
    if (!drawing) throw new Error(`nothing draws ${input.kind}`)
    return drawing.draw(input, tools)
  }
}
