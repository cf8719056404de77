import type { RouteObject } from 'react-router'
import { UsbScreen } from './UsbScreen.tsx'

export const routes: RouteObject[] = [{ path: 'usb', element: <UsbScreen /> }]
