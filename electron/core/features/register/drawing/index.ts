import { paperDrawing } from '../../../drawing/word/documentDrawing.ts'
import { registerInputSchema } from '../inputs.ts'
import { register } from './register.ts'

/** How the register is drawn; the worker alone loads it. */
export const registerDrawings = [paperDrawing(registerInputSchema, register)]
