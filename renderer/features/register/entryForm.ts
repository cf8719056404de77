import type { ManualEntry, RegisterColumns, RegisterEntry, RegisterGap } from '../../../shared/model/register.ts'
import type { Issuer } from '../../../shared/model/ward.ts'
import type { IsoDate } from '../../../shared/text/dates.ts'
import { gapNumber } from './registerText.ts'

/** What may be changed of a line after its number was given. */
export function toColumns(entry: RegisterEntry): RegisterColumns {
  const { recipients, keeper, copies, sentOn, receivedBy, note } = entry
  return { recipients, keeper, copies, sentOn, receivedBy, note }
}

/** A paper written elsewhere, not yet typed in; a gap brings its kind and number with it. */
export function blankEntry(issuer: Issuer, date: IsoDate, gap?: RegisterGap): ManualEntry {
  return {
    issuer: gap?.issuer ?? issuer,
    code: gap?.code ?? '',
    date,
    number: gap ? gapNumber(gap) : null,
    subject: '',
    signerName: '',
    recipients: '',
    keeper: '',
    copies: null,
    sentOn: null,
    receivedBy: '',
    note: '',
  }
}
