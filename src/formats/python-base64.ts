/** Base 64 as Python's `base64.b64decode` takes it. */

/**
 * The bytes that `text` stands for: characters outside of the alphabet are passed over, and so is padding, until it fills
 * a quad up; behind that nothing is read.
 *
 * Source: CPython 3.8 to 3.14, Modules/binascii.c `a2b_base64`, which raises where the last quad is not full: what was read
 * until then is given here.
 */
export function decodeBase64(text: string): Buffer {
  const known = text.replace(/[^A-Za-z0-9+/=]+/g, '');
  let padding = 0;
  for (const { index, 0: run } of known.matchAll(/=+/g)) {
    const quad = (index - padding) % 4;
    if (quad >= 2 && quad + run.length >= 4) {
      return Buffer.from(known.slice(0, index).replaceAll('=', ''), 'base64');
    }
    padding += run.length;
  }
  return Buffer.from(known.replaceAll('=', ''), 'base64');
}
