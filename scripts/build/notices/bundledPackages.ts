import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type InlineConfig, mergeConfig, type Plugin } from 'vite'
import { z } from 'zod'

/** A package in one of its versions. */
export interface PackageVersion {
  readonly name: string
  readonly version: string
}

/** What Vite names of every package of its module graph; texts are read where the packages lie, all files of them. */
const listSchema = z.array(z.object({ name: z.string(), version: z.string() }))
const listFile = 'bundled-packages.json'

/** A comment that bundlers leave where the files of a package begin. */
const mark = /^\/\/ ?(?:#region )?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm

/** The packages in what is built. */
export class BundledPackages {
  readonly #bundled: PackageVersion[] = []
  readonly #carried = new Set<string>()

  /** The configuration of a build that lays a list of its packages beside what it makes. */
  listing(config: InlineConfig): InlineConfig {
    return mergeConfig(config, { build: { license: { fileName: listFile } }, plugins: [this.#carriedPlugin()] })
  }

  /** Takes that list away. */
  take(folder: string): void {
    const path = join(folder, listFile)
    this.#bundled.push(...listSchema.parse(JSON.parse(readFileSync(path, 'utf8'))))
    rmSync(path)
  }

  get bundled(): readonly PackageVersion[] {
    return this.#bundled
  }

  /** Names of packages whose code is within the files of another package. */
  get carried(): ReadonlySet<string> {
    return this.#carried
  }

  #carriedPlugin(): Plugin {
    return {
      name: 'carried-packages',
      transform: {
        filter: { id: /node_modules/ },
        handler: (code) => {
          for (const [, name = ''] of code.matchAll(mark)) this.#carried.add(name)
        },
      },
    }
  }
}
