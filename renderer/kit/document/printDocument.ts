import { PrintJob } from '../print/printJob.ts'
import { layOnPages, sheetRules } from '../print/upright.ts'
import { drawDocument } from './drawDocument.ts'

/** Prints a Word file as the preview draws it, one sheet a page. Resolves when the print dialog has been opened. */
export async function printDocument(file: File): Promise<void> {
  const drawing = await drawDocument(file)
  layOnPages(drawing)
  const rules = document.createElement('style')
  rules.textContent = sheetRules
  const job = new PrintJob()
  job.place.className = 'document-sheets'
  job.place.append(drawing, rules)
  await job.print()
}
