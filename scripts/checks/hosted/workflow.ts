import { registerHooks } from 'node:module'

// GitHub's parser imports JSON without saying so, which Node refuses.
const hooks = registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context)
    return resolved.url.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved
  },
})
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser')
hooks.deregister()

export interface WorkflowJob {
  readonly id: string
  /** What its steps run in a shell, one text a step. */
  readonly runs: readonly string[]
  /** The actions that its steps use: `actions/checkout@v1`. */
  readonly uses: readonly string[]
}

/** A workflow as GitHub reads it. */
export interface Workflow {
  /** What GitHub would refuse. */
  readonly errors: readonly string[]
  readonly jobs: readonly WorkflowJob[]
}

/** Reads a workflow with the parser that GitHub's own editors use. */
export async function readWorkflow(name: string, content: string): Promise<Workflow> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  const template = value && (await convertWorkflowTemplate(context, value))
  const jobs = (template?.jobs ?? []).map((job): WorkflowJob => {
    const steps = job?.type === 'job' ? job.steps : []
    return {
      id: String(job?.id),
      runs: steps.flatMap((step) => ('run' in step ? [String(step.run)] : [])),
      uses: steps.flatMap((step) => ('uses' in step ? [String(step.uses)] : [])),
    }
  })
  return { errors: context.errors.getErrors().map(({ message }) => message), jobs }
}
