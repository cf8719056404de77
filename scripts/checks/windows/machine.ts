/** A Windows to run programs on: this machine, or what Wine makes of it. */
export interface WindowsMachine {
  /** Full path, as this check sees it, of an empty folder of a user with Vietnamese letters in his name, on drive C. */
  readonly home: string
  /** A path that this check sees, as the programs there name it. */
  pathOf(path: string): string
  /**
   * Runs a program there, in the folder of the project, with its user's folder in {@link home}.
   *
   * @param program full path as this check sees it
   * @param options `environment` for the program; `patience` in milliseconds
   * @returns what it said, and whether it ended well
   */
  run(program: string, args: readonly string[], options: RunOptions): Ran
  /** Ends everything that still runs there and removes what it has written. */
  end(): void
}

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>
  readonly patience: number
}

export interface Ran {
  readonly passed: boolean
  readonly output: string
}

/** Where programs keep what belongs to a user: within his folder, as they name it. */
export function profileOf(home: string): Record<string, string> {
  return {
    USERPROFILE: home,
    APPDATA: `${home}\\AppData\\Roaming`,
    LOCALAPPDATA: `${home}\\AppData\\Local`,
    TEMP: `${home}\\AppData\\Local\\Temp`,
    TMP: `${home}\\AppData\\Local\\Temp`,
  }
}

/** Of {@link profileOf} below the user's folder, those that have to be there before a program starts. */
export const profileFolders = ['AppData/Roaming', 'AppData/Local/Temp']

/** A name as a user of the program has it. */
export const userName = 'Nguyễn Văn Ước'
