const storageKey = 'so-token'

/**
 * The token of the browser host's start. It comes once in the address (`/?token=…`), moves to the tab's own storage,
 * and leaves the address bar, so that it stands in no history and no picture of the screen. Empty on the desktop.
 */
export function takeToken(): string {
  const address = new URL(window.location.href)
  const given = address.searchParams.get('token')
  if (given) {
    sessionStorage.setItem(storageKey, given)
    address.searchParams.delete('token')
    window.history.replaceState(null, '', address)
  }
  return given ?? sessionStorage.getItem(storageKey) ?? ''
}
