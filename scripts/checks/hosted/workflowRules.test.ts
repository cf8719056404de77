import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import manifest from '../../../package.json' with { type: 'json' }
import { readWorkflow } from './workflow.ts'
import { workflowProblems } from './workflowRules.ts'

const root = resolve(import.meta.dirname, '../../..')
const folder = join(root, '.github/workflows')
const name = 'check.yml'
const content = readFileSync(join(folder, name), 'utf8')

const artefactSchema = z.object({ artifactName: z.string() })

/** What electron-builder makes by its configuration, as a pattern for any version. */
function madeBy(config: string, extension: string): string {
  const { artifactName } = artefactSchema.parse(parse(readFileSync(join(root, config), 'utf8')))
  const values: Readonly<Record<string, string>> = { version: '*', arch: 'x64', ext: extension }
  return `release/${artifactName.replace(/\$\{(\w+)\}/g, (_, name: string) => values[name] ?? name)}`
}

const known = {
  scripts: Object.keys(manifest.scripts),
  made: [madeBy('electron-builder.yml', 'exe'), madeBy('scripts/build/carried.yml', 'zip')],
}

const problems = async (text: string) => workflowProblems(await readWorkflow(name, text), parse(text), known)

describe('the workflow for where the project is hosted', () => {
  it('is the only one, and has nothing wrong with it', async () => {
    expect(readdirSync(folder)).toEqual([name])
    expect(await problems(content)).toEqual([])
  })

  it('runs both commands, the desktop tests and the packing', async () => {
    const { jobs } = await readWorkflow(name, content)
    const runs = jobs.flatMap((job) => job.runs).join('\n')
    for (const command of ['npm test', 'npm run start:check', 'npm run desktop:test', 'npm run dist']) {
      expect(runs).toContain(command)
    }
    expect(content).toContain('os: [ubuntu-24.04, windows-2025]')
  })

  it.each([
    ['a job with no machine', /^ {4}runs-on: windows-2025\n/m, '', 'Required property is missing: runs-on'],
    ['a key that GitHub does not know', /^ {4}runs-on: windows/m, '    run-on: windows', "Unexpected value 'run-on'"],
    ['an expression that breaks off', "runner.os == 'Linux'", "runner.os == 'Linux", 'Unexpected symbol'],
    ['an action by its tag', /checkout@[0-9a-f]{40}/, 'checkout@v7', 'actions/checkout@v7 is no commit'],
    ['a script that is not there', /run: npm run dist$/m, 'run: npm run distribute', 'there is no script distribute'],
    ['a right too many', 'contents: read', 'contents: write', 'the jobs may do more than read the project'],
    ['a job without an end', /^ {4}timeout-minutes: 60\n/m, '', 'test may run for hours'],
    ['an artefact that nobody makes', '-mang-theo.zip', '-portable.zip', 'kept is '],
    ['an upload that may be empty', 'if-no-files-found: error', 'if-no-files-found: warn', 'nobody would see'],
  ])('is refused with %s', async (_what, found, put, problem) => {
    const faulty = content.replace(found, put)
    expect(faulty).not.toBe(content)
    expect((await problems(faulty)).join('\n')).toContain(problem)
  })
})
