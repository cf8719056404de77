import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBackup } from '../../../electron/core/testing/backupCalls.ts'
import { damageRows } from '../../../electron/core/testing/damageRows.ts'
import { apiOf } from '../api.ts'
import type { Program } from '../program.ts'

/** A backup of the program's book as that of a ward with a long name would be; answers with its path. */
export async function backupOfAnotherWard(program: Program): Promise<string> {
  const { id } = await createBackup(apiOf(program.address))
  const path = join(program.dataDir, 'So-Ban-Chi-dao_sao-luu_phuong-phan-rang-thap-cham_2026-11-29.sqlite')
  copyFileSync(join(program.dataDir, 'sao-luu', `${id}.sqlite`), path)
  damageRows(path, "UPDATE ward_headers SET ward_name = 'Bắc Phan Rang - Tháp Chàm Đông Hải'")
  return path
}
