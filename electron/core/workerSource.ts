/** The worker as it lies beside this file; a bundled host names its own. */
export const workerSource = new URL('./worker.ts', import.meta.url)
