import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { callsOf } from './testing/pageCalls.ts'
import { programOfEachTest, quit } from './testing/startProgram.ts'

const { folder, home, startWithWindow } = programOfEachTest()

const paper = { fileName: 'bien-ban.docx', file: new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'bien-ban.docx') }

/** Where the question begins that the page's call puts to the user. */
async function beginsIn(folders: Record<string, string | null>): Promise<unknown> {
  const { double, window } = await startWithWindow(({ decide }) => {
    decide.folders = folders
  })
  const { client, close } = callsOf(double, window)
  expect(await client.host.saveFile(paper)).toMatchObject({ saved: false })
  close()
  await quit(double)
  return double.told.saveDialogs
}

describe('the question where to save', () => {
  const made = (name: string) => {
    mkdirSync(join(folder(), name), { recursive: true })
    return join(folder(), name)
  }
  const gone = () => join(folder(), 'gone')

  it.each<[string, () => Record<string, string | null>, string]>([
    ['the documents', () => ({ documents: made('Tài liệu'), desktop: made('Màn hình') }), 'Tài liệu'],
    ['the desktop, where the system knows no documents', () => ({ documents: null, desktop: made('Nền') }), 'Nền'],
    [
      'the desktop, where the drive of the documents is gone',
      () => ({ documents: gone(), desktop: made('Nền') }),
      'Nền',
    ],
    ['the user’s own folder', () => ({ documents: null, desktop: gone(), home: made('Lan') }), 'Lan'],
  ])('begins in %s', async (_what, folders, name) => {
    expect(await beginsIn(folders())).toMatchObject([{ defaultPath: join(folder(), name, 'bien-ban.docx') }])
  })

  it('is put also where the system knows no folder at all', async () => {
    for (const name of ['HOME', 'USERPROFILE']) vi.stubEnv(name, gone())
    const nowhere = { documents: null, desktop: null, home: null, temp: null }
    expect(await beginsIn(nowhere)).toMatchObject([{ defaultPath: 'bien-ban.docx' }])
  })

  it('begins where something was saved last, as long as that is there', async () => {
    mkdirSync(home())
    const last = made('Báo cáo')
    writeFileSync(join(home(), 'cua-so.json'), JSON.stringify({ lastFolder: last }))
    expect(await beginsIn({ documents: made('Tài liệu') })).toMatchObject([
      { defaultPath: join(last, 'bien-ban.docx') },
    ])
    writeFileSync(join(home(), 'cua-so.json'), JSON.stringify({ lastFolder: gone() }))
    vi.resetModules()
    expect(await beginsIn({ documents: made('Tài liệu') })).toMatchObject([
      { defaultPath: join(folder(), 'Tài liệu', 'bien-ban.docx') },
    ])
  })
})

describe('a paper to be opened in Word', () => {
  it('is put into Node’s temporary folder where Electron knows none', async () => {
    const temporary = join(folder(), 'tạm')
    mkdirSync(temporary)
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary)
    const { double, window } = await startWithWindow(({ decide }) => {
      decide.folders = { temp: null }
    })
    const { client, close } = callsOf(double, window)
    expect(await client.host.openFile(paper)).toEqual({ opened: true })
    expect(double.told.opened[0]).toContain(join(temporary, 'so-ban-chi-dao-word-'))
    close()
    await quit(double)
  })

  it('can at least be saved where there is no temporary folder, and that is said', async () => {
    const { double, window } = await startWithWindow(({ decide }) => {
      decide.folders = { temp: join(folder(), 'gone') }
    })
    const { client, close } = callsOf(double, window)
    await expect(client.host.openFile(paper)).rejects.toMatchObject({
      code: 'REFUSED',
      message: 'Không ghi được vào thư mục tạm của máy nên chưa mở được. Lưu tệp Word rồi mở tệp vừa lưu.',
    })
    close()
    await quit(double)
  })
})
