/** Between the preload and the main process, both ours; the page sees neither. */
export const connectChannel = 'connect'
export const portChannel = 'port'
