/**
 * Keeps V8's heap small. Left alone, its young generation grows to 128 MiB and its old one to four times of what lives in
 * it before it is cleaned up: a pickle of 100 MB, of which nothing is kept, took 500 MiB. Both are flags of V8 that are
 * read whenever the heap grows (v8/src/flags/flag-definitions.h), and cost a tenth of the time where there is much to clean.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes up to which the young generation may grow, both of its halves: below, what lives for a moment is kept for ever. */
const YOUNG_BYTES = 32 * 1024 * 1024;
let isBound = false;

/** To be called now and then while much is read: V8 has no limit for a program that is running already. */
export function boundHeap(): void {
  if (isBound) {
    return;
  }
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if (young === undefined || young.space_size >= YOUNG_BYTES) {
    setFlagsFromString('--semi-space-growth-factor=1');
    setFlagsFromString('--heap-growing-percent=100');
    isBound = true;
  }
}
