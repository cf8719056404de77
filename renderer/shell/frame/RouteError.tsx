import { useEffect } from 'react'
import { isRouteErrorResponse, useNavigate, useRouteError } from 'react-router'
import { client } from '../../foundation/client/client.ts'
import { EmptyState } from '../../kit/page/EmptyState.tsx'

/** The same where there is no frame around: the page has nothing else. */
export function RouteErrorPage() {
  return (
    <main>
      <RouteError />
    </main>
  )
}

/** When an address leads nowhere, or a screen breaks: a way back, never a stack. */
export function RouteError() {
  const error = useRouteError()
  const navigate = useNavigate()
  const missing = isRouteErrorResponse(error) && error.status === 404

  // A screen that could not be fetched may mean that the program has stopped: a call finds out, and then says so.
  useEffect(() => {
    if (!missing) client.ward.status().catch(() => undefined)
  }, [missing])

  return (
    <EmptyState
      heading
      title={missing ? 'Không có trang này' : 'Trang này chưa mở được'}
      text={
        missing ? 'Địa chỉ không đúng, hoặc mục đã được chuyển đi.' : 'Nội dung đã lưu không mất. Mở lại trang từ đầu.'
      }
      action={{
        label: 'Về Tổng quan',
        onClick: () => {
          navigate('/')
          if (!missing) window.location.reload()
        },
      }}
    />
  )
}
