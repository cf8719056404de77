import { ImageRun, Paragraph } from 'docx'
import { cleanLine } from '../../../../shared/text/clean.ts'

/** A drawing for the page. Size in millimetres. */
export interface Picture {
  readonly svg: string
  /** For programs that show no drawings. */
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  /** Read to those who do not see the picture. */
  readonly title: string
  readonly description: string
  /** Tells the pictures of a file apart, from 1. */
  readonly number: number
}

/** The library takes pixels of 1/96 inch. */
const pixelsPerMillimetre = 96 / 25.4

/**
 * A picture on a line of its own, centred: the drawing itself, sharp at any size, with its image for programs that
 * know no drawings (Word before 2016, the preview on the screen).
 */
export function pictureParagraph(picture: Picture): Paragraph {
  const transformation = {
    width: picture.width * pixelsPerMillimetre,
    height: picture.height * pixelsPerMillimetre,
  }
  return new Paragraph({
    style: 'Chart',
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(picture.svg),
        transformation,
        fallback: { type: 'png', data: picture.png },
        altText: {
          id: String(picture.number),
          name: `Biểu đồ ${picture.number}`,
          title: cleanLine(picture.title),
          description: cleanLine(picture.description),
        },
      }),
    ],
  })
}
