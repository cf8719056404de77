import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The test files that put something in the place of a module, or load the program anew in each test. They need a
 * process of their own each; all others may share what a process has loaded, which costs more than most tests.
 */
export function withOwnModules(root: string, include: readonly string[]): string[] {
  return globSync([...include], { cwd: root })
    .filter((file) =>
      /\bvi\.(mock|doMock|resetModules)\(|\bprogramOfEachTest\b/.test(readFileSync(join(root, file), 'utf8')),
    )
    .map((file) => file.replaceAll('\\', '/'))
}
