/**
 * Draws the icon files from `resources/icon/icon.svg`, by hand after the drawing changed:
 * `node scripts/run.mjs scripts/build/icon.ts`. A browser draws them; the result is kept in the repository.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'

const folder = resolve(import.meta.dirname, '../../resources/icon')
/** Sizes that Windows asks for, from the task bar to the large tiles, in pixels. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 128, 256]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const svg = readFileSync(resolve(folder, 'icon.svg'), 'utf8')
const images: { size: number; png: Buffer }[] = []
for (const size of sizes) images.push({ size, png: await draw(size) })
writeFileSync(resolve(folder, 'icon.png'), await draw(512))
writeFileSync(resolve(folder, 'icon.ico'), iconFile(images))
await browser.close()

async function draw(size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  const png = await page.screenshot({ omitBackground: true })
  await page.close()
  return png
}

/** An ICO file is a header of 6 bytes, 16 bytes for each picture, and the pictures as PNG (Windows Vista and later). */
function iconFile(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  let offset = header.length
  pictures.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index
    // 0 stands for 256.
    header.writeUInt8(size % 256, entry)
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(png.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += png.length
  })
  return Buffer.concat([header, ...pictures.map(({ png }) => png)])
}
