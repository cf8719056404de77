import type { DemoDocument } from './demoDocuments.ts'

/** `index.md`: what each file is, by meeting, round and book. */
export function demoIndex(wardName: string, documents: readonly DemoDocument[]): string {
  const parts = [...Map.groupBy(documents, (document) => document.source)].map(([source, some]) => {
    const rows = some.map(({ fileName, about }) => `| [${fileName}](${fileName}) | ${cell(about)} |`)
    return [`## ${source}`, '', '| Tệp | Nội dung |', '|---|---|', ...rows].join('\n')
  })
  const intro = `Mọi văn bản mà Sổ Ban Chỉ đạo lập được từ dữ liệu của ${wardName}: ${documents.length} tệp Word.`
  return `${['# Văn bản mẫu', intro, ...parts].join('\n\n')}\n`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
