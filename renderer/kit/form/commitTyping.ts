/** Fields that read what was typed when they are left (dates, numbers) read it now. */
export function commitTyping(form: HTMLElement | null): void {
  const active = document.activeElement
  if (!form || !(active instanceof HTMLElement) || !form.contains(active)) return
  active.blur()
  active.focus({ preventScroll: true })
}
