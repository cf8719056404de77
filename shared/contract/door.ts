/** Where the page comes from in the desktop program. */
export const pageOrigin = 'app://bundle'

/**
 * How the page of the desktop program gets its port: it posts {@link pageReady} to its own window, and is posted
 * {@link pagePort} with the port in `event.ports[0]`. Nothing else crosses between the two worlds.
 */
export const pageReady = 'so-ban-chi-dao:ready'
export const pagePort = 'so-ban-chi-dao:port'
