/**
 * LZF as liblzf writes it: literals, and copies from at most 8 KiB back. It has no header and no end of its own: it ends
 * with the bytes.
 *
 * Source: lzf_d.c of liblzf 3.6, as h5py 3.16 ships it.
 */
import type { Cursor } from '../cursor.ts';
import { broken, History } from './decoder.ts';

const WINDOW = 1 << 13;
/** Control bytes below this count literals. */
const FIRST_COPY = 32;
/** A length of seven in the control byte goes on in the byte behind it. */
const LONG = 7;

/** All of LZF data. */
export function* lzf(cursor: Cursor): Generator<Uint8Array, void, undefined> {
  const history = new History(WINDOW);
  try {
    while (cursor.left > 0) {
      if (history.full) {
        yield history.take();
      }
      readStep(cursor, history);
    }
  } catch (error) {
    // What came before the break has been decoded, and whoever reads the data gets it.
    yield history.take();
    throw error;
  }
  yield history.take();
}

function readStep(cursor: Cursor, history: History): void {
  const control = cursor.uint8('LZF data');
  if (control < FIRST_COPY) {
    history.append(cursor.bytes(control + 1, 'literals'));
    return;
  }
  const short = control >> 5;
  const length = short === LONG ? short + cursor.uint8('the length of a copy') : short;
  const distance = ((control & 0x1f) << 8) + cursor.uint8('the distance of a copy') + 1;
  if (!history.reaches(distance)) {
    throw broken(`a copy from ${distance} bytes back, of ${history.total} there are`, cursor);
  }
  history.copy(distance, length + 2);
}
