/** The filters in front of a compression, by the numbers that xz and 7z share. */
import { arm, arm64, armThumb, type Conversion, ia64, powerpc, sparc, unfilter } from './branches.ts';
import type { Decoder } from './decoder.ts';
import { undelta } from './delta.ts';
import { riscv } from './riscv.ts';
import { x86 } from './x86.ts';

type Output = ReturnType<Decoder>;

const DELTA = 3;

/** Filters for machine code (xz file format 1.2.1, 5.3.2; 7-Zip 24.09, DOC/Methods.txt). */
const BRANCHES: Readonly<Record<number, () => Conversion>> = {
  4: x86,
  5: () => powerpc,
  6: () => ia64,
  7: () => arm,
  8: () => armThumb,
  9: () => sparc,
  10: () => arm64,
  11: () => riscv,
};

/** How many bytes of properties a filter may have; undefined for a number that stands for no filter. */
export function filterPropertyBytes(filter: number): readonly number[] | undefined {
  return filter === DELTA ? [1] : filter in BRANCHES ? [0, 4] : undefined;
}

/**
 * Undoes a filter.
 * @param properties the distance of a delta filter, less one; the address of the first byte for machine code, 0 where there are none
 */
export function undoFilter(output: Output, filter: number, properties: Uint8Array): Output {
  const [a = 0, b = 0, c = 0, d = 0] = properties;
  return filter === DELTA
    ? undelta(output, a + 1)
    : unfilter(output, BRANCHES[filter](), a + b * 2 ** 8 + c * 2 ** 16 + d * 2 ** 24);
}
