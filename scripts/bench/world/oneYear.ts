import { sampleGroup } from '../../../electron/core/testing/groupFixtures.ts'
import { attendee, contribution, heldMeeting, task } from '../../../electron/core/testing/meetingFixtures.ts'
import { sampleRound } from '../../../electron/core/testing/roundFixtures.ts'
import { sampleSigner, sampleWard } from '../../../electron/core/testing/wardFixtures.ts'
import type { Meeting } from '../../../shared/model/meetings.ts'
import type { Client } from './openedApp.ts'
import { manyNominees } from './rounds.ts'
import { groupName, personName, sentence, unitName } from './text.ts'

/** The year that {@link fillOneYear} fills: past on any machine. */
export const filledYear = 2025

const groupCount = 20
const meetingCount = 60
const roundCount = 6
const awardsOfRound = 100

/**
 * A busy year of a large ward, through the contract as a user enters it: 20 groups, 60 meetings with numbered minutes,
 * 600 awards in 6 rounds with numbered decisions.
 */
export async function fillOneYear(client: Client): Promise<void> {
  const chairman = sampleSigner({ issuer: 'people', onBehalf: false, title: 'Chủ tịch', otherTitle: '' })
  await client.ward.setUp({ ...sampleWard, signers: [sampleSigner(), chairman] })
  for (let index = 0; index < groupCount; index++) {
    const years = [filledYear - 1, filledYear].map((year) => ({
      year,
      households: 400 + index,
      residents: 1800 + index,
      committedHouseholds: 350 + index,
    }))
    await client.groups.create(sampleGroup({ name: groupName(index), headName: personName(index), years }))
  }
  for (let index = 0; index < meetingCount; index++) await holdMeeting(client, index)
  for (let index = 0; index < roundCount; index++) await decideRound(client, index)
}

async function holdMeeting(client: Client, index: number): Promise<void> {
  const { id } = await client.meetings.create(meetingOf(filledYear, index))
  await client.meetings.start({ id, revision: 0 })
  await client.meetings.close({ id, revision: 1 })
  await issue(client, 'minutes', id, dayOf(filledYear, index, meetingCount))
}

async function decideRound(client: Client, index: number): Promise<void> {
  const date = dayOf(filledYear, index, roundCount)
  const { id } = await client.commendations.create(
    sampleRound({ occasion: `Khen thưởng đợt ${index + 1}`, date, nominees: manyNominees(awardsOfRound) }),
  )
  await client.commendations.moveTo({ id, revision: 0, step: 'reviewing' })
  await client.commendations.moveTo({ id, revision: 1, step: 'deciding' })
  await issue(client, 'decision', id, date)
}

async function issue(client: Client, kind: 'minutes' | 'decision', sourceId: string, date: string): Promise<void> {
  const { id } = await client.papers.create({ kind, sourceId })
  await client.register.issue({ paperId: id, date, number: null })
}

/** A meeting or forum of a year that was held: twenty who were there, six opinions, three tasks. */
export function meetingOf(year: number, index: number): Meeting {
  const day = dayOf(year, index, meetingCount)
  return heldMeeting({
    kind: index % 3 === 0 ? 'forum' : 'committee',
    title: `Họp tháng ${Number(day.slice(5, 7))}, ${groupName(index, groupCount)}`,
    plannedStart: `${day}T19:00`,
    plannedEnd: null,
    actualStart: `${day}T19:05`,
    actualEnd: `${day}T21:00`,
    residentCount: 100 + index,
    attendees: Array.from({ length: 20 }, (_, place) =>
      attendee({ name: personName(index + place), unit: unitName(place) }),
    ),
    contributions: Array.from({ length: 6 }, (_, place) =>
      contribution({ speakerName: personName(index * 6 + place), content: sentence(index + place, 3) }),
    ),
    votes: [],
    tasks: Array.from({ length: 3 }, (_, place) =>
      task({ content: sentence(index + place, 1), deadline: day, doneOn: place === 0 ? day : null }),
    ),
  })
}

/** One of so many days spread over the year, in their order. */
export function dayOf(year: number, index: number, count: number): string {
  const day = new Date(Date.UTC(year, 0, 2 + Math.floor((index * 360) / count)))
  return day.toISOString().slice(0, 10)
}
