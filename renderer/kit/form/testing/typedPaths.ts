import { z } from 'zod'

/**
 * All that can be typed in the form of a schema, by path; `#` for the place in a list of rows. What ties records
 * together is chosen by a name, which is told.
 */
export function typedPaths(schema: unknown): string[] {
  return pathsOf(schema).filter((path) => !/(^|\.)id$|Id$/.test(path))
}

function pathsOf(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodNullable) return pathsOf(schema.unwrap(), path)
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) return pathsOf(schema.element, `${path}.#`)
  if (!(schema instanceof z.ZodObject)) return [path]
  return Object.entries(schema.shape).flatMap(([name, inner]) => pathsOf(inner, path === '' ? name : `${path}.${name}`))
}
