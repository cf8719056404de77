import generalKeys from '../../../resources/help/keys.json' with { type: 'json' }
import { settingsAddress } from '../../foundation/addresses.ts'
import type { HelpKey, HelpOf, HelpPage, SettingsPart } from '../../foundation/feature.ts'
import { features } from '../features.ts'
import { firstWord } from '../places.ts'
import { settingsParts } from '../settingsParts.ts'

/** Keys that work everywhere. */
export const keysEverywhere: readonly HelpKey[] = generalKeys

/** What was asked for, by address: a dialog that is drawn again gets the same promise. */
const asked = new Map<string, Promise<HelpOf>>()

/**
 * The help of the feature that an address belongs to; that of the first screen where an address leads nowhere. What
 * could not be fetched is fetched anew the next time.
 *
 * @param pathname `/meetings/0198…`
 */
export function helpOf(pathname: string): Promise<HelpOf> {
  const part = settingsParts.find(({ value }) => pathname === settingsAddress(value))
  const key = part ? pathname : firstWord(pathname)
  const help = asked.get(key) ?? (part ? helpOfPart(part) : fetchHelp(key))
  asked.set(key, help)
  help.catch(() => asked.delete(key))
  return help
}

async function helpOfPart(part: SettingsPart): Promise<HelpOf> {
  const { help } = await part.help()
  return () => help
}

async function fetchHelp(word: string): Promise<HelpOf> {
  const feature = features.find(({ address }) => address === word) ?? features.find(({ address }) => address === '')
  if (!feature?.help) throw new Error('the page has no help for its first screen')
  return (await feature.help()).helpOf
}

/**
 * The help that belongs to an address.
 *
 * @param help of the feature that the address belongs to
 * @param pathname `/meetings/0198…`
 * @param tab the part of a screen that its address names: `record`; `null` when it names none
 */
export function pageOf(help: HelpOf, pathname: string, tab: string | null): HelpPage {
  return help(pathname.split('/')[2] ?? '', tab)
}
