/** The package that a file is of, by its import: `@mui/material` of `@mui/material/Box`. */
export function packageName(path: string): string {
  return path.split('/', path.startsWith('@') ? 2 : 1).join('/')
}
