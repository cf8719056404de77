import { describeError } from '../app/errors.ts'
import { EmptyState } from './EmptyState.tsx'

/**
 * When a screen could not be fetched.
 *
 * @example if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />
 */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem = describeError(error)
  return (
    <EmptyState
      title={problem.kind === 'gone' ? 'Không còn mục này' : 'Chưa mở được'}
      text={problem.message}
      action={onRetry && problem.kind !== 'gone' ? { label: 'Thử lại', onClick: onRetry } : undefined}
    />
  )
}
