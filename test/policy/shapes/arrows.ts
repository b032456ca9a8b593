/** Parts of arrays of Arrow as pyarrow writes them, in the words of test/policy/python.ts. */

export const TEXT = "pyarrow.lib.type_for_alias('string')";
export const FLOAT = "pyarrow.lib.type_for_alias('double')";

const escaped = (bytes: Buffer): string =>
  [...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
const buffer = (bytes: Buffer): string => `pyarrow.lib.py_buffer(builtins.bytearray(b'${escaped(bytes)}'))`;

/** A buffer of numbers of four bytes. */
export const int32s = (...numbers: number[]): string => buffer(Buffer.from(Int32Array.from(numbers).buffer));

/** The same of eight bytes; of one number, so many zeros. */
export function int64s(...numbers: number[]): string {
  const all = numbers.length === 1 ? Array(numbers[0]).fill(0) : numbers;
  return buffer(Buffer.from(BigInt64Array.from(all.map(BigInt)).buffer));
}

/** An array of a type without parts. */
export const restored = (type: string, length: number, nulls: number, offset: number, buffers: string): string =>
  `pyarrow.lib._restore_array((${type}, ${length}, ${nulls}, ${offset}, [${buffers}], [], None))`;
