import { type Notice, noticesFile, noticesSchema } from '../../../shared/model/notices.ts'

/** Reads what is to be said of all that others wrote in the program. It lies beside the page, and is read only here. */
export async function readNotices(): Promise<Notice[]> {
  const answer = await fetch(new URL(noticesFile, document.baseURI))
  return noticesSchema.parse(await answer.json())
}
