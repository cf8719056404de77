import { basename, isAbsolute } from 'node:path'
import type { Systeminformation } from 'systeminformation'
import type { RemovableDrive } from '../../platform/host/hostServices.ts'
import { oneQuestion } from './oneQuestion.ts'

/** The part of a block device that says whether it is a stick. */
export type BlockDevice = Pick<
  Systeminformation.BlockDevicesData,
  'name' | 'mount' | 'label' | 'model' | 'removable' | 'protocol' | 'physical'
>

const askSystem = oneQuestion(async () => {
  // Taken in when it is first needed: it looks around in the system as it loads.
  const { blockDevices } = await import('systeminformation')
  return devicesTold(await blockDevices(), process.platform)
})

/** The removable drives that are plugged in now, or a few seconds ago; null where the system does not answer. */
export async function systemDrives(): Promise<RemovableDrive[] | null> {
  const devices = await askSystem()
  return devices && removableDrives(devices, process.platform)
}

/**
 * What the system told; null when that is nothing: Windows has at least the drive that it is on, and the library names
 * none where PowerShell is forbidden or breaks off.
 */
export function devicesTold(devices: readonly BlockDevice[], platform: NodeJS.Platform): readonly BlockDevice[] | null {
  return platform === 'win32' && devices.length === 0 ? null : devices
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
