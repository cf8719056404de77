import { z } from 'zod'
import { formatDate, type IsoDate } from '../text/dates.ts'
import { withoutGrant } from '../text/labels.ts'
import { compareVietnameseText } from '../text/names.ts'
import { rateKey } from './awardForms.ts'
import { optionalLine, requiredLine } from './fields.ts'
import { spanText } from './legalFacts.ts'
import { givenElsewhere, giverOf, inForceOn } from './rewards.ts'
import { legalFact, type RecipientKind } from './ward.ts'

/** What the law calls them: how somebody is commended, and what somebody earns by competing. */
export const awardKindSchema = z.enum(['form', 'title'], { error: 'Chọn hình thức hay danh hiệu.' })
export type AwardKind = z.infer<typeof awardKindSchema>

export const awardKindLabels: Record<AwardKind, string> = { form: 'Hình thức', title: 'Danh hiệu' }

/** For whom an award is. A residential group is put forward as a collective, and has titles of its own. */
export const awardedSchema = z.enum(['person', 'collective', 'household', 'group'], { error: 'Chọn đối tượng.' })
export type Awarded = z.infer<typeof awardedSchema>

/** In the ward's own words: `{Unit}`. */
export const awardedLabels: Record<Awarded, string> = {
  person: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
  group: '{Unit}',
}

/** An award form or a title, with the days on which it may be given: Thiết lập → Danh mục khen thưởng. */
export const catalogueEntrySchema = z
  .object({
    ...legalFact,
    kind: awardKindSchema,
    name: requiredLine('tên hình thức hoặc danh hiệu', 150).overwrite(withoutGrant),
    recipients: z.array(awardedSchema).min(1, { error: 'Chọn ít nhất một đối tượng.' }).max(4),
    /** Who awards it: `Chủ tịch Ủy ban nhân dân phường`. */
    giver: requiredLine('người tặng', 200),
    /** Where the law says it. */
    source: optionalLine(300),
  })
  .superRefine(({ name, giver }, context) => {
    // The rounds tell by its name what is the chairman's to give; the catalogue is not to say otherwise.
    const isOfWard = giverOf(`Giấy khen của ${giver}`).kind === 'ward'
    if (name === '' || giver === '' || (giverOf(name).kind === 'ward') === isOfWard) return
    if (isOfWard) {
      context.addIssue({ code: 'custom', path: ['giver'], message: `${givenElsewhere(name)}. Sửa người tặng.` })
    } else {
      const message = `Tên này được hiểu là phường tặng. Ghi cả người tặng: “${name} của ${giver}”.`
      context.addIssue({ code: 'custom', path: ['name'], message })
    }
  })
export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>

/** As many as are kept: a page of the law has fewer. */
export const catalogueSchema = z.object({ entries: z.array(catalogueEntrySchema).max(300) })

/** What is put forward, as far as the catalogue speaks of it. */
interface Proposed {
  readonly form: string
  readonly recipientKind: RecipientKind
}

/** Whether an award is for those who are put forward as one kind of recipient. */
function isFor({ recipients }: CatalogueEntry, kind: RecipientKind): boolean {
  return recipients.includes(kind) || (kind === 'collective' && recipients.includes('group'))
}

/** The entries of one award, in any spelling. */
function entriesOf(entries: readonly CatalogueEntry[], form: string): CatalogueEntry[] {
  return entries.filter(({ name }) => rateKey(name) === rateKey(form))
}

/** The names that may be given to a kind of recipient on a day: those of the ward first, forms before titles. */
export function namesOn(entries: readonly CatalogueEntry[], date: IsoDate, kind: RecipientKind): string[] {
  const names = [...new Set(entries.map(({ name }) => rateKey(name)))]
  const place = (entry: CatalogueEntry) =>
    (giverOf(entry.name).kind === 'ward' ? 0 : 2) + (entry.kind === 'form' ? 0 : 1)
  return names
    .flatMap((name) => inForceOn(entriesOf(entries, name), date) ?? [])
    .filter((entry) => isFor(entry, kind))
    .sort((left, right) => place(left) - place(right) || compareVietnameseText(left.name, right.name))
    .map(({ name }) => name)
}

/**
 * What the catalogue says against an award on a day, in a sentence; '' where it says nothing: a form of the ward's own
 * may be given without standing in it.
 */
export function outsideCatalogue(entries: readonly CatalogueEntry[], date: IsoDate, proposed: Proposed): string {
  const own = entriesOf(entries, proposed.form)
  const [first] = own
  if (!first) return namesOn(entries, date, proposed.recipientKind).length > 0 ? '' : nothingOn(entries, date)
  const entry = inForceOn(own, date)
  if (!entry) return `${spanText(`Theo danh mục, ${first.name}`, own)}.`
  return isFor(entry, proposed.recipientKind) ? '' : 'Theo danh mục, đối tượng này không được tặng.'
}

function nothingOn(entries: readonly CatalogueEntry[], date: IsoDate): string {
  return entries.length === 0 ? '' : `Danh mục không có gì cho ngày ${formatDate(date)}.`
}
