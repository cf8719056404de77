/**
 * How long a test waits (`vi.waitFor`) for what happens by itself: far longer than a busy machine needs, in
 * milliseconds.
 */
export const patience = { timeout: 20_000 }
