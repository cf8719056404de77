import { basename, isAbsolute } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Systeminformation } from 'systeminformation'
import type { RemovableDrive } from '../host/hostServices.ts'

/** The part of a block device that says whether it is a stick. */
export type BlockDevice = Pick<
  Systeminformation.BlockDevicesData,
  'name' | 'mount' | 'label' | 'model' | 'removable' | 'protocol' | 'physical'
>

/** Windows is asked by PowerShell, which takes a second or two; what hangs longer is given up, in milliseconds. */
const longestWait = 10_000

/** The removable drives that are plugged in now, asked anew; none where the system does not tell. */
export async function systemDrives(): Promise<RemovableDrive[]> {
  // Taken in when it is first needed: it looks around in the system as it loads.
  const { blockDevices } = await import('systeminformation')
  const giveUp = setTimeout(longestWait, [], { ref: false })
  const devices = await Promise.race([blockDevices().catch(() => []), giveUp])
  return removableDrives(devices, process.platform)
}

/** Of all block devices those with a stick or a card in them that is open to the user. */
export function removableDrives(devices: readonly BlockDevice[], platform: NodeJS.Platform): RemovableDrive[] {
  const drives = devices.filter(isStick).map((device) => driveOf(device, platform))
  const paths = new Set<string>()
  // A system may name a partition and the drive that it is on.
  return drives.filter(({ folder }) => !paths.has(folder) && paths.add(folder))
}

/**
 * On Windows only drives of the type "removable": the library tells no protocol there, and a hard disk in a USB case is
 * a local drive like any other, so that one is chosen as a folder. Elsewhere such a disk does not call itself removable
 * either, but its protocol tells. A disc is not written to.
 */
function isStick({ removable, protocol, physical, mount }: BlockDevice): boolean {
  const hasMount = /^[A-Za-z]:$/.test(mount) || isAbsolute(mount)
  return hasMount && mount !== '/' && physical !== 'CD/DVD' && (removable || protocol.toLowerCase() === 'usb')
}

function driveOf({ name, label, model, mount }: BlockDevice, platform: NodeJS.Platform): RemovableDrive {
  const title = label.trim() || model.trim()
  // `E:` alone is the folder last used on that drive, not its root.
  if (platform === 'win32') return { folder: `${mount}\\`, name: `${title || 'USB'} (${mount})` }
  return { folder: mount, name: `${title || basename(mount)} (${name})` }
}
