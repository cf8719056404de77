import type { DemoClient } from './demoProgram.ts'

/** A package of the demo, as the index names it. */
export interface DemoPackage {
  /** Name of its folder. */
  readonly folder: string
  readonly files: number
  readonly about: string
}

/** The package of a year, whole and as it goes to superiors, on the first place that the program offers. */
export async function packagesOf(client: DemoClient, year: number): Promise<DemoPackage[]> {
  const [place] = (await client.packages.places()).places
  if (!place) throw new Error('There is no place for packages.')
  const packages: DemoPackage[] = []
  for (const forSuperiors of [false, true]) {
    for await (const event of await client.packages.write({ placeId: place.id, year, forSuperiors })) {
      if (event.type !== 'done') continue
      const about = `Năm ${year}${forSuperiors ? ', bản cho cấp trên' : ''}: ${event.files} tệp, mở index.html để xem`
      packages.push({ folder: event.folder, files: event.files, about })
    }
  }
  return packages
}
