import { v7 } from 'uuid'

/** A new UUIDv7: sorts by time, and stays unique when data of two computers are joined. */
export function newId(): string {
  return v7()
}
