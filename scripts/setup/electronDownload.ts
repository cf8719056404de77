import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** How much of the download has come, in bytes; `total` null where the server does not tell. */
export interface Arrived {
  readonly transferred: number
  readonly total: number | null
}

/**
 * How long a download may take before the browser is used instead, in milliseconds: 120 MB on a slow line. One that
 * nobody answers ends by itself much sooner.
 */
const longestDownload = 30 * 60_000

const packageSchema = z.object({ version: z.string() })
const checksumsSchema = z.record(z.string(), z.string())

/**
 * Brings Electron's archive into the cache in which Electron's own `install.js` finds it. That script would download it
 * as well, but tells nothing of how far it is on most consoles, and in the first half minute on none.
 *
 * @param folder the package `electron`, which knows its version and what its archives must be
 * @param arrived hears of each piece
 * @throws what the network, the disk or the comparison with the known checksum says
 */
export async function downloadElectron(folder: string, arrived: (progress: Arrived) => void): Promise<void> {
  const { downloadArtifact } = await import('@electron/get')
  const enough = new AbortController()
  const limit = setTimeout(() => enough.abort(new Error('it took too long')), longestDownload)
  const { version } = packageSchema.parse(readJson(folder, 'package.json'))
  // By the same variables as `install.js`.
  const { env } = process
  const cacheRoot = env.electron_config_cache
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: env.ELECTRON_INSTALL_PLATFORM || env.npm_config_platform || process.platform,
      arch: env.ELECTRON_INSTALL_ARCH || env.npm_config_arch || process.arch,
      checksums: checksumsSchema.parse(readJson(folder, 'checksums.json')),
      ...(cacheRoot !== undefined && { cacheRoot }),
      downloadOptions: {
        quiet: true,
        signal: enough.signal,
        getProgressCallback: async ({ transferred, total }: Arrived) => arrived({ transferred, total }),
      },
    })
  } finally {
    clearTimeout(limit)
  }
}

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}
