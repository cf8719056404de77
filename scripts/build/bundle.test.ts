import { builtinModules } from 'node:module'
import { runInNewContext } from 'node:vm'
import { build, type InlineConfig } from 'vite'
import { describe, expect, it } from 'vitest'
import mainConfig from './main.vite.ts'
import preloadConfig from './preload.vite.ts'
import serveConfig from './serve.vite.ts'
import workerConfig from './worker.vite.ts'

interface Chunk {
  readonly fileName: string
  readonly code: string
  readonly imports: readonly string[]
}

/** Builds in memory; a configuration that makes more than one file, or a source map, gives more than one chunk. */
async function chunksOf(config: InlineConfig): Promise<Chunk[]> {
  const result = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false },
  })
  const outputs = Array.isArray(result) ? result : [result]
  return outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .map((file) => ({
      fileName: file.fileName,
      code: 'code' in file ? file.code : '',
      imports: 'imports' in file ? file.imports : [],
    }))
}

describe('the bundle of the desktop program', () => {
  it('has one CommonJS preload that needs electron and nothing of Node', async () => {
    const chunks = await chunksOf(preloadConfig)
    expect(chunks.map(({ fileName, imports }) => ({ fileName, imports }))).toEqual([
      { fileName: 'preload.cjs', imports: ['electron'] },
    ])
    // A sandboxed preload has no Buffer, no setImmediate, no file of its own: the code must run on these two alone.
    const code = chunks[0]?.code ?? ''
    const listened: string[] = []
    runInNewContext(code, {
      window: { addEventListener: (name: string) => listened.push(`window ${name}`) },
      require: (name: string) => ({ ipcRenderer: { once: (channel: string) => listened.push(`${name} ${channel}`) } }),
    })
    expect(listened).toEqual(['window message', 'electron port'])
    expect(code).not.toContain('contextBridge')
  })

  const strangersIn = (chunks: readonly Chunk[], allowed: readonly string[]) => {
    const own = new Set([...builtinModules, ...allowed])
    return chunks.flatMap(({ imports }) => imports).filter((name) => !own.has(name.replace(/^node:/, '')))
  }

  it('has one main file that leaves out only Electron and the SQLite binding', async () => {
    const chunks = await chunksOf(mainConfig)
    expect(chunks.map(({ fileName }) => fileName)).toEqual(['main.js'])
    expect(strangersIn(chunks, ['electron', 'better-sqlite3'])).toEqual([])
  })

  it('has one file of the browser host that leaves out only the SQLite binding and what tells the drives', async () => {
    const chunks = await chunksOf(serveConfig)
    expect(chunks.map(({ fileName }) => fileName)).toEqual(['serve.cjs'])
    expect(strangersIn(chunks, ['better-sqlite3', 'systeminformation'])).toEqual([])
    expect(chunks[0]?.code).not.toMatch(/\bimport\.meta\.dirname\b|\{\}\.(url|dirname|filename)\b/)
  })

  it('has one worker file that knows nothing of Electron and leaves out only the SQLite binding', async () => {
    const chunks = await chunksOf(workerConfig)
    expect(chunks.map(({ fileName }) => fileName)).toEqual(['worker.cjs'])
    expect(strangersIn(chunks, ['better-sqlite3'])).toEqual([])
    // What CommonJS lacks: the bundler puts nothing sensible in its place.
    expect(chunks[0]?.code).not.toMatch(/\bimport\.meta\b|\{\}\.(url|dirname|filename)\b/)
  })
})
