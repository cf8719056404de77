/** What stands in the copy for superiors (bản cho cấp trên) where a form must not be left empty. */
export const noContent = '(không nêu nội dung)'
export const noReason = '(không nêu lý do)'

/** Whether a reason was given, not which. */
export function reasonOnly(reason: string): string {
  return reason === '' ? '' : noReason
}
