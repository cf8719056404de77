import Box from '@mui/material/Box'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { v7 } from 'uuid'
import { client } from '../../../app/client.ts'
import { EntityForm } from '../../../ui/form/EntityForm.tsx'
import { Page } from '../../../ui/Page.tsx'
import { PageHeader } from '../../../ui/PageHeader.tsx'
import { SetUpFields } from './SetUpFields.tsx'
import { type SetUp, setUpSchema, signersOf, usualSetUp, wardOf } from './setUp.ts'

/** Bắt đầu với phường của tôi: asked once, changed later in Thiết lập. */
export function SetUpPage() {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [ids] = useState(() => ({ header: v7(), head: v7(), chairman: v7() }))
  const [wardStored, setWardStored] = useState(false)

  async function save(values: SetUp) {
    // A second try after a signer was refused must not set up the ward a second time.
    if (!wardStored) await client.ward.setUp(wardOf(values, ids.header))
    setWardStored(true)
    for (const signer of signersOf(values, ids)) await client.ward.saveSigner(signer)
  }

  return (
    <Box component="main" sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ flex: 1, minHeight: 0, width: '100%', maxWidth: 952, mx: 'auto', display: 'flex' }}>
        <Page fill>
          <PageHeader
            title="Phường và Ban Chỉ đạo"
            detail="Nhập một lần. Mọi mục sửa được sau này ở Thiết lập."
            back={{ to: '/welcome', label: 'Trang đầu' }}
          />
          <EntityForm
            schema={setUpSchema}
            initial={usualSetUp}
            draftKey="ward:set-up"
            onSave={save}
            onSaved={async () => {
              await queries.invalidateQueries()
              navigate('/')
            }}
            onLeave={() => navigate('/welcome')}
            saveLabel="Bắt đầu dùng"
          >
            <SetUpFields />
          </EntityForm>
        </Page>
      </Box>
    </Box>
  )
}
