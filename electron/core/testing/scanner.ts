import { basename } from 'node:path'

type Disk = typeof import('node:fs/promises')

/** Calls of the file system that give or take away a name, by which another program's grip shows. */
type NameStep = 'rename' | 'rm' | 'unlink' | 'rmdir'

interface Grip {
  readonly step: NameStep
  readonly file: RegExp
  readonly code: string
  left: number
}

/**
 * A virus scanner as Windows lets one feel it: a call that would rename or remove what it holds is refused. A test puts
 * it over `node:fs/promises`.
 */
export class Scanner {
  readonly #grips: Grip[] = []

  /** Holds files and folders of such names for so many calls. */
  hold(step: NameStep, file: RegExp, calls: number, code = 'EPERM'): void {
    this.#grips.push({ step, file, code, left: calls })
  }

  letGo(): void {
    this.#grips.length = 0
  }

  /** How many of its refusals are still to come. */
  get left(): number {
    return this.#grips.reduce((sum, { left }) => sum + left, 0)
  }

  /** The disk as it is with the scanner at work. */
  onto(disk: Disk): Disk {
    const over = <Given extends readonly unknown[]>(step: NameStep, real: (...given: Given) => Promise<void>) => {
      return async (...given: Given) => {
        this.#refuse(step, basename(String(given[0])))
        await real(...given)
      }
    }
    const { rename, rm, unlink, rmdir } = disk
    return {
      ...disk,
      rename: over('rename', rename),
      rm: over('rm', rm),
      unlink: over('unlink', unlink),
      rmdir: over('rmdir', rmdir),
    }
  }

  #refuse(step: NameStep, name: string): void {
    const grip = this.#grips.find((one) => one.step === step && one.left > 0 && one.file.test(name))
    if (grip === undefined) return
    grip.left -= 1
    throw Object.assign(new Error(`${grip.code}: operation not permitted, ${step} '${name}'`), { code: grip.code })
  }
}
