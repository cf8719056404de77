/**
 * Draws a Word file into an element as white sheets. The drawing library is fetched only when a paper is looked at.
 *
 * @param styles where the drawing's own style rules go; the element itself unless told
 */
export async function drawDocument(file: File, into: HTMLElement, styles: HTMLElement = into): Promise<void> {
  const { renderAsync } = await import('docx-preview')
  await renderAsync(file, into, styles, {
    className: 'sheet',
    inWrapper: false,
    breakPages: true,
    ignoreLastRenderedPageBreak: true,
    experimental: true,
    // Blob addresses would be refused inside the frame that prints.
    useBase64URL: true,
  })
}
