/** The parts of a key event that shortcuts look at. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly keyCode: number
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
  readonly isComposing: boolean
}

/**
 * True while a Vietnamese input method is still shaping letters: no shortcut may act then. Some methods only show it
 * by the key code 229 (https://w3c.github.io/uievents/#determine-keydown-keyup-keyCode).
 */
export function isComposing(press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229
}

/** True for Ctrl with one letter, by the place on the keyboard, so that no input method can change it. */
export function isCtrl(press: KeyPress, letter: string): boolean {
  return press.ctrlKey && !press.altKey && !press.shiftKey && !press.metaKey && press.code === `Key${letter}`
}

/** 1…9 for Alt with a digit (main row or number pad), else `null`. */
export function altDigit(press: KeyPress): number | null {
  if (!press.altKey || press.ctrlKey || press.shiftKey || press.metaKey) return null
  const match = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)
  return match ? Number(match[1]) : null
}
