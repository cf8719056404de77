import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { type DrawingPart, drawingPartPath } from './drawingParts.ts'

/** As wide as Times New Roman, letter by letter; the program may hand it out, which Times New Roman does not allow. */
const standIn = 'Tinos'

let ready: Promise<Uint8Array> | undefined

/**
 * The image of a drawing, for where the drawing itself cannot be shown: white ground, text in a font that is measured
 * like Times New Roman whatever family the drawing names. The same drawing gives the same bytes.
 *
 * @param pixelWidth of the image; its height follows
 */
export async function chartPng(svg: string, pixelWidth: number): Promise<Uint8Array> {
  ready ??= load().catch((error: unknown) => {
    // Try again next time: the disk may have failed only once.
    ready = undefined
    throw error
  })
  const font = await ready
  const drawing = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'width', value: Math.round(pixelWidth) },
    font: { fontBuffers: [font], defaultFontFamily: standIn, serifFamily: standIn, sansSerifFamily: standIn },
  })
  try {
    const image = drawing.render()
    try {
      return image.asPng()
    } finally {
      image.free()
    }
  } finally {
    drawing.free()
  }
}

/** Reads the parts once in the life of a thread. */
async function load(): Promise<Uint8Array> {
  const [wasm, font] = await Promise.all([part('resvg.wasm'), part('Tinos-Regular.ttf')])
  await initWasm(wasm)
  return font
}

function part(name: DrawingPart): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(drawingPartPath(name))
}
