import { withoutUnseen } from '../../../shared/text/clean.ts'
import { parseWholeNumber } from '../../../shared/text/numbers.ts'

/**
 * Reads a number that was typed the Vietnamese way: dots between thousands, a comma before decimals. Where decimals
 * are allowed, a single dot that cannot stand between thousands (`0.3`, `12.75`) is taken for the comma.
 * Gives `null` for anything else.
 */
export function parseTypedNumber(typed: string, decimals: boolean): number | null {
  const whole = parseWholeNumber(typed)
  if (!decimals) return whole
  const text = withoutUnseen(typed).replace(/[\s\u00a0]/g, '')
  if (/^\d+\.\d+$/.test(text) && !/^[1-9]\d{0,2}\.\d{3}$/.test(text)) return Number(text)
  const match = /^(\d{1,3}(?:\.\d{3})*|\d+),(\d+)$/.exec(text)
  if (match) return Number(`${match[1]?.replaceAll('.', '')}.${match[2]}`)
  return whole
}
