import { pagePort, pageReady } from '../../../shared/contract/door.ts'

/** The desktop host answers at once; longer means that it is gone. */
const patience = 10_000

/** True when the page runs in the desktop program. */
export function onDesktop(): boolean {
  return window.location.protocol === 'app:'
}

/** Asks the preload for the port to the program and waits for it. Rejects after ten seconds. */
export function askForPort(): Promise<MessagePort> {
  return new Promise((resolve, reject) => {
    const timer = window.setTimeout(() => finish(() => reject(new Error('no port'))), patience)
    window.addEventListener('message', receive)
    window.postMessage(pageReady, window.location.origin)

    function receive(event: MessageEvent<unknown>) {
      const port = event.ports[0]
      if (event.source !== window || event.data !== pagePort || !port) return
      finish(() => resolve(port))
    }
    function finish(settle: () => void) {
      window.clearTimeout(timer)
      window.removeEventListener('message', receive)
      settle()
    }
  })
}
