/** How the drawing of a long document is followed and stopped; what a job of the worker gets is one. */
export interface DrawTools {
  /** Tells how many pages of how many are drawn. Cheap: may be called for each. */
  progress(progress: { readonly done: number; readonly total: number }): void
  /** Aborted when the document is no longer wanted. */
  readonly signal: AbortSignal
}

/** For drawing without anybody who follows or stops it. */
export const unfollowed: DrawTools = { progress: () => undefined, signal: new AbortController().signal }
