/**
 * The filter for RISC-V: jumps (JAL), and pairs of instructions that make an address (AUIPC and another).
 *
 * Source: XZ Utils 5.8, liblzma/simple/riscv.c (`riscv_decode`), which explains the two forms of a pair.
 */
import type { Conversion } from './branches.ts';

const JAL = 0xef;
const AUIPC = 0x17;
/** The register that marks a pair in the form of the filter. */
const MARK = 2 << 7;

/** Whether the second instruction uses what AUIPC makes, and is one that the filter knows. */
const isPair = (auipc: number, second: number): boolean => (((auipc << 8) ^ (second - 3)) & 0xf8003) === 0;

/** Whether AUIPC is in the form of the filter, which keeps the register `register` in its upper bits. */
const isMarked = (auipc: number, register: number): boolean => ((auipc - 0x3117) << 18) >>> 0 < (register & 0x1d);

export const riscv: Conversion = (bytes, position) => {
  let at = 0;
  while (at + 8 <= bytes.length) {
    if (bytes[at] === JAL) {
      at += convertJump(bytes, at, position + at);
    } else if ((bytes[at] & 0x7f) === AUIPC) {
      at += convertPair(new DataView(bytes.buffer, bytes.byteOffset + at, 8), position + at);
    } else {
      at += 2;
    }
  }
  return at;
};

/** @returns how many bytes are behind it */
function convertJump(bytes: Uint8Array, at: number, position: number): number {
  const [, first, second, third] = bytes.subarray(at, at + 4);
  if ((first & 0x0d) !== 0) {
    return 2;
  }
  const target = (((first & 0xf0) << 13) | (second << 9) | (third << 1)) - position;
  bytes[at + 1] = (first & 0x0f) | ((target >>> 8) & 0xf0);
  bytes[at + 2] = ((target >>> 16) & 0x0f) | ((target >>> 7) & 0x10) | ((target << 4) & 0xe0);
  bytes[at + 3] = ((target >>> 4) & 0x7f) | ((target >>> 13) & 0x80);
  return 4;
}

/** @returns how many bytes are behind it */
function convertPair(view: DataView, position: number): number {
  const auipc = view.getUint32(0, true);
  if ((auipc & 0xe80) !== 0) {
    const second = view.getUint32(4, true);
    if (!isPair(auipc, second)) {
      return 6;
    }
    view.setUint32(0, AUIPC | MARK | (second << 12), true);
    view.setUint32(4, (auipc & 0xfffff000) + (second >>> 20), true);
    return 8;
  }
  const register = auipc >>> 27;
  if (!isMarked(auipc, register)) {
    return 4;
  }
  const target = view.getUint32(4, false) - position;
  view.setUint32(0, AUIPC | (register << 7) | ((target + 0x800) & 0xfffff000), true);
  view.setUint32(4, (auipc >>> 12) | (target << 20), true);
  return 8;
}
