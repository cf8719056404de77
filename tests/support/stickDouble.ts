import type { BlockDevice } from '../../electron/core/book/packages/drives.ts'

/**
 * As systeminformation tells on Linux of the disk of the computer and of a stick that is plugged in, where `SO_STICK`
 * says; never, where that is empty, as Windows sometimes.
 */
export async function blockDevices(): Promise<BlockDevice[]> {
  const mount = process.env.SO_STICK ?? ''
  if (mount === '') return new Promise(() => undefined)
  const disk = { name: 'sda2', mount: '/', label: '', removable: false, protocol: 'sata' }
  const stick = { name: 'sdb1', mount, label: 'KINGSTON', removable: true, protocol: 'usb' }
  return [disk, stick].map((device) => ({ ...device, model: '', physical: '' }))
}
