import type { Locator } from '@playwright/test'

/** What papers are drawn with where the browser finds one foreign font alone, and on systems that have their font. */
export const faceOfPapers = process.platform === 'linux' ? 'Tinos' : '(Times New Roman)'

/**
 * The fonts that the text of some elements is drawn with on the screen, by their own names; a font of the system in
 * brackets.
 *
 * @param elements that hold text themselves
 */
export async function facesOnScreen(elements: Locator): Promise<Set<string>> {
  const session = await elements.page().context().newCDPSession(elements.page())
  try {
    // The browser's own view of the page knows no locators.
    await elements.evaluateAll((all) => {
      for (const element of all) element.setAttribute('data-face-asked', '')
    })
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const asked = { nodeId: root.nodeId, selector: '[data-face-asked]' }
    const faces = new Set<string>()
    for (const nodeId of (await session.send('DOM.querySelectorAll', asked)).nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
      for (const { familyName, isCustomFont } of fonts) faces.add(isCustomFont ? familyName : `(${familyName})`)
    }
    return faces
  } finally {
    await session.detach()
  }
}
