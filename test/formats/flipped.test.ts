/**
 * A file with one byte that is another: nothing is thrown, every problem has an id and a place, from whatever source the
 * bytes come.
 */
import { test } from 'node:test';
import { FIXTURES, fixture, saneProblems } from './fixtures.ts';
import { inspectBuffer, inspectBytes } from './sources.ts';

/** The readers that do not search archives: a byte of a zip archive makes it be looked for members again and again. */
const FORMATS = `torch-legacy pickle numpy npz sevenzip keras hdf5 safetensors gguf onnx lfs-pointer dvc-pointer
  annex-pointer`.split(/\s+/);
/** Of a larger file every so many-th byte is tried. */
const FLIPS = 300;
/** One in so many is read from every kind of source. */
const EVERY_SOURCE = 50;
/** All bits, the lowest, and the one that makes a length huge. */
const MASKS = [0xff, 0x01, 0x80];

for (const format of FORMATS) {
  const path = FIXTURES[format];
  test(`${format} with every byte flipped`, async () => {
    const bytes = fixture(path);
    const step = Math.ceil((bytes.length * MASKS.length) / FLIPS);
    for (let count = 0; count * step < bytes.length * MASKS.length; count += 1) {
      const at = Math.floor((count * step) / MASKS.length);
      const mask = MASKS[count % MASKS.length];
      const flipped = Buffer.from(bytes);
      flipped[at] ^= mask;
      const look = count % EVERY_SOURCE === 0 ? inspectBytes : inspectBuffer;
      saneProblems(await look(path, flipped), `byte ${at} ^ ${mask}`);
    }
  });
}
