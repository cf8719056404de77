import { pageOrigin } from '../../shared/contract/door.ts'

/** What is known of the frame that asks; `null` when it is gone already. */
export interface AskingFrame {
  readonly origin: string
  readonly parent: unknown
}

/**
 * Whether the one who asks for a port is our page: the main frame (it has no parent) of our window, from our origin.
 *
 * @param sender the web contents that the message came from
 * @param own the web contents of our window; `undefined` while there is none
 */
export function isOurPage(frame: AskingFrame | null, sender: object, own: object | undefined): boolean {
  return frame !== null && own !== undefined && sender === own && frame.parent === null && frame.origin === pageOrigin
}
