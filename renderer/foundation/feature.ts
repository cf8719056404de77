import type SvgIcon from '@mui/material/SvgIcon'
import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { SearchHit } from '../../shared/contract/search.ts'

/**
 * All that the page around it needs to know of a feature; only what stands here is fetched with the first script. A
 * feature gives it as `feature.ts` in its folder, and `shell/features.ts` lists it.
 */
export interface PageFeature {
  /**
   * The first word of its addresses: `meetings` for `/meetings/0198…`; '' for the first screen of all. A feature
   * without screens of its own has none.
   */
  readonly address?: string
  /**
   * Its screens, fetched when an address first asks for one. Their paths start at the root: `members/:id`; the first
   * screen of all is the one `index` route.
   */
  readonly routes?: () => Promise<{ routes: RouteObject[] }>
  /** Its line in the left navigation. */
  readonly place?: Place
  /** Without a line of its own: the address of the feature whose line it belongs to by its work. */
  readonly within?: string
  /** What the search finds of it, by kind. */
  readonly hits?: Readonly<Record<string, HitLabels>>
  /** Its pages of the help, fetched when the help is first asked for there. */
  readonly help?: () => Promise<{ helpOf: HelpOf }>
  /** What it lets the ward set. */
  readonly settings?: SettingsPart
}

/** A part of Thiết lập, under a tab of its own. */
export interface SettingsPart {
  /** Names it in the address: `catalogue` for `/settings/catalogue`. */
  readonly value: string
  /** On the tab. */
  readonly label: string
  /** What stands under the tab: `lazy(() => import('./CatalogueTab.tsx'))`, fetched when it is first chosen. */
  readonly Content: ComponentType
  /** Its page of the help, fetched when the help is first asked for there. */
  readonly help: () => Promise<{ help: HelpPage }>
}

/** A line of the navigation. Texts stand in the ward's own words: `{Unit}`. */
export interface Place {
  readonly label: string
  /** Stands for the label where there is no room for words. */
  readonly Icon: typeof SvgIcon
}

/** One kind of what the search finds. */
export interface HitLabels {
  /** What it is, as a word before it. */
  readonly label: string
  /** Where it is opened. */
  readonly address: (hit: Pick<SearchHit, 'id' | 'book'>) => string
}

/**
 * The help for one address of a feature.
 *
 * @param inner the second word of the address: `0198…`, `new`, `print`; '' without one
 * @param tab the part of a screen that its address names: `record`; `null` when it names none
 */
export type HelpOf = (inner: string, tab: string | null) => HelpPage

/** Help for one screen, in Vietnamese. */
export interface HelpPage {
  readonly title: string
  /** What belongs on the screen, in one or two sentences. */
  readonly about: string
  /** What to do, in the order of work. */
  readonly steps: readonly string[]
  /** Keys of this screen alone. */
  readonly keys: readonly HelpKey[]
}

export interface HelpKey {
  /** As written on the keyboard: `Ctrl+S`. */
  readonly keys: string
  readonly does: string
}
