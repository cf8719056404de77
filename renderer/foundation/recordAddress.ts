import { createContext } from 'react'

/** What a record is, as the search names it, and its id. */
export interface RecordPlace {
  readonly kind: string
  readonly id: string
}

/** Where a record is opened, whatever feature it is of; the shell, which knows the features, hands it to screens. */
export const RecordAddress = createContext<(record: RecordPlace) => string>(() => {
  throw new Error('nobody has said where records are opened')
})
