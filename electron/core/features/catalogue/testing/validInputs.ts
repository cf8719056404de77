import type { ValidInputs } from '../../../testing/rightInputs.ts'

export const validInputs: ValidInputs = ({ client }) => ({
  catalogue: { save: () => client.catalogue.list() },
})
