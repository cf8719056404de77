import { globSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readDocument } from '../../electron/core/testing/documents/readDocument.ts'
import { apiOf, plainWard } from '../support/api.ts'
import { intercept } from '../support/intercept.ts'
import { expect, openAt, test } from '../support/program.ts'

// What becomes of the next key while an answer is on its way is told by the tests of the screens beside them, in
// `late.browser.test.tsx` and `typing.browser.test.tsx`. Here is what only the built page does: its parts are fetched,
// its files are saved.

/** The one script of the built page in which a text stands. */
function scriptWith(text: string): string {
  const names = globSync('*.js', { cwd: scripts }).filter((name) =>
    readFileSync(join(scripts, name), 'utf8').includes(text),
  )
  const [name] = names
  if (name === undefined || names.length > 1) throw new Error(`“${text}” stands in ${names.length} scripts`)
  return name
}

const scripts = resolve(import.meta.dirname, '../../dist/renderer/assets')

test.describe('in a new ward', () => {
  test.beforeEach(async ({ program }) => {
    await apiOf(program.address).ward.setUp(plainWard)
  })

  test('a save that ends while the next screen is still being loaded does not call back', async ({ app, program }) => {
    const { promise: cleared, resolve: clear } = Promise.withResolvers<void>()
    await intercept(app, '**/rpc/drafts/remove', async (route) => {
      await cleared
      await route.continue()
    })
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
    const { promise: loaded, resolve: load } = Promise.withResolvers<void>()
    // The next screen, whenever it is fetched.
    await intercept(app, `**/assets/${scriptWith('Chọn năm khác, hoặc thêm cuộc họp mới.')}`, async (route) => {
      ask()
      await loaded
      await route.continue()
    })
    await openAt(app, program, '/groups/new')
    const name = app.getByLabel('Tên tổ dân phố')
    await expect(name).toBeFocused()
    await app.keyboard.type('Tổ dân phố 7')
    await app.keyboard.press('Control+Enter')
    await expect(name).toHaveValue('Tổ dân phố 8')
    await app.keyboard.press('Alt+2')
    await asked
    const answered = app.waitForResponse('**/rpc/drafts/remove')
    clear()
    await answered
    await expect(app.getByText(/^Đã lưu/)).toBeVisible()
    load()
    await expect(app.getByRole('heading', { name: 'Cuộc họp', exact: true })).toBeVisible()
    await expect(app).toHaveURL(/#\/meetings$/)
  })
})

test.describe('in the invented ward', () => {
  test.use({ book: 'sample' })

  test('a paper is saved to Word as it was typed a moment ago', async ({ app, program }) => {
    const [paper] = await apiOf(program.address).papers.list({ meetingId: null, roundId: null })
    await openAt(app, program, `/papers/${paper?.id}`)
    const toWord = app.getByRole('button', { name: 'Lưu tệp Word', exact: true })
    await expect(toWord).toBeEnabled()
    await app.getByLabel('Trích yếu').fill('Về việc gõ nhanh')
    const saving = app.waitForEvent('download')
    await toWord.click()
    const document = readDocument(new Uint8Array(await readFile(await (await saving).path())))
    expect(document.text).toContain('gõ nhanh')
  })
})
