/** Where backups are made and restored. */
export const backupsAddress = settingsAddress('data')

/**
 * A part of Thiết lập.
 *
 * @param part as its tab is named in the address: `law`
 */
export function settingsAddress(part: string): string {
  return `/settings/${part}`
}
