import type { Core } from '../../core.ts'
import { refuseUnlessStarted } from '../../features/reports/index.ts'
import { today } from '../../platform/clock.ts'
import { requireInPlace } from '../../platform/database/database.ts'
import { followed } from '../../platform/jobs/followed.ts'
import type { CallOptions } from '../../platform/jobs/workerLane.ts'
import { refused } from '../../platform/refusals/refusals.ts'
import { os } from '../../platform/rpc/implementer.ts'
import { oneAtATime } from './oneAtATime.ts'
import { asRefusal, type PlaceOnDisk } from './packageFault.ts'
import { packageInFolderAbove } from './packageFolder.ts'
import { checkPackageJob, writeBackupJob, writePackageJob } from './packages.jobs.ts'
import { packagesAt } from './packagesAt.ts'
import { openPlaces } from './places.ts'

export function packagesRoutes({ clock, database, host, jobs, dataDir }: Core & { readonly dataDir: string }) {
  const places = openPlaces(host.places, dataDir)
  const alone = oneAtATime()

  /** How far a job is, which runs while no other does, then its answer. */
  const followedAlone = <Answer extends object>(
    run: (options: CallOptions) => Promise<Answer>,
    signal: AbortSignal | undefined,
  ) => followed((options) => alone(options.signal, () => run(options)), signal)

  return {
    places: os.packages.places.handler(() => places.list()),
    chooseFolder: os.packages.chooseFolder.handler(() => places.choose()),
    list: os.packages.list.handler(async ({ input }) => listPackages(await places.find(input.placeId))),
    write: os.packages.write.handler(async ({ input: { placeId, ...request }, signal }) => {
      refuseUnlessStarted({ kind: 'year', year: request.year, part: 1 }, today(clock))
      const job = { place: await places.find(placeId), dataDir, madeAt: clock.now(), ...request }
      return followedAlone((options) => jobs.run(writePackageJob, job, options), signal)
    }),
    writeBackup: os.packages.writeBackup.handler(async ({ input: { placeId }, signal }) => {
      requireInPlace(database)
      const job = { place: await places.find(placeId), dataDir, madeAt: clock.now() }
      return followedAlone((options) => jobs.run(writeBackupJob, job, options), signal)
    }),
    check: os.packages.check.handler(async ({ input: { placeId, folder }, signal }) => {
      const place = await places.find(placeId)
      const known = await listPackages(place)
      if (!known.some((one) => one.folder === folder)) {
        throw refused('Không còn gói này. Mở lại danh sách rồi chọn lại.')
      }
      const job = folder === null ? await packageInFolderAbove(place) : { place, folder }
      return followedAlone((options) => jobs.run(checkPackageJob, job, options), signal)
    }),
  }
}

async function listPackages(place: PlaceOnDisk) {
  try {
    return await packagesAt(place)
  } catch (error) {
    throw asRefusal(error)
  }
}
