import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { callsOf } from './testing/pageCalls.ts'
import { programOfEachTest, quit } from './testing/startProgram.ts'

const { folder, home, startWithWindow } = programOfEachTest()

/** The program with a page that calls it. */
async function startWithPage() {
  const { double, window } = await startWithWindow()
  return { double, ...callsOf(double, window) }
}

describe('places of the desktop', () => {
  it('are asked of the user by a question for a folder, and offered again, the latest first', async () => {
    const { double, client, close } = await startWithPage()
    const folders = ['Tài liệu', 'Báo cáo'].map((name) => join(folder(), name))
    for (const path of folders) {
      mkdirSync(path)
      double.decide.openDialog.push({ canceled: false, filePaths: [path] })
      expect(await client.packages.chooseFolder()).toMatchObject({ kind: 'folder' })
    }
    expect(await client.packages.chooseFolder()).toBeNull()
    const listed = (await client.packages.places()).places.filter(({ kind }) => kind === 'folder')
    expect(listed.map(({ name }) => name)).toEqual(['Báo cáo', 'Tài liệu'])
    expect(JSON.stringify(listed)).not.toContain(folder())
    expect(double.told.openDialogs.at(-1)).toMatchObject({
      defaultPath: folders[1],
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    })
    const state = JSON.parse(readFileSync(join(home(), 'cua-so.json'), 'utf8'))
    expect(state.packageFolders).toEqual([...folders].reverse())
    close()
    await quit(double)
  })

  it('keep no more than five, each once', async () => {
    const { double, client, close } = await startWithPage()
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'b']) {
      const path = join(folder(), name)
      mkdirSync(path, { recursive: true })
      double.decide.openDialog.push({ canceled: false, filePaths: [path] })
      await client.packages.chooseFolder()
    }
    const listed = (await client.packages.places()).places.filter(({ kind }) => kind === 'folder')
    expect(listed.map(({ name }) => name)).toEqual(['b', 'f', 'e', 'd', 'c'])
    close()
    await quit(double)
  })
})
