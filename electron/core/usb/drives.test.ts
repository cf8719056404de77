import { describe, expect, it } from 'vitest'
import { type BlockDevice, removableDrives, systemDrives } from './drives.ts'

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

describe('removableDrives', () => {
  it('on Windows are the drives that call themselves so, by label and letter', () => {
    const devices = [
      device({ name: 'C:', mount: 'C:', label: 'Windows', physical: 'Local' }),
      device({ name: 'D:', mount: 'D:', physical: 'CD/DVD', removable: true }),
      device({ name: 'E:', mount: 'E:', label: 'KINGSTON', physical: 'Removable', removable: true }),
      device({ name: 'F:', mount: 'F:', physical: 'Removable', removable: true }),
      device({ name: 'Z:', mount: 'Z:', label: 'Máy chủ', physical: 'Network' }),
    ]
    expect(removableDrives(devices, 'win32')).toEqual([
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
})
