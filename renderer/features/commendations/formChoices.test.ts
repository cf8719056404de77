import { expect, it } from 'vitest'
import type { CatalogueEntry } from '../../../shared/model/catalogue.ts'
import { formChoices } from './formChoices.ts'

const entry = (name: string, validFrom: string): CatalogueEntry => ({
  ...{ id: name, kind: 'form', name, recipients: ['person'], giver: 'Chủ tịch UBND phường' },
  ...{ validFrom, validUntil: null, source: '', toCheck: '' },
})
const catalogue = [entry('Giấy khen', '2024-01-01'), entry('Thư khen', '2026-01-01')]
const rewards = [
  { form: 'giấy khen', recipientKind: 'person', amount: 759_000 },
  { form: 'Biểu dương', recipientKind: 'person', amount: 300_000 },
  { form: 'Phần thưởng', recipientKind: 'person', amount: null },
  { form: 'Hộ gương mẫu', recipientKind: 'household', amount: 300_000 },
] as const
const choices = (date: string, form: string) => formChoices(catalogue, rewards, date, { form, recipientKind: 'person' })

it('offers what the catalogue has for the day and the recipient, each once, then what only a rate is for', () => {
  expect(choices('2026-08-19', 'Thư khen')).toEqual({ names: ['Giấy khen', 'Thư khen', 'Biểu dương'], helper: '' })
})

it('says of a form on another day when it may be given', () => {
  expect(choices('2025-08-19', 'thư khen')).toEqual({
    names: ['Giấy khen', 'Biểu dương'],
    helper: 'Theo danh mục, Thư khen áp dụng từ 01/01/2026.',
  })
})

it('offers nothing while the day is none', () => {
  expect(choices('', 'Thư khen')).toEqual({ names: [], helper: '' })
})
