/** How large things must be at least. */
export interface Sizes {
  /** No control is lower or narrower than this, px. */
  readonly smallest: number
  /** A field that cannot show its whole text is at least this wide, px. */
  readonly shortenedField: number
}

/**
 * Looks at every control and every text of the page, as somebody does who has nothing but a mouse with a wheel: each
 * control is brought into sight and must then be there whole, large enough, and be what a click at its middle and at
 * its corners meets; no text may be cut off or covered, and nothing but what is marked `data-sideways` may need to be
 * moved sideways. While a dialog is open only the dialog counts.
 *
 * Runs in the page, so that it stands on its own and calls nothing from outside.
 *
 * @returns what is wrong, each a sentence that names the control or the text
 */
export function findTroubles({ smallest, shortenedField }: Sizes): string[] {
  const troubles = new Set<string>()
  const styles = new Map<Element, ReturnType<typeof readStyle>>()
  const controls =
    'a[href], button, input, textarea, select, [role=button], [role=tab], [role=combobox], [role=option], [role=radio]'

  for (const element of document.querySelectorAll<HTMLElement>(controls)) if (isShown(element)) lookAtControl(element)
  for (const text of shownTexts()) lookAtText(text)
  for (const box of document.querySelectorAll<HTMLElement>('body *')) lookAtScroll(box)
  // Back to where one begins, so that the next look finds the page as this one did.
  for (const box of document.querySelectorAll<HTMLElement>('*')) if (box.scrollTop !== 0) box.scrollTop = 0
  return [...troubles]

  /** Nothing changes its style while it is looked at, and most frames are asked about again and again. */
  function styleOf(element: Element): ReturnType<typeof readStyle> {
    const known = styles.get(element) ?? readStyle(element)
    styles.set(element, known)
    return known
  }

  function readStyle(element: Element) {
    const { overflowX, overflowY, display, position, clipPath, webkitLineClamp, pointerEvents } =
      getComputedStyle(element)
    return { overflowX, overflowY, display, position, clipPath, webkitLineClamp, pointerEvents }
  }

  function lookAtControl(element: HTMLElement): void {
    const name = nameOf(element)
    const whole = wholeOf(element)
    if (!within(whole.getBoundingClientRect(), visibleArea(whole))) {
      whole.scrollIntoView({ block: 'center', inline: 'nearest' })
    }
    for (const box of moved(element))
      troubles.add(`${name} is beyond the edge of ${nameOf(box)}, which cannot be moved`)
    const { width, height } = whole.getBoundingClientRect()
    if (Math.round(width) < smallest || Math.round(height) < smallest)
      troubles.add(`${name} is only ${Math.round(width)}×${Math.round(height)}`)
    const area = visibleArea(whole)
    for (const rect of whole.getClientRects()) {
      // What is higher than its place is seen bit by bit.
      const isHigh = rect.height > area.bottom - area.top
      if (!within(rect, isHigh ? { ...area, top: rect.top, bottom: rect.bottom } : area)) troubles.add(`${name} is cut`)
    }
    lookAtWords(element, name)
    if (!takesClicks(element)) return
    const cover = pointsOf(whole)
      .filter(([x, y]) => x > area.left && x < area.right && y > area.top && y < area.bottom)
      .map(([x, y]) => document.elementFromPoint(x, y))
      .find((met) => met !== null && !belongs(met, element))
    if (cover) troubles.add(`${name} is covered by ${nameOf(cover)}`)
  }

  /** Words that stick out of their button, and a field that shows too little of its text. */
  function lookAtWords(element: HTMLElement, name: string): void {
    if (element instanceof HTMLInputElement) {
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth < shortenedField)
        troubles.add(`${name} shows ${element.clientWidth} of ${element.scrollWidth} px of its text`)
      return
    }
    if (element.tagName !== 'A' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      troubles.add(`the words of ${name} stick out`)
  }

  function lookAtText(text: Text): void {
    const parent = text.parentElement
    if (!parent) return
    const range = document.createRange()
    range.selectNodeContents(text)
    const what = `“${(text.textContent ?? '').trim().slice(0, 60)}”`
    if (!within(range.getBoundingClientRect(), visibleArea(parent))) parent.scrollIntoView({ block: 'center' })
    const frame = cuttingFrame(parent)
    // Its own frame too: lines that it leaves out are nowhere.
    const area = visibleArea(text)
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue
      if (!within(rect, frame)) troubles.add(`${what} is cut in ${nameOf(parent)}`)
      if (!within(rect, area)) continue
      const met = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2)
      if (!met || met.contains(parent) || parent.contains(met) || stays(met)) continue
      troubles.add(`${what} is covered by ${nameOf(met)}`)
    }
  }

  /** The head of a table stays while its lines go by under it. */
  function stays(element: Element): boolean {
    for (let box: Element | null = element; box; box = box.parentElement)
      if (styleOf(box).position === 'sticky') return true
    return false
  }

  function lookAtScroll(box: HTMLElement): void {
    if (box.scrollWidth <= box.clientWidth + 1 || !isShown(box) || box.matches('input, textarea')) return
    if (!/auto|scroll/.test(styleOf(box).overflowX) || box.closest('[data-sideways]')) return
    troubles.add(`${nameOf(box)} has to be moved sideways: ${box.scrollWidth} px in ${box.clientWidth}`)
  }

  function isShown(element: Element): boolean {
    if (element.closest('[aria-hidden=true], #print-root')) return false
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    // What only a screen reader gets stands in a place of one pixel.
    for (let box: Element | null = element; box; box = box.parentElement) {
      const { width, height } = box.getBoundingClientRect()
      if (width <= 1 || height <= 1 || styleOf(box).clipPath === 'inset(50%)') return false
      if (box === document.body) break
    }
    return true
  }

  function* shownTexts(): Generator<Text> {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!(node instanceof Text) || !parent || node.data.trim() === '') continue
      if (parent.closest('script, style, svg, textarea, select, [data-sideways]') || !isShown(parent)) continue
      yield node
    }
  }

  /** What one sees as the control: a field with its frame, a switch with its track. */
  function wholeOf(element: HTMLElement): Element {
    return element.closest('.MuiInputBase-root, .MuiPickersInputBase-root, .MuiSwitch-root') ?? element
  }

  function takesClicks(element: HTMLElement): boolean {
    return !element.matches(':disabled, [aria-disabled=true]') && styleOf(element).pointerEvents !== 'none'
  }

  function pointsOf(element: Element): [number, number][] {
    // The corners of a round button are not its own.
    const { borderTopLeftRadius, width } = getComputedStyle(element)
    const radius = borderTopLeftRadius.endsWith('%')
      ? Number.parseFloat(width) / 2
      : Number.parseFloat(borderTopLeftRadius)
    const inset = 5 + Math.min(radius, 20) * 0.3
    return [...element.getClientRects()].flatMap(({ left, right, top, bottom }): [number, number][] => {
      const middle: [number, number] = [(left + right) / 2, (top + bottom) / 2]
      if (right - left < 2 * inset || bottom - top < 2 * inset) return [middle]
      const [x1, x2, y1, y2] = [left + inset, right - inset, top + inset, bottom - inset]
      return [middle, [x1, y1], [x2, y1], [x1, y2], [x2, y2]]
    })
  }

  /** Whether a click on the first is one on the second. */
  function belongs(met: Element, element: HTMLElement): boolean {
    if (element.contains(met) || met.closest('label')?.control === element) return true
    const whole = wholeOf(element)
    return whole !== element && whole.contains(met)
  }

  /** What cuts off the words of an element for good, that is up to the first frame that somebody can scroll. */
  function cuttingFrame(element: Element): ReturnType<typeof visibleArea> {
    const far = 1e6
    const frame = { left: -far, top: -far, right: far, bottom: far }
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, display, webkitLineClamp } = styleOf(box)
      if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) break
      // Lines that are left out on purpose, where those that are shown say what it is.
      if (webkitLineClamp !== 'none' && box.clientWidth >= 240) break
      if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue
      narrowTo(frame, box)
    }
    return frame
  }

  /** What of the window an element inside all its frames can show. */
  function visibleArea(node: Node): { left: number; top: number; right: number; bottom: number } {
    const area = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight }
    let inner = node
    for (let box = node.parentElement; box; box = box.parentElement) {
      if (inner instanceof Element && styleOf(inner).position === 'fixed') break
      inner = box
      const { overflowX, overflowY, display } = styleOf(box)
      if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue
      if (box === document.body || box === document.documentElement) continue
      narrowTo(area, box)
    }
    return area
  }

  function narrowTo(area: ReturnType<typeof visibleArea>, box: Element): void {
    const { left, right, top, bottom } = box.getBoundingClientRect()
    area.left = Math.max(area.left, left)
    area.right = Math.min(area.right, right)
    area.top = Math.max(area.top, top)
    area.bottom = Math.min(area.bottom, bottom)
  }

  function within(rect: DOMRect, area: ReturnType<typeof visibleArea>): boolean {
    return (
      rect.left >= area.left - 1 &&
      rect.right <= area.right + 1 &&
      rect.top >= area.top - 1 &&
      rect.bottom <= area.bottom + 1
    )
  }

  /** Frames that only a program can scroll, and that had to be scrolled to show the element. */
  function moved(element: HTMLElement): HTMLElement[] {
    const boxes: HTMLElement[] = []
    for (let box = element.parentElement; box; box = box.parentElement) {
      const { overflowX, overflowY } = styleOf(box)
      if (box.scrollLeft !== 0 && !/auto|scroll/.test(overflowX)) boxes.push(box)
      if (box.scrollTop !== 0 && !/auto|scroll/.test(overflowY)) boxes.push(box)
    }
    for (const box of boxes) box.scrollTo(0, 0)
    return boxes
  }

  function nameOf(element: Element): string {
    const words = [
      element.getAttribute('aria-label'),
      element.closest('[data-field]')?.getAttribute('data-field'),
      element instanceof HTMLElement ? element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40) : undefined,
      element.id,
    ]
    const word = words.find((one) => one) ?? [...element.classList].slice(0, 2).join('.')
    return `${element.tagName.toLowerCase()} “${word}”`
  }
}
