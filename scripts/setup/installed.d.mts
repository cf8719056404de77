export function ensureInstalled(root: string): string
export function isInstalled(root: string): boolean
