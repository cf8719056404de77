/**
 * Where the look gives way. Windows at 125 and 150 % leaves 1093×614 and 911×512 of a screen of 1366×768, and 1280×720
 * of one of 1920×1080 (CSS pixels); nothing may be cut or covered on any of them.
 */

/** The navigation shows its numbers and signs alone. */
export const folded = '@media (max-width: 1199.95px)'

/** The window is so low that air is taken from heads and margins. */
export const low = '@media (max-height: 639.95px)'

/** What stands inside asks with {@link narrowerThan} how wide this place is, whatever the window. */
export const place = { containerType: 'inline-size' } as const

/**
 * A rule for what stands in a {@link place} narrower than that.
 *
 * @param width pixels
 * @example sx={{ display: 'flex', [narrowerThan(700)]: { display: 'block' } }}
 */
export function narrowerThan(width: number): `@container ${string}` {
  return `@container (max-width: ${width - 0.05}px)`
}
