import { constants, deflateRawSync } from 'node:zlib'
import { ZipPassThrough } from 'fflate'

/** Method 8 of the ZIP format: deflate (APPNOTE 4.4.5). */
const deflated = 8

/**
 * A part of a ZIP file that is packed piece by piece with Node's own deflate, which takes a quarter of the time of one
 * written in JavaScript. Each piece ends on a whole byte, so that the pieces together are one deflated text; it knows
 * nothing of the pieces before it, so that small ones pack badly.
 */
export class PackedPart extends ZipPassThrough {
  override compression = deflated

  protected override process(piece: Uint8Array, last: boolean): void {
    const { Z_FINISH, Z_SYNC_FLUSH } = constants
    this.ondata(null, deflateRawSync(piece, { finishFlush: last ? Z_FINISH : Z_SYNC_FLUSH }), last)
  }
}
