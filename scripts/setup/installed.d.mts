export function ensureInstalled(root: string): string
export function isInstalled(root: string): boolean
export function isWithin(
  path: string,
  folder: string,
  system?: Pick<import('node:path').PlatformPath, 'relative' | 'isAbsolute'>,
): boolean
export function npm(root: string, args: readonly string[], options?: { mayFail?: boolean }): void
