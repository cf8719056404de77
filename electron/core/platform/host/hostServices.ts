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
  /** Asks the user for a backup that lies anywhere: its full path, or undefined when he closed the question. */
  chooseBackupFile(): Promise<string | undefined>
  /** Where USB packages go. */
  readonly places: HostPlaces
}

/** A drive that can be pulled out, with something in it. */
export interface RemovableDrive {
  /** Full path of its root; stays in the program. */
  readonly folder: string
  /** As the system names it to its user: `KINGSTON (E:)`. */
  readonly name: string
}

/** Drives and folders of this computer; the paths stay in the program. */
export interface HostPlaces {
  /** The removable drives that are plugged in now; null where the system does not answer. */
  drives(): Promise<readonly RemovableDrive[] | null>
  /** Full paths of folders chosen before, the latest first; some may be gone. */
  folders(): readonly string[]
  /** Asks the user for a folder: its full path, or undefined when he closed the question. */
  chooseFolder(): Promise<string | undefined>
  /** Has a folder among {@link folders} from now on. */
  rememberFolder(folder: string): void
}

/** A computer without drives and folders, for tests that need none. */
export const noPlaces: HostPlaces = {
  drives: async () => [],
  folders: () => [],
  chooseFolder: async () => undefined,
  rememberFolder: () => undefined,
}

/**
 * The browser saves by download and sends files itself; it needs nothing of the host. Nor does it ask for folders: it
 * has those it began with.
 */
export function browserHostServices(version: string, places: HostPlaces = noPlaces): HostServices {
  return {
    kind: 'browser',
    version,
    saveFile: async (fileName) => ({ saved: false, fileName }),
    openFile: async () => ({ opened: false }),
    chooseBackupFile: async () => undefined,
    places,
  }
}
