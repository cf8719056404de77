import { useEffect, useRef } from 'react'
import { useBlocker } from 'react-router'
import { useConfirm } from '../../ui/ConfirmProvider.tsx'

/** While a package is being written, asks before another place or the window is left: leaving stops it. */
export function StayGuard({ active }: { active: boolean }) {
  const confirm = useConfirm()
  const latest = useRef(active)
  latest.current = active
  const asking = useRef(false)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => latest.current && currentLocation.pathname !== nextLocation.pathname,
  )

  useEffect(() => {
    if (blocker.state === 'unblocked') asking.current = false
    if (blocker.state !== 'blocked' || asking.current) return
    asking.current = true
    async function decide() {
      const leave = await confirm({
        title: 'Đang chép ra USB. Dừng chép và rời đi?',
        text: 'Phần đã chép sẽ được xóa khỏi USB.',
        confirm: 'Dừng và rời đi',
        cancel: 'Ở lại',
        danger: true,
      })
      // It may have come to its end meanwhile; then there is nothing left to stop.
      if (leave || !latest.current) blocker.proceed?.()
      else blocker.reset?.()
    }
    void decide()
  }, [blocker, confirm])

  useEffect(() => {
    if (!active) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [active])

  return null
}
