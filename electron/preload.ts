import { ipcRenderer } from 'electron'
import { pageOrigin, pagePort, pageReady } from '../shared/contract/door.ts'
import { connectChannel, portChannel } from './desktop/channels.ts'

// The page gets one MessagePort and nothing else: no object, no function, no channel name. It asks once a load.
let asked = false

window.addEventListener('message', (event) => {
  if (asked || event.source !== window || event.origin !== pageOrigin || event.data !== pageReady) return
  asked = true
  ipcRenderer.send(connectChannel)
})

ipcRenderer.once(portChannel, (event) => {
  window.postMessage(pagePort, pageOrigin, [...event.ports])
})
