import type { PlaceOnDisk } from '../packageFault.ts'
import type { PackageFile } from '../writePackage.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A package with what each one has, some papers in folders, and a file of several pieces. */
export function samplePackage(version = 1): PackageFile[] {
  return [
    { path: 'index.html', bytes: bytesOf(`<!doctype html><title>Gói ${version}</title>`) },
    { path: 'so-lieu.json', bytes: bytesOf(`{"version":${version}}`) },
    { path: 'bang-so-lieu.xlsx', bytes: new Uint8Array(300_000).fill(version) },
    { path: 'van-ban/01_bien-ban.docx', bytes: new Uint8Array(40_000).fill(version + 1) },
    { path: 'van-ban/02_giay-moi.docx', bytes: new Uint8Array(1) },
    { path: 'van-ban/khen-thuong/01_quyet-dinh.docx', bytes: new Uint8Array(1_300_000).fill(version + 2) },
    { path: 'van-ban/trong.txt', bytes: new Uint8Array(0) },
  ]
}

export const sampleName = '2026_phuong-dien-hong'

/** A stick that is the given folder. */
export function stickAt(folder: string): PlaceOnDisk {
  return { kind: 'removable', name: 'KINGSTON (E:)', folder }
}

/** Nobody listens and nobody cancels. */
export function unattended() {
  return { progress: () => undefined, signal: new AbortController().signal }
}
