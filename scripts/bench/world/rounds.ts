import { sampleNominee } from '../../../electron/core/testing/roundFixtures.ts'
import type { Nominee } from '../../../shared/model/commendations.ts'
import { groupName, personName, sentence, unitName } from './text.ts'

/**
 * Approved nominees as a ward has them: mostly persons, every tenth a household, every twentieth a collective, with
 * achievements of one to three lines.
 */
export function manyNominees(count: number): Nominee[] {
  return Array.from({ length: count }, (_, index) => {
    const achievement = sentence(index, 1 + (index % 4))
    if (index % 20 === 0) {
      const name = `Nhân dân và cán bộ ${groupName(index / 20)}`
      return sampleNominee({ recipientKind: 'collective', honorific: null, name, description: '', achievement })
    }
    const recipientKind = index % 10 === 0 ? 'household' : 'person'
    const description = `Tổ viên ${unitName(index)}, ${groupName(index)}`
    const honorific = index % 2 === 0 ? 'ông' : 'bà'
    return sampleNominee({ recipientKind, honorific, name: personName(index), description, achievement })
  })
}
