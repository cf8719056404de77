import { type Issuer, issuerNames } from '../../../shared/model/ward.ts'
import { useWardStatus } from './useWardStatus.ts'

/** What the two organs that issue papers are called here: the committee by its own short name. */
export function useIssuerNames(): Record<Issuer, string> {
  return issuerNames(useWardStatus().data?.committeeName ?? '')
}
