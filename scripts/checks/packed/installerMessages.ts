import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** A text of the installer by its name; the second is electron-builder's English one. */
export type EnglishMessages = ReadonlyMap<string, string>

const messagesSchema = z.record(z.string(), z.looseObject({ en: z.string() }))

/** All that electron-builder's installer says, read from what it is made of. */
export function readEnglishMessages(): EnglishMessages {
  const templates = join(
    dirname(createRequire(import.meta.url).resolve('app-builder-lib/package.json')),
    'templates/nsis',
  )
  const files = readdirSync(templates, { recursive: true, encoding: 'utf8' })
  const read = (name: string) => readFileSync(join(templates, name), 'utf8')
  const defined = ['messages.yml', 'assistedMessages.yml'].flatMap((name) =>
    Object.entries(messagesSchema.parse(parse(read(name)))).map(([message, { en }]): [string, string] => [message, en]),
  )
  // Named by a script alone, a text would come from a list that is not known here.
  const named = files
    .filter((name) => /\.ns[ih]$/.test(name))
    .flatMap((name) => [...read(name).matchAll(/\$\((\w+)\)/g)])
    .map(([, message = '']): [string, string] => [message, ''])
  return new Map([...named, ...defined])
}

/**
 * What the installer would say in English.
 *
 * @param script what the installer includes
 */
export function messageProblems(script: string, english: EnglishMessages): string[] {
  const ours = new Map(
    [...macroOf(script, 'customHeader').matchAll(/^\s*LangString (\w+) \$\{LANG_VIETNAMESE\} "(.*)"\s*$/gm)].map(
      ([, name = '', text = '']) => [name, text],
    ),
  )
  return [
    ...[...english].flatMap(([name, text]) => {
      const own = ours.get(name)
      if (own === undefined) return [`${name} is in English: ${text}`]
      if (own.trim() === '' || own === text) return [`${name} is not translated: ${own}`]
      return variablesIn(own).every((variable) => text.includes(variable))
        ? []
        : [`${name} names what it has not: ${own}`]
    }),
    ...[...ours.keys()].filter((name) => !english.has(name)).map((name) => `the installer never says ${name}`),
  ]
}

function variablesIn(text: string): string[] {
  return text.match(/\$\{\w+\}|\$[0-9]/g) ?? []
}

/** What stands in a macro; '' when there is none of that name. */
export function macroOf(script: string, name: string): string {
  return new RegExp(`^!macro ${name}[ \\t]*\\r?\\n([\\s\\S]*?)^!macroend`, 'm').exec(script)?.[1] ?? ''
}
