/** `save-and-new`: the form of the next new record follows. */
export type SaveKind = 'save' | 'save-and-new'

/** What the saving needs to know of its form, as it is at the moment of an event. */
export interface FormNow {
  /** All its values: two texts tell whether anything was typed between them. */
  readonly text: string
  /** Whether something in it is not saved. */
  readonly dirty: boolean
  /** Whether it is still on the page. */
  readonly open: boolean
  /** See `draftKey` of a form: the record that it is of. */
  readonly record: string | undefined
  /** The revision of the record that the page knows. */
  readonly version: number
  readonly readOnly: boolean
  /** Whether another page saved the record meanwhile, and the user has been told so. */
  readonly stale: boolean
  /** See `staysOpen` of a form. */
  readonly staysOpen: boolean
  /** Whether another form goes on with what is typed in the form of a new record: see `continuedBy` of a form. */
  readonly handsOn: boolean
  /** Whether there is a next new record: see `newValues` of a form. */
  readonly offersNew: boolean
}

/** What a record was stored as, and from which text. */
export interface Stored<Result> {
  readonly result: Result
  readonly sent: string
  /** The revision that it has since; undefined when the answer does not tell. */
  readonly revision: number | undefined
}

/** One save on its way. */
export interface Save<Result> {
  readonly id: number
  readonly how: SaveKind
  /** Nobody asked for it: what is wrong is not told. */
  readonly quiet: boolean
  /**
   * `checking` its values; `waiting` for its turn, or for the page to show the record that the one before made;
   * `sending` it; `clearing` away the draft of what is stored; `handing` what was typed since on to another form;
   * `leading` on to what follows.
   */
  readonly stage: 'checking' | 'waiting' | 'sending' | 'clearing' | 'handing' | 'leading'
  /** The form as it was sent; null while it is checked. */
  readonly sent: string | null
  /** Whether what is typed is kept for the next new record. */
  readonly catching: boolean
  readonly stored: Stored<Result> | null
  /** The form as it was handed on last. */
  readonly handed: string | null
  /** What the form started anew for when it was stored; null before, and when something was typed since it was sent. */
  readonly begun: SaveKind | null
  /** The save that the user asked for meanwhile, of what he typed since this one was sent. */
  readonly followedBy: SaveKind | null
}

export interface SavingState<Result> {
  /** The revision that the form's values started from. */
  readonly base: number
  /** The revision whose values the form took over. */
  readonly shown: number
  /** One after the other, each from the revision that the one before made: the first is at work. One is asked for. */
  readonly saves: readonly Save<Result>[]
  /** What a new record was stored as, until the page shows it: it must not be stored again. */
  readonly created: (Stored<Result> & { readonly record: string }) | null
  /** Whether this form is about to show the record that its new one was stored as: the address is there before. */
  readonly becoming: boolean
  /** Whether the user has asked for another place and may leave, or will be asked. */
  readonly leaving: boolean
  /** Whether a save that is over is leading on, by which nothing is lost. */
  readonly leading: boolean
  /** Of the next save. */
  readonly nextId: number
}

export type SavingEvent<Result> =
  /** The user asks to save. */
  | { readonly type: 'asked'; readonly how: SaveKind }
  /** The form saves by itself. */
  | { readonly type: 'rested' }
  /** The values are right, and taken to be sent. */
  | { readonly type: 'checked'; readonly id: number }
  /** They are not, or something else than the save went wrong: it has been shown. */
  | { readonly type: 'failed'; readonly id: number }
  | { readonly type: 'stored'; readonly id: number; readonly result: Result; readonly revision: number | undefined }
  /** The draft of what was stored is gone. */
  | { readonly type: 'cleared'; readonly id: number }
  /** What was typed since is the draft of another form. */
  | { readonly type: 'handedOn'; readonly id: number }
  /** What follows a save has been opened. */
  | { readonly type: 'ledOn'; readonly id: number }
  /** The page shows the form of another record in this one, or this form no more. */
  | { readonly type: 'pageChanged' }
  /** The page knows a revision of the record, which it may have known before. */
  | { readonly type: 'versionKnown' }
  /** The user brings his text over what another page stored. */
  | { readonly type: 'rebased' }
  /** The form goes back to what is stored. */
  | { readonly type: 'reverted' }
  /** The user asks for another place, or stays. */
  | { readonly type: 'leaving'; readonly leaving: boolean }

export type SavingCommand<Result> =
  /** Fields read what is half typed in them, and what was wrong is told no more. */
  | { readonly do: 'prepare' }
  /** Keeps from now on what is typed, for the next new record. */
  | { readonly do: 'catchTyping' }
  /** The next form that takes the focus gets what was kept. */
  | { readonly do: 'passTyping' }
  /** No next record follows: what was kept is given up, and the focus goes back. */
  | { readonly do: 'dropTyping' }
  /** Checks the values, and shows what is wrong unless it is to be quiet. */
  | { readonly do: 'check'; readonly id: number; readonly quietly: boolean }
  /** Stores the values that were checked. */
  | { readonly do: 'store'; readonly id: number; readonly base: number }
  /** The form starts anew from what it shows, which is stored. */
  | { readonly do: 'beginStored' }
  /** The form starts anew with the values of the next new record. */
  | { readonly do: 'beginNext' }
  /** The draft of what was stored goes; with `asides`, also what could be had again. */
  | { readonly do: 'clearDraft'; readonly id: number; readonly asides: boolean }
  /** What the form shows becomes the draft of the form that goes on with it. */
  | { readonly do: 'handOn'; readonly id: number; readonly result: Result; readonly base: number }
  /** What is typed until the form closes becomes that draft, too. */
  | { readonly do: 'bequeath'; readonly result: Result }
  /** The foot of the form tells that it is saved. */
  | { readonly do: 'tellSaved' }
  /** Opens what follows. */
  | { readonly do: 'leadOn'; readonly id: number; readonly result: Result; readonly how: SaveKind }
  /** Whoever waits for the save goes on. */
  | { readonly do: 'end'; readonly id: number; readonly saved: boolean }
  /** Asks for a save once the page shows what was stored. */
  | { readonly do: 'askOnceDrawn'; readonly how: SaveKind }
  /** The form starts anew from the values that the page knows. */
  | { readonly do: 'takeOver' }
