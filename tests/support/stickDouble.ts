import type { BlockDevice } from '../../electron/core/usb/drives.ts'

/** As systeminformation tells on Linux of the disk of the computer and of a stick that is plugged in. */
export async function blockDevices(): Promise<BlockDevice[]> {
  const disk = { name: 'sda2', mount: '/', label: '', removable: false, protocol: 'sata' }
  const stick = { name: 'sdb1', mount: process.env.SO_STICK ?? '', label: 'KINGSTON', removable: true, protocol: 'usb' }
  return [disk, stick].map((device) => ({ ...device, model: '', physical: '' }))
}
