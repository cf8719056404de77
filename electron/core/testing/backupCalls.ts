import type { Backup, BackupRestored } from '../../../shared/contract/backups.ts'
import { readToEnd } from '../../../shared/contract/progress.ts'
import type { Client } from './testApp.ts'

type Backups = { readonly backups: Pick<Client['backups'], 'create' | 'restore'> }

/** Makes a backup and waits for it. */
export async function createBackup(client: Backups): Promise<Backup> {
  return (await readToEnd(await client.backups.create())).backup
}

/** Restores a backup and waits for it. */
export async function restoreBackup(client: Backups, id: string): Promise<Omit<BackupRestored, 'type'>> {
  const { restored, undo } = await readToEnd(await client.backups.restore({ id }))
  return { restored, undo }
}
