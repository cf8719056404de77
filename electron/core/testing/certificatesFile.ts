import { readToEnd } from '../../../shared/contract/progress.ts'
import type { Client } from './testApp.ts'

/** The file of certificates, once it is drawn; `call` may stop that. */
export async function certificatesFile(
  client: { readonly commendations: Pick<Client['commendations'], 'certificates'> },
  input: { readonly id: string; readonly nomineeIds: string[] | null },
  call: { readonly signal?: AbortSignal } = {},
): Promise<{ fileName: string; file: File }> {
  return readToEnd(await client.commendations.certificates(input, call))
}
