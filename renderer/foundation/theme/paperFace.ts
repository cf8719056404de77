import '@fontsource/tinos/latin-ext-400.css'
import '@fontsource/tinos/latin-ext-400-italic.css'
import '@fontsource/tinos/latin-ext-700.css'
import '@fontsource/tinos/latin-ext-700-italic.css'
import '@fontsource/tinos/latin-400.css'
import '@fontsource/tinos/latin-400-italic.css'
import '@fontsource/tinos/latin-700.css'
import '@fontsource/tinos/latin-700-italic.css'
import '@fontsource/tinos/vietnamese-400.css'
import '@fontsource/tinos/vietnamese-400-italic.css'
import '@fontsource/tinos/vietnamese-700.css'
import '@fontsource/tinos/vietnamese-700-italic.css'

/** The font that office papers are set in, as Word files name it. */
const paperFont = 'Times New Roman'

/** A face of the same widths that the page brings along, for machines without the font of papers. */
const standIn = 'Tinos'

/** What papers are set in wherever the page draws them. Nothing else in the page names a font of papers. */
export const paperFamily = `'${paperFont}', ${standIn}, serif`

/** Style rules of a drawn Word file, or the styles of one of its elements, in which the stand-in follows the font. */
export function withStandIn(rules: string): string {
  return rules.replaceAll(new RegExp(`(["']?)${paperFont}\\1`, 'g'), paperFamily)
}

const styles = ['', 'italic', 'bold', 'italic bold']

/**
 * Brings the stand-in along, for what is measured or printed at once: a browser fetches a face only when it draws with
 * it, and draws with another one meanwhile. A face that cannot be read holds up nothing.
 */
export async function loadPaperFace(): Promise<void> {
  await Promise.allSettled(styles.map((style) => document.fonts.load(`${style} 1em ${standIn}`)))
}
