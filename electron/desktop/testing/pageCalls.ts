import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { vi } from 'vitest'
import { linkOptions } from '../../../shared/contract/documentFile.ts'
import type { contract } from '../../../shared/contract/index.ts'
import type { rescueContract } from '../../../shared/contract/rescue.ts'
import type { Double } from './startProgram.ts'

/** Calls the started program as its page does, over the port that it hands to its page. */
export function callsOf(double: Double, window: InstanceType<Double['BrowserWindow']>) {
  const postMessage = vi.fn()
  const senderFrame = { origin: 'app://bundle', parent: null, postMessage }
  double.ipcMain.emit('connect', { sender: window.webContents, senderFrame })
  const [, , [port]] = postMessage.mock.calls[0] ?? ['', '', []]
  const link = new RPCLink({ port: port.port, ...linkOptions })
  const client: ContractRouterClient<typeof contract> = createORPCClient(link)
  const { rescue }: ContractRouterClient<typeof rescueContract> = createORPCClient(link)
  return { client, rescue, close: () => port.close() }
}
