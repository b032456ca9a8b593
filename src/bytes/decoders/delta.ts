/** The delta filter: each byte is what it adds to the one `distance` before it. Source: XZ Utils 5.8, liblzma/delta/. */

/** Undoes it in the output of another decoder. @param distance in bytes, 1 to 256 */
export function* undelta(pieces: Iterable<Uint8Array>, distance: number): Generator<Uint8Array, void, undefined> {
  const last = new Uint8Array(distance);
  let at = 0;
  for (const piece of pieces) {
    yield piece.map((byte) => {
      const value = (byte + last[at]) & 0xff;
      last[at] = value;
      at = at + 1 === distance ? 0 : at + 1;
      return value;
    });
  }
}
