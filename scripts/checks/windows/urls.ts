import { pathToFileURL } from 'node:url'

/** The address of a file on a Windows machine, as its programs know it, by its full path there. */
export function windowsUrl(path: string): string {
  return pathToFileURL(path, { windows: true }).href
}
