/** A rectangle on the desktop in device-independent pixels. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** So small its screens can still be worked with. */
const smallestWindow = { width: 800, height: 480 } as const
const firstWindow = { width: 1280, height: 800 } as const

/** So much of the title bar must be on a screen for the window to be dragged back. */
const graspable = { width: 120, height: 32 } as const

/**
 * Where the window opens: where it was left, if a hand can reach it there, else in the middle of the first screen;
 * never larger than its screen.
 *
 * @param saved where it was left; `undefined` on the first start
 * @param workAreas the screens without their task bars, the main one first
 */
export function windowBounds(saved: Rectangle | undefined, workAreas: readonly Rectangle[]): Partial<Rectangle> {
  const home = saved && workAreas.find((area) => isWithinReach(saved, area))
  if (saved && home) return inside(saved, home)
  const [main] = workAreas
  if (!main) return firstWindow
  const width = Math.min(saved?.width ?? firstWindow.width, main.width)
  const height = Math.min(saved?.height ?? firstWindow.height, main.height)
  return {
    x: main.x + Math.round((main.width - width) / 2),
    y: main.y + Math.round((main.height - height) / 2),
    width,
    height,
  }
}

/**
 * How small the window may be made; never so large that it does not fit one of the screens: at 150 % an office screen
 * of 1366 × 768 has 911 × 472 left beside its task bar.
 *
 * @param workAreas as of {@link windowBounds}
 */
export function smallestSize(workAreas: readonly Rectangle[]): Pick<Rectangle, 'width' | 'height'> {
  return {
    width: Math.min(smallestWindow.width, ...workAreas.map(({ width }) => width)),
    height: Math.min(smallestWindow.height, ...workAreas.map(({ height }) => height)),
  }
}

function isWithinReach(window: Rectangle, area: Rectangle): boolean {
  const right = Math.min(window.x + window.width, area.x + area.width)
  const left = Math.max(window.x, area.x)
  const titleBarVisible = window.y >= area.y - 8 && window.y + graspable.height <= area.y + area.height
  return titleBarVisible && right - left >= graspable.width
}

function inside(window: Rectangle, area: Rectangle): Rectangle {
  return {
    x: window.x,
    y: Math.max(window.y, area.y),
    width: Math.min(window.width, area.width),
    height: Math.min(window.height, area.height),
  }
}
