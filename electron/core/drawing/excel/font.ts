/** The font of the whole workbook, and so the unit of its columns. Size in points. */
export const bodyFont = { family: 'Times New Roman', size: 12 } as const
