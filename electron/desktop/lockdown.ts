import { app, protocol, type Session, type WebContents } from 'electron'
import { pageOrigin } from '../../shared/contract/door.ts'
import { mayLoad, mayNavigate } from './urls.ts'

const scheme = pageOrigin.slice(0, pageOrigin.indexOf(':'))

/** Switches of Chromium that keep it from speaking to the network on its own. */
const silentSwitches: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  ['no-proxy-server'],
  // No name of any host can be looked up, whatever asks for it.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
]

/** What has to be settled before Chromium starts. */
export function lockDownProcess(): void {
  app.enableSandbox()
  for (const [name, value] of silentSwitches) app.commandLine.appendSwitch(name, value)
  app.commandLine.appendSwitch('lang', 'vi')
  if (app.isPackaged) {
    for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) app.commandLine.removeSwitch(name)
  }
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents))
}

/** Denies every permission, every device, every download and every address but the page's own. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Only `null` refuses: on anything without the streams that were asked for Electron throws in this process.
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoad(details.url, !app.isPackaged) }))
  // Papers are saved through the host's own question, never by Chromium.
  session.on('will-download', (event) => event.preventDefault())
}

function lockDownContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (details) => {
    const allowed = details.isMainFrame ? mayNavigate(details.url) : mayLoad(details.url, false)
    if (!allowed) details.preventDefault()
  })
  contents.on('will-navigate', (details) => {
    if (!mayNavigate(details.url)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => details.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
