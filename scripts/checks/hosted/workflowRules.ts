import { z } from 'zod'
import type { Workflow } from './workflow.ts'

/** What a workflow names and the project has. */
export interface KnownNames {
  /** The scripts of `package.json`. */
  readonly scripts: readonly string[]
  /** The files that `npm run dist` makes, any version: `release/name-*.exe`. */
  readonly made: readonly string[]
}

const artefactsSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.looseObject({
      'timeout-minutes': z.number().optional(),
      steps: z.array(
        z.looseObject({
          uses: z.string().optional(),
          with: z.looseObject({ path: z.string().optional(), 'if-no-files-found': z.string().optional() }).optional(),
        }),
      ),
    }),
  ),
})

/**
 * What is wrong with a workflow beyond what GitHub refuses.
 *
 * @param workflow as GitHub reads it
 * @param document the same as it stands in the file
 */
export function workflowProblems(workflow: Workflow, document: unknown, known: KnownNames): string[] {
  const { permissions, jobs } = artefactsSchema.parse(document)
  const runs = workflow.jobs.flatMap((job) => job.runs)
  return [
    ...workflow.errors,
    ...workflow.jobs.filter((job) => job.runs.length + job.uses.length === 0).map(({ id }) => `${id} does nothing`),
    ...workflow.jobs.flatMap((job) => job.uses).flatMap(unpinned),
    ...runs.flatMap((run) => strangeScripts(run, known.scripts)),
    ...(JSON.stringify(permissions) === '{"contents":"read"}' ? [] : ['the jobs may do more than read the project']),
    ...Object.entries(jobs).flatMap(([id, job]) => (job['timeout-minutes'] ? [] : [`${id} may run for hours`])),
    ...keptProblems(
      Object.values(jobs).flatMap((job) => job.steps),
      known.made,
    ),
  ]
}

/** A tag of an action can be moved to other code; a commit can not. */
function unpinned(action: string): string[] {
  return /^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/.test(action) ? [] : [`${action} is no commit`]
}

function strangeScripts(run: string, scripts: readonly string[]): string[] {
  const named = [...run.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(([, ran, own]) => ran ?? own ?? '')
  return named.filter((name) => !scripts.includes(name)).map((name) => `there is no script ${name}`)
}

type Step = z.infer<typeof artefactsSchema>['jobs'][string]['steps'][number]

/** What is kept of a run is what `npm run dist` makes, all of it, and its lack is a failure. */
function keptProblems(steps: readonly Step[], made: readonly string[]): string[] {
  const uploads = steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
  const kept = uploads.flatMap((step) => (step.with?.path ?? '').split('\n').filter((line) => line !== ''))
  return [
    ...(kept.toSorted().join() === made.toSorted().join()
      ? []
      : [`kept is ${kept.join(', ') || 'nothing'}, made is ${made.join(', ')}`]),
    ...uploads
      .filter((step) => step.with?.['if-no-files-found'] !== 'error')
      .map(() => 'nobody would see that nothing was made'),
  ]
}
