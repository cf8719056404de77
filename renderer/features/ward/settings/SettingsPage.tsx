import { Suspense, use } from 'react'
import { Navigate, useNavigate, useParams } from 'react-router'
import { settingsAddress } from '../../../foundation/addresses.ts'
import type { SettingsPart } from '../../../foundation/feature.ts'
import { SettingsParts } from '../../../foundation/settingsParts.ts'
import { LoadingShape } from '../../../kit/page/LoadingShape.tsx'
import { Page } from '../../../kit/page/Page.tsx'
import { PageHeader } from '../../../kit/page/PageHeader.tsx'
import { Tabs } from '../../../kit/page/Tabs.tsx'
import { DataTab } from './DataTab.tsx'
import { LawTab } from './LawTab.tsx'
import { NumberingTab } from './NumberingTab.tsx'
import { SignersTab } from './SignersTab.tsx'
import { WardTab } from './WardTab.tsx'

const ofWard: readonly Omit<SettingsPart, 'help'>[] = [
  { value: 'ward', label: 'Phường và Ban Chỉ đạo', Content: WardTab },
  { value: 'signers', label: 'Người ký', Content: SignersTab },
  { value: 'numbering', label: 'Số và ký hiệu', Content: NumberingTab },
  { value: 'law', label: 'Căn cứ và mức thưởng', Content: LawTab },
]
const data: (typeof ofWard)[number] = { value: 'data', label: 'Dữ liệu', Content: DataTab }

/** Thiết lập: what is set once and changed rarely, that of the ward itself and what features bring. */
export function SettingsPage() {
  const { tab } = useParams()
  const navigate = useNavigate()
  const tabs = [...ofWard, ...use(SettingsParts), data]
  const current = tabs.find(({ value }) => value === tab)
  if (!current) return <Navigate to="/settings/ward" replace />
  return (
    <Page fill>
      <PageHeader title="Thiết lập" />
      <Tabs
        label="Thiết lập"
        tabs={tabs}
        value={current.value}
        onChange={(value) => navigate(settingsAddress(value))}
      />
      <Suspense fallback={<LoadingShape />}>
        <current.Content />
      </Suspense>
    </Page>
  )
}
