import { type GridApi, gridExpandedSortedRowIdsSelector, gridPageSizeSelector } from '@mui/x-data-grid'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { useLocation } from 'react-router'

/** Frames for which a row is held in sight: how tall the rows above it are is known only once they are drawn. */
const mostFrames = 90
/** One that has been in sight for so many frames on end is let go. */
const restingFrames = 30
/** Whoever moves through the list has it for himself. */
const ownMoves = ['wheel', 'pointerdown', 'keydown'] as const

export interface RowInSight {
  /** The row whose panel is open. */
  readonly rowId: string | undefined
  /** Whether the list has it, be it found by what is typed in the search or not. */
  readonly listed: boolean
  /** Whether what is typed in the search hides it. */
  readonly hidden: boolean
  /** Lets go of what is typed in the search. */
  readonly showAll: () => void
}

/**
 * Brings the row whose panel is open into sight whenever the address leads to it: from its click, where nothing moves,
 * or from elsewhere, as from the search over everything; then also off another page, and past a search that hides it.
 * What is typed in the search later may hide it again.
 */
export function useRowInSight(grid: RefObject<GridApi | null>, { rowId, listed, hidden, showAll }: RowInSight): void {
  const { key: visit } = useLocation()
  const uncover = useEffectEvent(() => {
    if (hidden) showAll()
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: to the same row again is another visit
  useEffect(() => {
    if (rowId === undefined || !listed) return
    uncover()
    let rested = 0
    let frame = 0
    function look(left: number) {
      frame = requestAnimationFrame(() => {
        rested = grid.current && bringIntoSight(grid.current, String(rowId)) ? rested + 1 : 0
        if (rested < restingFrames && left > 0) look(left - 1)
      })
    }
    look(mostFrames)
    const letGo = () => cancelAnimationFrame(frame)
    const root = grid.current?.rootElementRef.current
    for (const move of ownMoves) root?.addEventListener(move, letGo)
    return () => {
      letGo()
      for (const move of ownMoves) root?.removeEventListener(move, letGo)
    }
  }, [rowId, listed, visit, grid])
}

/** One step on the way to a row; true once it is in sight as a whole. */
function bringIntoSight(grid: GridApi, rowId: string): boolean {
  const index = gridExpandedSortedRowIdsSelector({ current: grid }).indexOf(rowId)
  if (index < 0) return false
  const page = Math.floor(index / gridPageSizeSelector({ current: grid }))
  if (grid.state.pagination.paginationModel.page !== page) {
    grid.setPage(page)
    return false
  }
  return !grid.scrollToIndexes({ rowIndex: index }) && grid.getRowElement(rowId) !== null
}
