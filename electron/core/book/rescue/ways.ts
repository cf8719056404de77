import type { RescueState, RescueWay } from '../../../../shared/contract/rescue.ts'
import { listBackups } from '../../platform/database/backupFiles.ts'
import { isMendable, type StartFault } from '../../platform/database/startFault.ts'
import type { Readable } from './readable.ts'

/** The advice of the fault itself sends to the very screen that shows this. */
const chooseHere = 'Chọn một cách dưới đây. Không cách nào xóa dữ liệu: phần được thay chuyển vào một thư mục để riêng.'

/** What the screen of the start can offer now. Only reads. */
export function rescueState(
  dataDir: string,
  fault: StartFault,
  readable: Readable | null,
): Omit<RescueState, 'host' | 'checking'> {
  const { kind, message } = fault
  const advice = isMendable(fault) && kind !== 'other' ? chooseHere : fault.advice
  const ways: RescueWay[] = ['retry']
  if (kind === 'foreign-log') ways.push('without-log')
  if (readable?.rebuilt) ways.push('rebuild')
  else if (readable?.opens) ways.push('as-it-is')
  ways.push('anew')
  return { message, advice, ways, backups: listBackups(dataDir), lastChange: readable?.lastChange ?? null }
}
