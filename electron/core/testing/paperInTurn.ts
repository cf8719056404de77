import type { PaperKind } from '../../../shared/model/paperKinds.ts'
import type { PaperRecord } from '../../../shared/model/papers.ts'
import { closed, draft } from './paperFixtures.ts'
import { roundToDecide } from './roundsToDecide.ts'
import type { Client } from './testApp.ts'
import { inTurn } from './validInputs.ts'

/** Drafts a paper each time, of a record of its own: of each kind in its turn, but for reports, of which a period has one. */
export function paperInTurn(client: Client): () => Promise<PaperRecord> {
  const ofMeeting = async (kind: PaperKind) => draft(client, kind, await closed(client))
  const ofRound = async (kind: PaperKind) => draft(client, kind, await roundToDecide(client))
  return inTurn(
    () => ofMeeting('minutes'),
    () => ofMeeting('invitation'),
    () => ofMeeting('conclusions'),
    () => ofRound('submission'),
    () => ofRound('decision'),
  )
}
