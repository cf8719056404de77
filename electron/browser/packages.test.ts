import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCHandler } from '@orpc/server/message-port'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { openApp } from '../core/app.ts'
import { fixedClock } from '../core/platform/clock.ts'
import { browserHostServices, type HostPlaces, type RemovableDrive } from '../core/platform/host/hostServices.ts'
import { dataFolder } from '../core/testing/dataFolder.ts'
import { linksFolders, linkToFolder } from '../core/testing/diskCan.ts'
import { patience } from '../core/testing/patience.ts'
import { sampleBook } from '../core/testing/sampleBook.ts'
import { bookIn } from '../core/testing/spoilBook.ts'
import { type Client, refusal } from '../core/testing/testApp.ts'
import { openTestJobs } from '../core/testing/testJobs.ts'
import { tokenHeader } from './guard.ts'
import { serveBrowser } from './server.ts'

const name = '2023_phuong-dien-hong'

/** Folders that stand for sticks, and answers of the user to the question for a folder. */
class PlacesDouble implements HostPlaces {
  readonly plugged: RemovableDrive[] = []
  readonly remembered: string[] = []
  answer: string | undefined
  /** The system does not answer. */
  silent = false
  drives = async () => (this.silent ? null : this.plugged)
  folders = () => this.remembered
  chooseFolder = async () => this.answer
  rememberFolder = (folder: string) => this.remembered.unshift(folder)
}

/** The program with the sample ward and one stick, to be called over either transport. */
async function open() {
  const base = dataFolder()
  const dataDir = join(base, 'so-lieu')
  const stick = join(base, 'stick')
  for (const folder of [dataDir, stick]) mkdirSync(folder)
  writeFileSync(bookIn(dataDir), await sampleBook())
  const places = new PlacesDouble()
  places.plugged.push({ folder: stick, name: 'KINGSTON (E:)' })
  const unforeseen: unknown[] = []
  const app = await openApp({
    dataDir,
    clock: fixedClock('2026-11-22T08:00'),
    host: browserHostServices('0.0.0', places),
    operator: 'Văn thư',
    log: (error) => unforeseen.push(error),
    openJobs: openTestJobs,
  })
  const { port1, port2 } = new MessageChannel()
  new RPCHandler(app.router, app.handlerOptions).upgrade(port1)
  port1.start()
  port2.start()
  const host = await serveBrowser(app, { pageDir: base, port: 0, token: 'packages' })
  const viaPort: Client = createORPCClient(new PortLink({ port: port2 }))
  const viaHttp: Client = createORPCClient(
    new FetchLink({ url: new URL('/rpc', host.address).href, headers: { [tokenHeader]: 'packages' } }),
  )
  let open = true
  const close = async () => {
    if (!open) return
    open = false
    port1.close()
    port2.close()
    await host.close()
    await app.close()
  }
  onTestFinished(async () => {
    await close()
    expect(unforeseen).toEqual([])
  })
  const idOfStick = async () =>
    (await viaPort.packages.places()).places.find(({ kind }) => kind === 'removable')?.id ?? ''
  const hangUp = () => port2.close()
  return { base, dataDir, stick, places, viaPort, viaHttp, idOfStick, close, hangUp }
}

type Program = Awaited<ReturnType<typeof open>>

async function read<T>(events: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = []
  for await (const event of events) read.push(event)
  return read
}

const transports = ['viaPort', 'viaHttp'] as const

describe.each(transports)('a USB package %s', (via) => {
  const requestFor = async (program: Program) => ({
    placeId: await program.idOfStick(),
    year: 2023,
    forSuperiors: false,
  })

  it('is written with progress, listed and checked', async () => {
    const program = await open()
    const { packages } = program[via]
    const events = await read(await packages.write(await requestFor(program)))
    const last = events.at(-1)
    const paths = readdirSync(join(program.stick, name), { recursive: true, withFileTypes: true })
    const files = paths.filter((entry) => entry.isFile()).length - 1
    expect(last).toMatchObject({ type: 'done', folder: name, files })
    const progress = events.slice(0, -1).flatMap((event) => (event.type === 'progress' ? [event] : []))
    expect(progress).toHaveLength(events.length - 1)
    expect(progress.length).toBeGreaterThan(2)
    const done = progress.map((event) => event.done)
    expect(done).toEqual([...done].sort((a, b) => a - b))
    expect(progress.every((event) => event.done < event.total && event.step !== '')).toBe(true)
    expect(new Set(progress.map((event) => event.total)).size).toBe(1)
    expect(readdirSync(program.stick)).toEqual([name])

    const placeId = await program.idOfStick()
    expect(await packages.list({ placeId })).toEqual([{ folder: name, year: 2023, complete: true }])
    const checked = await read(await packages.check({ placeId, folder: name }))
    expect(checked.at(-1)).toEqual({ type: 'done', files, problems: [] })

    const paper = join(program.stick, name, 'so-lieu.json')
    writeFileSync(paper, readFileSync(paper, 'utf8').replace('2023', '2024'))
    rmSync(join(program.stick, name, 'index.html'))
    const damaged = await read(await packages.check({ placeId, folder: name }))
    expect(damaged.at(-1)).toEqual({
      type: 'done',
      files,
      problems: [
        { file: 'index.html', problem: 'missing' },
        { file: 'so-lieu.json', problem: 'changed' },
      ],
    })
  })

  it('is written anew under one count; an older one that somebody changed is kept, told, listed and checked', async () => {
    const program = await open()
    const { packages } = program[via]
    const request = await requestFor(program)
    const first = (await read(await packages.write(request))).at(-1)
    expect(first).toMatchObject({ type: 'done', kept: null })
    const files = first?.type === 'done' ? first.files : 0
    expect((await read(await packages.write(request))).at(-1)).toMatchObject({ type: 'done', files, kept: null })
    writeFileSync(join(program.stick, name, 'so-lieu.json'), 'đã sửa')

    const events = await read(await packages.write(request))

    const kept = { folder: `${name}_cu-1`, files: 1 }
    expect(events.at(-1)).toMatchObject({ type: 'done', folder: name, files, kept })
    const totals = events.flatMap((event) => (event.type === 'progress' ? [event.total] : []))
    expect(new Set(totals)).toEqual(new Set([4 * files + 2]))
    const { placeId } = request
    expect(await packages.list({ placeId })).toEqual([
      { folder: name, year: 2023, complete: true },
      { folder: kept.folder, year: 2023, complete: true },
    ])
    expect((await read(await packages.check({ placeId, folder: kept.folder }))).at(-1)).toEqual({
      type: 'done',
      files,
      problems: [{ file: 'so-lieu.json', problem: 'changed' }],
    })
  })

  it('is refused for a year that has not begun', async () => {
    const program = await open()
    const request = { ...(await requestFor(program)), year: 2199 }
    expect(await refusal(program[via].packages.write(request).then(read))).toMatchObject({
      code: 'REFUSED',
      message: 'Năm 2199 từ ngày 01/01/2199 mới bắt đầu, chưa có số liệu. Chọn kỳ khác.',
    })
    expect(readdirSync(program.stick)).toEqual([])
  })

  it('is stopped when the page breaks the call off: nothing is left, and the next one is written', async () => {
    const program = await open()
    const { packages } = program[via]
    const request = await requestFor(program)
    const controller = new AbortController()
    const stopped = packages.write(request, { signal: controller.signal }).then(async (events) => {
      for await (const event of events) {
        if (event.type === 'progress' && event.step.startsWith('Chép')) controller.abort()
      }
    })
    await stopped.catch((error: unknown) => expect(controller.signal.aborted, String(error)).toBe(true))
    expect(controller.signal.aborted).toBe(true)
    await vi.waitFor(() => expect(readdirSync(program.stick)).toEqual([]), patience)
    await vi.waitFor(async () => {
      expect((await read(await packages.write(request))).at(-1)).toMatchObject({ type: 'done' })
    }, patience)
    expect(readdirSync(program.stick)).toEqual([name])
  })

  it('is stopped when the page reads no further', async () => {
    const program = await open()
    const { packages } = program[via]
    const request = await requestFor(program)
    for await (const event of await packages.write(request)) {
      if (event.type === 'progress' && event.step.startsWith('Chép')) break
    }
    await vi.waitFor(() => expect(readdirSync(program.stick)).toEqual([]), patience)
    await vi.waitFor(async () => {
      expect((await read(await packages.write(request))).at(-1)).toMatchObject({ type: 'done' })
    }, patience)
  })

  it('waits for no other: a second one is refused in words, and the first one is not disturbed', async () => {
    const program = await open()
    const { packages } = program[via]
    const request = await requestFor(program)
    const first = await packages.write(request)
    const begun = await first.next()
    expect(begun.value).toMatchObject({ type: 'progress' })
    const second = await refusal(packages.write(request).then(read))
    expect(second).toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(/^Đang chép ra USB hoặc kiểm tra USB/),
    })
    expect((await read(first)).at(-1)).toMatchObject({ type: 'done' })
  })

  it('is refused in words: a place that is gone, a taken name, a package that is not there', async () => {
    const program = await open()
    const { packages } = program[via]
    const request = await requestFor(program)
    mkdirSync(join(program.stick, name))
    writeFileSync(join(program.stick, name, 'anh.jpg'), 'x')
    expect(await refusal(packages.write(request).then(read))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining(`USB KINGSTON (E:) đã có thư mục “${name}”`),
    })
    const noPackage = packages.check({ placeId: request.placeId, folder: '../so-lieu' }).then(read)
    expect(await refusal(noPackage)).toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(/^Không còn gói/),
    })

    program.places.plugged.length = 0
    for (const call of [
      packages.write(request),
      packages.list(request),
      packages.check({ ...request, folder: name }),
    ]) {
      expect(await refusal(call)).toMatchObject({ code: 'REFUSED', message: expect.stringContaining('Cắm lại USB') })
    }
  })

  it('is refused when the stick goes between the list and the writing', async () => {
    const program = await open()
    const request = await requestFor(program)
    rmSync(program.stick, { recursive: true })
    expect(await refusal(program[via].packages.write(request).then(read))).toMatchObject({
      code: 'REFUSED',
      message: 'USB KINGSTON (E:) đã bị rút ra hoặc không đọc được. Cắm lại rồi làm lại từ đầu.',
    })
    expect(existsSync(program.stick)).toBe(false)
  })
})

describe('a package whose page is gone', () => {
  it.each([
    ['the window is closed', (program: Program) => program.hangUp()],
    ['the program is closed', (program: Program) => program.close()],
  ])('is stopped and cleared away when %s', async (_, leave) => {
    const program = await open()
    const events = await program.viaPort.packages.write({
      placeId: await program.idOfStick(),
      year: 2023,
      forSuperiors: false,
    })
    for (let event = await events.next(); !event.done; event = await events.next()) {
      if (event.value.type === 'progress' && event.value.step.startsWith('Chép')) break
    }
    await leave(program)
    await vi.waitFor(() => expect(readdirSync(program.stick)).toEqual([]), patience)
  })
})

describe('the places', () => {
  it('are listed anew each time, with their room and no path', async () => {
    const { viaPort, places, stick, base } = await open()
    const [place] = (await viaPort.packages.places()).places
    expect(place).toMatchObject({ kind: 'removable', name: 'KINGSTON (E:)' })
    expect(place?.total).toBeGreaterThan(place?.free ?? 0)
    expect(JSON.stringify(await viaPort.packages.places())).not.toContain(base)
    places.plugged.push({ folder: join(base, 'empty-reader'), name: 'SD (F:)' })
    places.remembered.push(stick, join(base, 'gone'), base)
    expect((await viaPort.packages.places()).places.map(({ kind }) => kind)).toEqual(['removable', 'folder'])
    places.plugged.length = 0
    expect((await viaPort.packages.places()).places.map(({ kind, name }) => [kind, name])).toEqual([
      ['folder', 'stick'],
      ['folder', basename(base)],
    ])
  })

  it.each(transports)('are told apart from a system that does not answer, %s', async (via) => {
    const { places, stick, ...program } = await open()
    const { packages } = program[via]
    expect(await packages.places()).toMatchObject({ drivesTold: true, places: [{ kind: 'removable' }] })
    places.plugged.length = 0
    expect(await packages.places()).toEqual({ drivesTold: true, places: [] })
    places.silent = true
    expect(await packages.places()).toEqual({ drivesTold: false, places: [] })
    // What was chosen as a folder can still be written to.
    places.answer = stick
    const chosen = await packages.chooseFolder()
    expect(await packages.places()).toMatchObject({ drivesTold: false, places: [{ kind: 'folder', id: chosen?.id }] })
    expect(await packages.list({ placeId: chosen?.id ?? '' })).toEqual([])
  })

  it('may be chosen, and the user may think better of it', async () => {
    const { viaPort, places, base } = await open()
    expect(await viaPort.packages.chooseFolder()).toBeNull()
    places.answer = join(base, 'Tài liệu')
    mkdirSync(places.answer)
    const chosen = await viaPort.packages.chooseFolder()
    expect(chosen).toMatchObject({ kind: 'folder', name: 'Tài liệu' })
    // Its room moves with whatever else the disk is used for.
    expect((await viaPort.packages.places()).places).toContainEqual({ ...chosen, free: expect.any(Number) })
    expect(JSON.stringify(chosen)).not.toContain(base)
    expect(await viaPort.packages.list({ placeId: chosen?.id ?? '' })).toEqual([])
  })

  it('are never the folder of the data, nor one within or a link to it', async () => {
    const { viaPort, places, dataDir, base } = await open()
    mkdirSync(join(dataDir, 'sao-luu', 'trong'), { recursive: true })
    const link = join(base, 'vong')
    if (linksFolders) linkToFolder(join(dataDir, 'sao-luu'), link)
    for (const folder of [dataDir, join(dataDir, 'sao-luu', 'trong'), ...(linksFolders ? [link] : [])]) {
      places.answer = folder
      expect(await refusal(viaPort.packages.chooseFolder())).toMatchObject({
        code: 'REFUSED',
        message: expect.stringContaining('dữ liệu của chính chương trình'),
      })
      places.remembered.push(folder)
    }
    expect((await viaPort.packages.places()).places.map(({ kind }) => kind)).toEqual(['removable'])
  })

  it.each(transports)('may be a package, to be checked and not to be written into, %s', async (via) => {
    const { viaPort, places, stick, idOfStick, ...program } = await open()
    const { packages } = { viaPort, ...program }[via]
    await read(await viaPort.packages.write({ placeId: await idOfStick(), year: 2023, forSuperiors: true }))
    const renamed = join(stick, 'Gửi cấp trên')
    renameSync(join(stick, `${name}_cap-tren`), renamed)
    places.answer = renamed
    const chosen = await viaPort.packages.chooseFolder()
    const placeId = chosen?.id ?? ''
    expect(chosen).toMatchObject({ kind: 'folder', name: 'Gửi cấp trên' })
    expect(await packages.list({ placeId })).toEqual([{ folder: null, year: 2023, complete: true }])

    expect(await refusal(packages.write({ placeId, year: 2023, forSuperiors: false }).then(read))).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('Chọn thư mục ở trên, nơi chứa “Gửi cấp trên”'),
    })
    const checked = await read(await packages.check({ placeId, folder: null }))
    expect(checked.at(-1)).toMatchObject({ type: 'done', problems: [] })
    writeFileSync(join(renamed, 'index.html'), 'khác')
    expect((await read(await packages.check({ placeId, folder: null }))).at(-1)).toMatchObject({
      problems: [{ file: 'index.html', problem: 'changed' }],
    })

    const around = packages.check({ placeId: await idOfStick(), folder: null }).then(read)
    expect(await refusal(around)).toMatchObject({ code: 'REFUSED', message: expect.stringMatching(/^Không còn gói/) })
  })
})
