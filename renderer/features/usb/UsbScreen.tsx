import { useSearchParams } from 'react-router'
import { yearSchema } from '../../../shared/model/fields.ts'
import { yearOf } from '../../../shared/text/dates.ts'
import { useToday } from '../../app/useWardStatus.ts'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { CheckPart } from './CheckPart.tsx'
import { CopyPart } from './CopyPart.tsx'

type Tab = 'copy' | 'check'
const tabs: readonly { value: Tab; label: string }[] = [
  { value: 'copy', label: 'Chép ra USB' },
  { value: 'check', label: 'Kiểm tra USB' },
]

/** Chép ra USB: the package of a year, and whether one written before is still whole. */
export function UsbScreen() {
  const [search, setSearch] = useSearchParams()
  const thisYear = yearOf(useToday())
  const tab: Tab = search.get('tab') === 'check' ? 'check' : 'copy'
  const asked = yearSchema.safeParse(Number(search.get('year')))
  const year = asked.success && asked.data <= thisYear ? asked.data : thisYear

  function go(to: { tab?: Tab; year?: number }) {
    setSearch({ tab: to.tab ?? tab, year: String(to.year ?? year) }, { replace: true })
  }
  return (
    <Page>
      <PageHeader
        title="Chép ra USB"
        detail="Cả năm trong một thư mục: văn bản, báo cáo, bảng Excel, dữ liệu và trang index.html mở được ở mọi máy."
        back={{ to: `/reports?kind=year&year=${year}`, label: 'Báo cáo' }}
      />
      <Tabs label="Chép hay kiểm tra" tabs={tabs} value={tab} onChange={(to) => go({ tab: to })} />
      {/* Work in hand goes on while the other part is looked at. */}
      <div hidden={tab !== 'copy'}>
        <CopyPart year={year} thisYear={thisYear} onYear={(to) => go({ year: to })} />
      </div>
      {tab === 'check' && <CheckPart />}
    </Page>
  )
}
