import { dirname, join, parse, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'

/** Below the project: what is not bundled is found from there. */
const folder = resolve(import.meta.dirname, '../../../test-results/scripts')

const bundled = new Map<string, Promise<string>>()

/**
 * A script of ours with all that it loads as one file, made once in a process: to load hundreds of files of TypeScript
 * takes a program two seconds of work each time it starts, to load that file a quarter of one. What is in it still
 * finds the files that lie beside its source.
 *
 * @param script path of its source
 * @returns path of the file
 */
export function bundledScript(script: string): Promise<string> {
  const file = bundled.get(script) ?? bundle(script)
  bundled.set(script, file)
  return file
}

async function bundle(script: string): Promise<string> {
  // Two processes may need the same script at once.
  const name = `${parse(script).name}-${process.pid}.mjs`
  await build({
    configFile: false,
    logLevel: 'warn',
    root: dirname(script),
    publicDir: false,
    plugins: [knowsItsPlace],
    // What has a binary part, and what tests put a stand-in for, are not bundled.
    ssr: { noExternal: true, external: ['better-sqlite3', 'systeminformation'] },
    build: {
      ssr: script,
      outDir: folder,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: name, codeSplitting: false } },
    },
  })
  return join(folder, name)
}

/** Each module goes on to know where its source lies. */
const knowsItsPlace: Plugin = {
  name: 'knows-its-place',
  transform: (code, id) =>
    code
      .replaceAll('import.meta.dirname', () => JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', () => JSON.stringify(pathToFileURL(id).href)),
}
