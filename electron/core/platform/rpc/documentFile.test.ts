import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { os, type RouterClient } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { expect, it, onTestFinished } from 'vitest'
import { linkOptions } from '../../../../shared/contract/documentFile.ts'
import { documentFile, writtenFiles } from './documentFile.ts'
import { errorBoundary } from './errorBoundary.ts'

/** Within a larger piece of memory, as a part of what was read. */
const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256).subarray(2)
const paper = () => documentFile('Biên bản.docx', 'application/msword', bytes)

const steps = {
  plain: os.handler(() => paper()),
  streamed: os.handler(async function* () {
    yield { type: 'progress' as const }
    yield { type: 'done' as const, ...paper() }
  }),
  take: os.handler(({ input }) => typeof input),
}

/** The steps behind a port, for a caller that writes its messages with the serializers given. */
function openPort(serializers: typeof linkOptions.customJsonSerializers): RouterClient<typeof steps> {
  const { port1, port2 } = new MessageChannel()
  new RPCHandler(steps, { ...errorBoundary(() => undefined), customJsonSerializers: [writtenFiles] }).upgrade(port1)
  port1.start()
  port2.start()
  onTestFinished(() => port1.close())
  return createORPCClient(new RPCLink({ port: port2, customJsonSerializers: serializers }))
}

async function expectPaper({ fileName, file }: { fileName: string; file: File }): Promise<void> {
  expect([fileName, file.name, file.type]).toEqual(['Biên bản.docx', 'Biên bản.docx', 'application/msword'])
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
}

it('a file reaches the page as the same, in a plain answer and as the last event of a stream', async () => {
  const client = openPort(linkOptions.customJsonSerializers)
  await expectPaper(await client.plain())
  const types: string[] = []
  for await (const event of await client.streamed()) {
    types.push(event.type)
    if (event.type === 'done') await expectPaper(event)
  }
  expect(types).toEqual(['progress', 'done'])
})

it('what a caller passes off as a file, and is none, is an input that cannot be read', async () => {
  const [crossing] = linkOptions.customJsonSerializers
  if (!crossing) throw new Error('nothing crosses')
  const client = openPort([{ ...crossing, condition: (data) => data === 'no file', serialize: () => ({ name: 1 }) }])
  await expect(client.take('no file')).rejects.toMatchObject({ code: 'INVALID' })
})
