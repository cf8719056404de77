import { describe, expect, it } from 'vitest'
import { type BlockDevice, devicesTold, removableDrives, systemDrives } from './drives.ts'

const device = (changes: Partial<BlockDevice>): BlockDevice => ({
  name: '',
  mount: '',
  label: '',
  model: '',
  removable: false,
  protocol: '',
  physical: '',
  ...changes,
})

/**
 * What systeminformation 5.33 makes of Win32_LogicalDisk: the letter as name and mount, `removable` for DriveType 2
 * alone, never a model or a protocol. G: is a hard disk in a USB case, F: a card reader without a card.
 */
const drive = (letter: string, physical: string, label: string) => ({
  ...{ name: letter, identifier: letter, type: 'disk', fsType: '', mount: letter, size: '', physical, uuid: '', label },
  ...{ model: '', serial: '', removable: physical === 'Removable', protocol: '', group: '', device: '' },
})
const onWindows = [
  { ...drive('C:', 'Local', 'Windows'), fsType: 'ntfs', size: '254721126400', uuid: '9A1B2C3D', serial: '9A1B2C3D' },
  drive('D:', 'CD/DVD', ''),
  {
    ...drive('E:', 'Removable', 'KINGSTON'),
    fsType: 'fat32',
    size: '15502147584',
    uuid: '4A2F11D0',
    serial: '4A2F11D0',
  },
  drive('F:', 'Removable', ''),
  {
    ...drive('G:', 'Local', 'My Passport'),
    fsType: 'exfat',
    size: '1000169537536',
    uuid: '6C3E0A91',
    serial: '6C3E0A91',
  },
  { ...drive('Z:', 'Network', 'Máy chủ'), fsType: 'ntfs', size: '500000000000' },
]

describe('removableDrives', () => {
  it('on Windows are those of the type "removable", by label and letter; a hard disk in a USB case is none', () => {
    expect(removableDrives(onWindows, 'win32')).toEqual([
      { folder: 'E:\\', name: 'KINGSTON (E:)' },
      { folder: 'F:\\', name: 'USB (F:)' },
    ])
  })

  it('on Linux are what is mounted of them, disks in a USB case too, each once', () => {
    const devices = [
      device({ name: 'sda', mount: '', model: 'DataTraveler', removable: true, protocol: 'usb' }),
      device({ name: 'sda1', mount: '/media/van-thu/KINGSTON', label: 'KINGSTON', removable: true }),
      device({ name: 'sda1', mount: '/media/van-thu/KINGSTON', label: 'KINGSTON', removable: true }),
      device({ name: 'sdb', mount: '/media/van-thu/4A2F-11D0', model: 'My Passport ', protocol: 'usb' }),
      device({ name: 'sdc1', mount: '/media/van-thu/THE NHO', removable: true }),
      device({ name: 'nvme0n1p2', mount: '/', removable: true }),
      device({ name: 'nvme0n1p3', mount: '[SWAP]', removable: true }),
      device({ name: 'sr0', mount: '/media/cdrom', removable: true, physical: 'CD/DVD' }),
    ]
    expect(removableDrives(devices, 'linux')).toEqual([
      { folder: '/media/van-thu/KINGSTON', name: 'KINGSTON (sda1)' },
      { folder: '/media/van-thu/4A2F-11D0', name: 'My Passport (sdb)' },
      { folder: '/media/van-thu/THE NHO', name: 'THE NHO (sdc1)' },
    ])
  })

  it('are asked of the system this runs on without an error', async () => {
    expect(Array.isArray(await systemDrives())).toBe(true)
  })

  it('are not told where Windows names not even the drive that it is on, as without PowerShell', () => {
    expect(devicesTold([], 'win32')).toBeNull()
    expect(devicesTold(onWindows, 'win32')).toBe(onWindows)
    expect(devicesTold([], 'linux')).toEqual([])
  })
})
