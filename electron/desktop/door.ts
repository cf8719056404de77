import { ipcMain, MessageChannelMain, type MessagePortMain, type WebContents } from 'electron'
import { connectChannel, portChannel } from './channels.ts'
import { isOurPage } from './sender.ts'

/**
 * Hands a port to our page when it asks for one, and to nobody else. This is the only message that the desktop
 * program listens to.
 *
 * @param own the web contents of our window, if it is open
 * @param connect gets the program's end of each new port
 */
export function openDoor(own: () => WebContents | undefined, connect: (port: MessagePortMain) => void): void {
  ipcMain.on(connectChannel, (event) => {
    const frame = event.senderFrame
    if (!frame || !isOurPage(frame, event.sender, own())) return
    const { port1, port2 } = new MessageChannelMain()
    connect(port1)
    port1.start()
    frame.postMessage(portChannel, null, [port2])
  })
}
