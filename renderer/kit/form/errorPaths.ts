/** An error of a form with the dotted path of its field; '' stands for the whole form. */
export interface PathMessage {
  readonly path: string
  readonly message: string
}

/**
 * Flattens the nested errors of react-hook-form. An error that concerns a whole list hides under `root`.
 *
 * @example errorPaths({ terms: [{ from: { type: 'x', message: 'Nhập ngày.' } }] }) // [{ path: 'terms.0.from', … }]
 */
export function errorPaths(errors: unknown, prefix = ''): PathMessage[] {
  if (typeof errors !== 'object' || errors === null) return []
  const found: PathMessage[] = []
  const message = 'message' in errors && 'type' in errors ? errors.message : undefined
  if (typeof message === 'string' && message !== '') {
    return [{ path: prefix.replace(/\.?root$/, ''), message }]
  }
  for (const [key, value] of Object.entries(errors)) {
    if (key === 'ref') continue
    found.push(...errorPaths(value, prefix === '' ? key : `${prefix}.${key}`))
  }
  return found
}
