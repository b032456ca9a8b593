/**
 * Filters for machine code (BCJ): compressors make the targets of calls and jumps absolute, which compresses better;
 * these make them relative again, one a kind of processor. They change any bytes that look like such instructions.
 *
 * Source: XZ Utils 5.8, liblzma/simple/powerpc.c, ia64.c, arm.c, armthumb.c, sparc.c and arm64.c.
 */

/**
 * Undoes a filter at the start of `bytes`, the first of which stands at `position` in the program, in bytes.
 * @returns how many of them are final; the rest waits for more, and stays as it is where there is no more
 */
export type Conversion = (bytes: Uint8Array, position: number) => number;

/** Applies a conversion to the output of another decoder, whose pieces may end anywhere. */
export function* unfilter(
  pieces: Iterable<Uint8Array>,
  convert: Conversion,
  start = 0,
): Generator<Uint8Array, void, undefined> {
  let position = start;
  let rest: Uint8Array = new Uint8Array(0);
  for (const piece of pieces) {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    const done = convert(bytes, position);
    position += done;
    yield bytes.subarray(0, done);
    rest = bytes.slice(done);
  }
  yield rest;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** A conversion of instructions of four bytes, each by itself: `null` leaves one as it is. */
function ofWords(littleEndian: boolean, convert: (word: number, position: number) => number | null): Conversion {
  return (bytes, position) => {
    const view = viewOf(bytes);
    let at = 0;
    for (; at + 4 <= bytes.length; at += 4) {
      const word = convert(view.getUint32(at, littleEndian), position + at);
      if (word !== null) {
        view.setUint32(at, word, littleEndian);
      }
    }
    return at;
  };
}

export const powerpc = ofWords(false, (word, position) =>
  word >>> 26 === 0x12 && (word & 3) === 1 ? 0x48000001 | (((word & 0x03fffffc) - position) & 0x03fffffc) : null,
);

export const arm = ofWords(true, (word, position) =>
  word >>> 24 === 0xeb ? 0xeb000000 | ((((word << 2) - (position + 8)) >>> 2) & 0x00ffffff) : null,
);

export const sparc = ofWords(false, (word, position) => {
  if (word >>> 22 !== 0x100 && word >>> 22 !== 0x1ff) {
    return null;
  }
  const target = ((word << 2) - position) >>> 2;
  const sign = (target >>> 22) & 1;
  return 0x40000000 | (sign === 1 ? 0x3fc00000 : 0) | (target & 0x3fffff);
});

/** Calls (BL), and addresses of pages (ADRP) in a range of 512 MiB. */
export const arm64 = ofWords(true, (word, position) => {
  if (word >>> 26 === 0x25) {
    return 0x94000000 | ((word - (position >>> 2)) & 0x03ffffff);
  }
  const page = ((word >>> 29) & 3) | ((word >>> 3) & 0x001ffffc);
  if ((word & 0x9f000000) >>> 0 !== 0x90000000 || ((page + 0x00020000) & 0x001c0000) !== 0) {
    return null;
  }
  const target = page - (position >>> 12);
  const sign = (target & 0x00020000) === 0 ? 0 : 0x00e00000;
  return (word & 0x9000001f) | ((target & 3) << 29) | ((target & 0x0003fffc) << 3) | sign;
});

/** A call of two halves of two bytes each, anywhere at an even place. */
export const armThumb: Conversion = (bytes, position) => {
  let at = 0;
  for (; at + 4 <= bytes.length; at += 2) {
    if ((bytes[at + 1] & 0xf8) !== 0xf0 || (bytes[at + 3] & 0xf8) !== 0xf8) {
      continue;
    }
    const source = ((bytes[at + 1] & 7) << 19) | (bytes[at] << 11) | ((bytes[at + 3] & 7) << 8) | bytes[at + 2];
    const target = ((source << 1) - (position + at + 4)) >>> 1;
    bytes[at + 1] = 0xf0 | ((target >>> 19) & 7);
    bytes[at] = target >>> 11;
    bytes[at + 3] = 0xf8 | ((target >>> 8) & 7);
    bytes[at + 2] = target;
    at += 2;
  }
  return at;
};

/** Which of the three instructions in a bundle of IA-64 are branches, by the kind of the bundle: one bit each. */
const IA64_BRANCHES = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 6, 6, 0, 0, 7, 7, 4, 4, 0, 0, 4, 4, 0, 0];
const IA64_BUNDLE = 16;

export const ia64: Conversion = (bytes, position) => {
  let at = 0;
  for (; at + IA64_BUNDLE <= bytes.length; at += IA64_BUNDLE) {
    const branches = IA64_BRANCHES[bytes[at] & 0x1f];
    for (let slot = 0; slot < 3; slot += 1) {
      if ((branches >> slot) & 1) {
        convertIa64(viewOf(bytes), at, 5 + 41 * slot, position + at);
      }
    }
  }
  return at;
};

/** Converts the instruction of 41 bits that begins `bit` bits into the bundle. */
function convertIa64(view: DataView, at: number, bit: number, position: number): void {
  // The six bytes that hold it, the last of which may be that of the bundle.
  const start = at + (bit >> 3);
  const shift = BigInt(bit & 7);
  const bits = BigInt(view.getUint32(start, true)) | (BigInt(view.getUint16(start + 4, true)) << 32n);
  const instruction = bits >> shift;
  if (((instruction >> 37n) & 0xfn) !== 5n || ((instruction >> 9n) & 7n) !== 0n) {
    return;
  }
  const source = Number(((instruction >> 13n) & 0xfffffn) | (((instruction >> 36n) & 1n) << 20n));
  const target = BigInt(((source << 4) - position) >>> 4);
  const cleared = instruction & ~(0x8fffffn << 13n);
  const changed = cleared | ((target & 0xfffffn) << 13n) | ((target & 0x100000n) << 16n);
  const result = (bits & ((1n << shift) - 1n)) | (changed << shift);
  view.setUint32(start, Number(result & 0xffff_ffffn), true);
  view.setUint16(start + 4, Number((result >> 32n) & 0xffffn), true);
}
