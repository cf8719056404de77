import { dialog, shell } from 'electron'
import { startFault } from '../core/database/startFault.ts'

/**
 * Tells why the data could not be opened and offers a way out. The button that Enter and Esc press harms nothing.
 *
 * @returns whether to try again; else the program ends
 */
export async function askAfterFailedStart(error: unknown, title: string, dataFolder: string): Promise<boolean> {
  const { message, advice, path } = startFault(error, dataFolder)
  for (;;) {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title,
      message,
      detail: `${advice}\n\n${path}`,
      buttons: ['Thử lại', 'Mở thư mục dữ liệu', 'Đóng'],
      defaultId: 2,
      cancelId: 2,
      noLink: true,
    })
    if (response !== 1) return response === 0
    await shell.openPath(dataFolder)
  }
}
