import { useNavigate } from 'react-router'
import { backupsAddress } from '../../foundation/addresses.ts'
import { describeError } from '../../foundation/errors.ts'
import { EmptyState } from './EmptyState.tsx'

interface ErrorStateProps {
  error: unknown
  onRetry?: () => void
  /** Whether this is all that the screen shows. */
  heading?: boolean
}

/**
 * When a screen could not be fetched. What is stored and cannot be read leads to the backups, which have it as it was.
 *
 * @example if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
 */
export function ErrorState({ error, onRetry, heading = false }: ErrorStateProps) {
  const navigate = useNavigate()
  const problem = describeError(error)
  if (problem.kind === 'unreadable') {
    return (
      <EmptyState
        heading={heading}
        title="Không đọc được mục này"
        text={problem.message}
        action={{ label: 'Mở phần Sao lưu', onClick: () => void navigate(backupsAddress) }}
      />
    )
  }
  return (
    <EmptyState
      heading={heading}
      title={problem.kind === 'gone' ? 'Không còn mục này' : 'Chưa mở được'}
      text={problem.message}
      action={onRetry && problem.kind !== 'gone' ? { label: 'Thử lại', onClick: onRetry } : undefined}
    />
  )
}
