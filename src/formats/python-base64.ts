/**
 * Base64 as Python's base64.b64decode takes it, which is not what Node takes: any character that is none of the alphabet is
 * passed over, `-` and `_` among them, and what follows the padding of a complete group is not looked at.
 *
 * Source: Modules/binascii.c (`a2b_base64`, not strict), as CPython 3.8, 3.11 and 3.13 answer.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PAD = '='.charCodeAt(0);
const VALUES = new Int8Array(128).fill(-1);
for (const [value, sign] of [...ALPHABET].entries()) {
  VALUES[sign.charCodeAt(0)] = value;
}

export interface Base64 {
  readonly bytes: Uint8Array;
  /** False where Python raises for want of padding, after the same bytes. */
  readonly complete: boolean;
}

export function pythonBase64(text: string): Base64 {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4) + 3);
  let size = 0;
  let inGroup = 0;
  let left = 0;
  let pads = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === PAD) {
      if (inGroup >= 2) {
        pads += 1;
        if (inGroup + pads >= 4) {
          return { bytes: bytes.subarray(0, size), complete: true };
        }
      }
      continue;
    }
    const value = sign < 128 ? VALUES[sign] : -1;
    if (value === -1) {
      continue;
    }
    pads = 0;
    if (inGroup > 0) {
      const shift = 6 - 2 * inGroup;
      bytes[size] = (left << (6 - shift)) | (value >> shift);
      size += 1;
      left = value & ((1 << shift) - 1);
    } else {
      left = value;
    }
    inGroup = (inGroup + 1) % 4;
  }
  return { bytes: bytes.subarray(0, size), complete: inGroup === 0 };
}
