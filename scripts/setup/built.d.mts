export function ensureBuilt(root: string, node: string): void
export function isBuilt(root: string): boolean
export function sourceHash(root: string): string
