import type { ValidInputs } from '../../../testing/validInputs.ts'

export const validInputs = (({ client }) => ({
  catalogue: { save: () => client.catalogue.list() },
})) satisfies ValidInputs
