/**
 * Settles after some frames, and then as soon as something is there, or `longest` frames later.
 *
 * @param least frames in any case: what was changed is drawn by then
 */
export async function afterFrames(least: number, longest = 0, isThere = () => true): Promise<void> {
  const frame = () => new Promise((next) => requestAnimationFrame(next))
  for (let passed = 0; passed < least; passed++) await frame()
  for (let passed = 0; passed < longest && !isThere(); passed++) await frame()
}
