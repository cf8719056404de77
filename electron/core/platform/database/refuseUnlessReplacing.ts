import { formatNumber } from '../../../../shared/text/numbers.ts'
import { refuseUnlessConfirmed } from '../refusals/refusals.ts'
import type { OnUnreadable } from './readRows.ts'

/**
 * What is saved as a whole takes the place of rows that no screen could show: that is asked first. Call inside the
 * transaction that saves.
 *
 * @param read the rows that are there
 */
export async function refuseUnlessReplacing(
  read: (onUnreadable: OnUnreadable) => Promise<unknown>,
  what: string,
  confirmed: readonly string[] | undefined,
): Promise<void> {
  let lost = 0
  await read(() => lost++)
  if (lost === 0) return
  const doubt = `${what} có ${formatNumber(lost)} dòng không đọc được, không hiện ở đây; lưu thì dòng đó bị bỏ. Nhập lại nội dung của dòng đó trước khi lưu, hoặc khôi phục bản sao lưu.`
  refuseUnlessConfirmed([doubt], confirmed)
}
