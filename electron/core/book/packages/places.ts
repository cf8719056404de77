import { createHmac, randomBytes } from 'node:crypto'
import { basename, parse } from 'node:path'
import type { Place, PlaceList } from '../../../../shared/contract/packages.ts'
import { answerWithin } from '../../platform/files/answerWithin.ts'
import { isInside, realPathLater } from '../../platform/files/realPath.ts'
import type { HostPlaces } from '../../platform/host/hostServices.ts'
import { refused } from '../../platform/refusals/refusals.ts'
import { type DiskSteps, realDiskSteps } from './diskSteps.ts'
import type { PlaceOnDisk } from './packageFault.ts'

/** The places for packages, by ids that say nothing of their paths. Nothing is kept: a stick may go at any moment. */
export interface Places {
  /** Removable drives that are plugged in, then folders chosen before. */
  list(): Promise<PlaceList>
  /** Lets the user choose a folder. REFUSED for one that holds the program's own data. */
  choose(): Promise<Place | null>
  /** The place of an id. REFUSED when it is not there any more. */
  find(id: string): Promise<PlaceOnDisk>
}

/**
 * How long a folder may take to answer, in milliseconds: one on a computer that is switched off takes half a minute.
 */
const longestLook = 2_000

const unknownRoom = { free: null, total: null }

/**
 * @param dataDir the folder of the database and its backups: no place for packages
 */
export function openPlaces(host: HostPlaces, dataDir: string, steps: Pick<DiskSteps, 'space'> = realDiskSteps): Places {
  const salt = randomBytes(16)
  /** Lasts as long as the program runs; nobody can work out the path. */
  const idOf = ({ kind, folder }: PlaceOnDisk) =>
    createHmac('sha256', salt).update(`${kind} ${folder}`).digest('hex').slice(0, 32)

  const holdsData = async (folder: string) => isInside(await realPathLater(folder), await realPathLater(dataDir))
  const folders = async (): Promise<PlaceOnDisk[]> => {
    const chosen = [...new Set(host.folders())]
    const own = await Promise.all(chosen.map((folder) => answerWithin(longestLook, holdsData(folder), false)))
    return chosen
      .filter((_, index) => !own[index])
      .map((folder) => ({ kind: 'folder', name: nameOfFolder(folder), folder }))
  }
  const drives = async (): Promise<PlaceOnDisk[] | null> =>
    (await host.drives())?.map(({ name, folder }) => ({ kind: 'removable', name, folder })) ?? null

  /**
   * With its room, unknown where the disk takes long to answer (it wakes up, or is far away); null when there is
   * nothing to read (an empty card reader, a folder that is gone).
   */
  const shown = async (place: PlaceOnDisk): Promise<Place | null> => {
    try {
      const { free, total } = await answerWithin(longestLook, steps.space(place.folder), unknownRoom)
      return { id: idOf(place), kind: place.kind, name: place.name, free, total }
    } catch {
      return null
    }
  }

  return {
    async list() {
      const [told, chosen] = await Promise.all([drives(), folders()])
      const plugged = told ?? []
      const others = chosen.filter(({ folder }) => !plugged.some((drive) => drive.folder === folder))
      const all = await Promise.all([...plugged, ...others].map(shown))
      return { places: all.filter((place) => place !== null), drivesTold: told !== null }
    },
    async choose() {
      const folder = await host.chooseFolder()
      if (folder === undefined) return null
      if (await holdsData(folder)) {
        throw refused('Thư mục này chứa dữ liệu của chính chương trình. Chọn USB hoặc thư mục khác.')
      }
      const place = await shown({ kind: 'folder', name: nameOfFolder(folder), folder })
      if (!place) throw refused(`Không mở được thư mục “${nameOfFolder(folder)}”. Chọn USB hoặc thư mục khác.`)
      host.rememberFolder(folder)
      return place
    },
    async find(id) {
      const known = (await folders()).find((place) => idOf(place) === id)
      const place = known ?? (await drives())?.find((drive) => idOf(drive) === id)
      if (!place) throw refused('Không còn USB hoặc thư mục này. Cắm lại USB, mở lại danh sách rồi chọn lại.')
      return place
    },
  }
}

/** The last name of a path; of the root of a drive its letter. */
function nameOfFolder(folder: string): string {
  return basename(folder) || parse(folder).root.replace(/[\\/]+$/, '') || folder
}
