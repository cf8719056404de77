import { useSearchParams } from 'react-router'
import { yearSchema } from '../../../shared/model/fields.ts'
import { yearOf } from '../../../shared/text/dates.ts'
import { useToday } from '../../foundation/ward/useWardStatus.ts'
import { Page } from '../../kit/page/Page.tsx'
import { PageHeader } from '../../kit/page/PageHeader.tsx'
import { Tabs } from '../../kit/page/Tabs.tsx'
import { useStream } from '../../kit/progress/useStream.ts'
import { type CheckDone, CheckPart } from './CheckPart.tsx'
import { CopyPart, type WriteDone } from './CopyPart.tsx'
import { StayGuard } from './StayGuard.tsx'

type Tab = 'copy' | 'check'
const tabs: readonly { value: Tab; label: string }[] = [
  { value: 'copy', label: 'Chép ra USB' },
  { value: 'check', label: 'Kiểm tra USB' },
]

/** Chép ra USB: the package of a year, and whether one written before is still whole. */
export function PackagesScreen() {
  const [search, setSearch] = useSearchParams()
  const thisYear = yearOf(useToday())
  const tab: Tab = search.get('tab') === 'check' ? 'check' : 'copy'
  const asked = yearSchema.safeParse(Number(search.get('year')))
  const year = asked.success && asked.data <= thisYear ? asked.data : thisYear

  const copy = useStream<WriteDone>()
  const check = useStream<CheckDone>()
  const checking = check.state.kind === 'running' ? 'check' : null

  function go(to: { tab?: Tab; year?: number }) {
    setSearch({ tab: to.tab ?? tab, year: String(to.year ?? year) }, { replace: true })
  }
  return (
    <Page>
      <StayGuard work={copy.state.kind === 'running' ? 'copy' : checking} />
      <PageHeader
        title="Chép ra USB"
        detail="Cả năm trong một thư mục: văn bản, báo cáo, bảng Excel, dữ liệu và trang index.html mở được ở mọi máy."
        back={{ to: `/reports?kind=year&year=${year}`, label: 'Báo cáo' }}
      />
      <Tabs label="Chép hay kiểm tra" tabs={tabs} value={tab} onChange={(to) => go({ tab: to })} />
      {/* Work in hand goes on while the other part is looked at. */}
      <div hidden={tab !== 'copy'}>
        {/* What a check said is of the package that is about to be replaced. */}
        <CopyPart copy={copy} onStart={check.reset} year={year} thisYear={thisYear} onYear={(to) => go({ year: to })} />
      </div>
      <div hidden={tab !== 'check'}>
        <CheckPart check={check} shown={tab === 'check'} />
      </div>
    </Page>
  )
}
