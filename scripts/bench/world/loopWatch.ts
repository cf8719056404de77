/**
 * Loaded before the program (`node --import`): watches how long its main thread, the one that answers the page, is
 * held. Told `reset` it begins anew, told `read` it answers the longest time in milliseconds.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'

// A timer of one millisecond: what it comes too late by, others took.
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()

process.on('message', (message) => {
  if (message === 'reset') delay.reset()
  if (message === 'read') process.send?.(delay.max / 1e6)
})

// The bench was broken off: the program must not live on unseen.
process.on('disconnect', () => process.exit())
