import { type IsoDate, type IsoDateTime, toIsoDateTime } from '../../../shared/text/dates.ts'

/** The time of the ward. Handed in, so that a test can stand on any day. */
export interface Clock {
  now(): IsoDateTime
}

export const systemClock: Clock = { now: () => toIsoDateTime(new Date()) }

/** A clock that stands still. */
export function fixedClock(now: IsoDateTime): Clock {
  return { now: () => now }
}

export function today(clock: Clock): IsoDate {
  return clock.now().slice(0, 10)
}
