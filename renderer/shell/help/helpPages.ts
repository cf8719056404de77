import commendations from '../../../resources/help/commendations.json' with { type: 'json' }
import groups from '../../../resources/help/groups.json' with { type: 'json' }
import generalKeys from '../../../resources/help/keys.json' with { type: 'json' }
import meetings from '../../../resources/help/meetings.json' with { type: 'json' }
import members from '../../../resources/help/members.json' with { type: 'json' }
import overview from '../../../resources/help/overview.json' with { type: 'json' }
import papers from '../../../resources/help/papers.json' with { type: 'json' }
import register from '../../../resources/help/register.json' with { type: 'json' }
import reports from '../../../resources/help/reports.json' with { type: 'json' }
import settings from '../../../resources/help/settings.json' with { type: 'json' }
import usb from '../../../resources/help/usb.json' with { type: 'json' }
import welcome from '../../../resources/help/welcome.json' with { type: 'json' }

export interface HelpKey {
  /** As written on the keyboard: `Ctrl+S`. */
  readonly keys: string
  readonly does: string
}

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

/** Keys that work everywhere. */
export const keysEverywhere: readonly HelpKey[] = generalKeys

/**
 * The help that belongs to an address.
 *
 * @param pathname `/meetings/0198…`
 * @param tab the part of a screen that its address names: `record`; `null` when it names none
 */
export function helpPageOf(pathname: string, tab: string | null): HelpPage {
  const [, place = '', inner = ''] = pathname.split('/')
  switch (place) {
    case 'welcome':
      return welcome
    case 'meetings':
      return meetingHelp(inner, tab)
    case 'commendations':
      return inner === '' ? commendations.list : commendations.round
    case 'members':
      return members
    case 'groups':
      return groups
    case 'register':
      return inner === 'print' ? register.print : register.book
    case 'papers':
      return papers
    case 'reports':
      return inner === '' ? reports.list : reports.one
    case 'usb':
      return tab === 'check' ? usb.check : usb.copy
    case 'settings':
      return settingsHelp(inner)
    default:
      return overview
  }
}

function meetingHelp(inner: string, tab: string | null): HelpPage {
  if (inner === '') return meetings.list
  if (inner === 'new') return meetings.plan
  switch (tab) {
    case 'plan':
    case 'record':
    case 'outcome':
    case 'papers':
      return meetings[tab]
    default:
      return meetings.one
  }
}

function settingsHelp(tab: string): HelpPage {
  switch (tab) {
    case 'signers':
    case 'numbering':
    case 'law':
    case 'data':
      return settings[tab]
    default:
      return settings.ward
  }
}
