/** What the host around the core can do for the page. The page names no path and gets none. */
export interface HostServices {
  readonly kind: 'desktop' | 'browser'
  readonly version: string
  /**
   * Asks the user where to save and writes the file whole or not at all.
   * `saved: false` when the user closed the question.
   */
  saveFile(fileName: string, bytes: Uint8Array): Promise<{ saved: boolean; fileName: string }>
  /** Opens a copy in the program that the system has for it. */
  openFile(fileName: string, bytes: Uint8Array): Promise<{ opened: boolean }>
}

/** The browser saves by download; it needs nothing of the host. */
export function browserHostServices(version: string): HostServices {
  return {
    kind: 'browser',
    version,
    saveFile: async (fileName) => ({ saved: false, fileName }),
    openFile: async () => ({ opened: false }),
  }
}
