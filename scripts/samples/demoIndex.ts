import type { DemoDocument } from './demoDocuments.ts'
import type { DemoPackage } from './demoPackages.ts'

/** `index.md`: what each file is, by meeting, round, year and book, and the packages. */
export function demoIndex(
  wardName: string,
  documents: readonly DemoDocument[],
  packages: readonly DemoPackage[],
): string {
  const parts = [...Map.groupBy(documents, (document) => document.source)].map(([source, some]) => {
    const rows = some.map(({ fileName, about }) => `| [${fileName}](${fileName}) | ${cell(about)} |`)
    return [`## ${source}`, '', '| Tệp | Nội dung |', '|---|---|', ...rows].join('\n')
  })
  const intro = `Mọi văn bản mà Sổ Ban Chỉ đạo lập được từ dữ liệu của ${wardName}: ${documents.length} tệp Word và Excel.`
  return `${['# Văn bản mẫu', intro, ...parts, ...packagePart(packages)].join('\n\n')}\n`
}

function packagePart(packages: readonly DemoPackage[]): string[] {
  if (packages.length === 0) return []
  const rows = packages.map(({ folder, about }) => `| [${folder}](usb/${folder}/index.html) | ${cell(about)} |`)
  return [['## Gói chép ra USB', '', '| Thư mục | Nội dung |', '|---|---|', ...rows].join('\n')]
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
