import Box from '@mui/material/Box'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { v7 } from 'uuid'
import { client } from '../../../foundation/client/client.ts'
import { withFields } from '../../../foundation/errors.ts'
import { EntityForm } from '../../../kit/form/EntityForm.tsx'
import { Page } from '../../../kit/page/Page.tsx'
import { PageHeader } from '../../../kit/page/PageHeader.tsx'
import { SetUpFields } from './SetUpFields.tsx'
import { defaultSetUp, fieldOf, type SetUp, setUpSchema, signersOf, wardOf } from './setUp.ts'

/** Bắt đầu với phường của tôi: asked once, changed later in Thiết lập. */
export function SetUpPage() {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [ids] = useState(() => ({ header: v7(), head: v7(), chairman: v7() }))
  const stored = useRef(false)

  async function save(values: SetUp) {
    const signers = signersOf(values, ids)
    try {
      await client.ward.setUp({ ...wardOf(values, ids.header), signers })
    } catch (error) {
      throw withFields(error, (path) => fieldOf(path, signers))
    }
    stored.current = true
  }

  // Who saves and leaves comes by the first screen, which must not offer to begin again.
  useEffect(
    () => () => {
      if (stored.current) void queries.invalidateQueries()
    },
    [queries],
  )

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
            initial={defaultSetUp}
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
