import type { z } from 'zod'
import type { PaperKind } from '../../../../shared/model/paperKinds.ts'
import type { Finding, Paper, PaperRecord } from '../../../../shared/model/papers.ts'
import type { SignerRecord } from '../../../../shared/model/ward.ts'
import type { IsoDate } from '../../../../shared/text/dates.ts'
import type { DocumentInput } from '../../drawing/word/inputs.ts'
import type { Database } from '../../platform/database/database.ts'
import type { SignedAward } from '../signed/index.ts'
import type { Issue, PaperContext } from './paperContext.ts'

/** Tells one thing that is wrong with a paper. */
export type TellFinding = (
  severity: Finding['severity'],
  where: Finding['where'],
  field: string,
  message: string,
) => void

/**
 * A kind of paper, as its feature hands it to the engine, which knows none by name: drafting, checking, numbering,
 * freezing, cancelling and printing go through these slots. Its name, abbreviation and issuer stand in shared/model,
 * its drawing in the `drawing` folder of the feature.
 */
export interface PaperKindDefinition<Source, Input extends DocumentInput> {
  readonly kind: PaperKind
  /** What it is drawn from, and frozen as when it takes its number. */
  readonly inputSchema: z.ZodType<Input>
  /**
   * Reads the record that it is written from. NOT_FOUND when that is gone.
   *
   * @param today for what depends on the day, such as which tasks are overdue
   */
  readSource(database: Database, sourceId: string, today: IsoDate): Promise<Source>
  /** Reads that record alone, as it is stored, and nothing that a paper says beside it; nothing where it is gone. */
  readRecord(database: Database, sourceId: string): Promise<unknown>
  /** Sample data makes sample papers: they go with it when it is removed. */
  isSample(source: Source): boolean
  /** The text that stands in the draft until the user changes it. */
  defaultPaper(context: PaperContext, source: Source, today: IsoDate): Paper
  /** What the document is drawn from, with its number and day when it has them. */
  compose(context: PaperContext, source: Source, paper: Paper, issue: Issue | null): Input
  /** What is wrong with it before it is signed on a day, beside what is asked of every paper. */
  check(context: PaperContext, source: Source, paper: Paper, date: IsoDate, tell: TellFinding): void

  /** Why no draft is written; '' where one may be. */
  whyNotDrafted?(source: Source): string
  /** Who usually signs it on a day; by default who stands nearest to the head of its issuer. */
  defaultSigner?(context: Pick<PaperContext, 'signers'>, date: IsoDate): SignerRecord | undefined
  /** Who signs, where the record itself names them: no signer is chosen then. */
  signedBy?(source: Source): string
  /** Why a signer of the other organ will not do; by default that the committee's papers need one of the committee. */
  readonly otherIssuer?: string
  /** False for a paper that may stay where it was written. */
  readonly needsRecipients?: boolean
  /** What is missing where nobody is addressed; such a paper is not numbered. */
  readonly noAddressees?: string
  /** Whom "Như trên" means in the register, where the addressees have a line of their own on the paper. */
  readonly recipientsAbove?: string
  /** What takes too long to look at whenever something is checked, and only warns. */
  lookClosely?(source: Source, signal: AbortSignal | undefined): Promise<readonly Finding[]>
  /** What it states, as rows that are kept from the moment when it has its number. */
  statedAwards?(database: Database, source: Source, date: IsoDate): Promise<readonly SignedAward[]>
  /** What follows from cancelling its number, in the same transaction. REFUSED where that may not be. */
  onCancelled?(database: Database, paper: PaperRecord): Promise<void>
  /** What is chosen when it is printed, not when it is signed: one page for all, or one for each addressee. */
  forCopies?(input: Input, copies: 'one' | 'each'): Input
}

/** The record that a paper is written from, with what its kind makes of it. */
export interface PaperSource {
  readonly sample: boolean
  /** As `whyNotDrafted`. */
  readonly whyNotDrafted: string
  /** As `signedBy`; null where a signer is chosen. */
  readonly signedBy: string | null
  defaultPaper(context: PaperContext, today: IsoDate): Paper
  compose(context: PaperContext, paper: Paper, issue: Issue | null): DocumentInput
  check(context: PaperContext, paper: Paper, date: IsoDate, tell: TellFinding): void
  lookClosely(signal: AbortSignal | undefined): Promise<readonly Finding[]>
  statedAwards(database: Database, date: IsoDate): Promise<readonly SignedAward[]>
}

/** A kind of paper as the engine uses it: what it is written from is its own affair. */
export interface PaperKindSlots
  extends Pick<
    PaperKindDefinition<never, never>,
    | 'kind'
    | 'readRecord'
    | 'defaultSigner'
    | 'otherIssuer'
    | 'needsRecipients'
    | 'noAddressees'
    | 'recipientsAbove'
    | 'onCancelled'
  > {
  /** Whether the record names who signs. */
  readonly signsItself: boolean
  readonly inputSchema: z.ZodType<DocumentInput>
  readSource(database: Database, sourceId: string, today: IsoDate): Promise<PaperSource>
  forCopies(input: DocumentInput, copies: 'one' | 'each'): DocumentInput
}

/** Closes the type of a kind's source, so that all kinds stand in one list. */
export function paperKind<Source, Input extends DocumentInput>(
  definition: PaperKindDefinition<Source, Input>,
): PaperKindSlots {
  const { inputSchema, forCopies } = definition
  const ownSource = (source: Source): PaperSource => ({
    sample: definition.isSample(source),
    whyNotDrafted: definition.whyNotDrafted?.(source) ?? '',
    signedBy: definition.signedBy?.(source) ?? null,
    defaultPaper: (context, today) => definition.defaultPaper(context, source, today),
    compose: (context, paper, issue) => definition.compose(context, source, paper, issue),
    check: (context, paper, date, tell) => definition.check(context, source, paper, date, tell),
    lookClosely: async (signal) => (await definition.lookClosely?.(source, signal)) ?? [],
    statedAwards: async (database, date) => (await definition.statedAwards?.(database, source, date)) ?? [],
  })
  return {
    ...definition,
    inputSchema,
    signsItself: definition.signedBy !== undefined,
    readSource: async (database, sourceId, today) => ownSource(await definition.readSource(database, sourceId, today)),
    forCopies: (input, copies) => (forCopies ? forCopies(inputSchema.parse(input), copies) : input),
  }
}

/** All kinds of paper that the program writes. */
export interface PaperKinds {
  of(kind: PaperKind): PaperKindSlots
}

/** @throws where two features hand in the same kind, or a kind of the model is asked for that none hands in */
export function paperKindsOf(list: readonly PaperKindSlots[]): PaperKinds {
  const byName = new Map(list.map((one) => [one.kind, one]))
  if (byName.size < list.length) throw new Error('two features hand in one kind of paper')
  return {
    of(kind) {
      const found = byName.get(kind)
      if (!found) throw new Error(`no feature hands in the paper ${kind}`)
      return found
    },
  }
}
