import type { Plugin, Rolldown } from 'vite'

/**
 * Names in the page what its first screen is made of: the browser fetches and compiles that beside the frame, not only
 * when the frame runs and asks for it.
 *
 * @param page file name of the page: `index.html`
 * @param screen end of the path of the module that brings the screen
 */
export function preloadFirstScreen(page: string, screen: string): Plugin {
  return {
    name: 'preload-first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, bundle = {} }) => {
        if (!path.endsWith(page)) return
        const first = chunksOf(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(screen))
        if (!first) throw new Error(`The page has no ${screen} of its own.`)
        return withImports(bundle, first.fileName)
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          }))
      },
    },
  }
}

function chunksOf(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((file) => file.type === 'chunk')
}

/** A file and all that it cannot run without, each once. */
function withImports(bundle: Rolldown.OutputBundle, fileName: string, found = new Set<string>()): string[] {
  found.add(fileName)
  const chunk = bundle[fileName]
  for (const name of chunk?.type === 'chunk' ? chunk.imports : []) {
    if (!found.has(name)) withImports(bundle, name, found)
  }
  return [...found]
}
