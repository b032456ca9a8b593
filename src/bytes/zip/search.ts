/** Looking for a signature through bytes that no directory describes, at a cost that one file and its members share. */
import { LIMITS } from '../../base/limits.ts';
import type { ByteSource } from '../source.ts';
import { ZipError } from './zip-error.ts';

const WINDOW = 1 << 16;

/** Bytes that were looked through so far in one file, all its members together. */
export interface SearchBudget {
  searched?: number;
}

/**
 * The places of `signature` (one character a byte) that lie between `start` and `end`, in order.
 * @throws {ZipError} `limit-exceeded` with the place where the search ends
 */
export function* findSignature(
  source: ByteSource,
  signature: string,
  start: number,
  end: number,
  budget: SearchBudget,
): Generator<number, void, undefined> {
  const pattern = Buffer.from(signature, 'latin1');
  for (let at = start; at < Math.min(end, source.size); at += WINDOW) {
    spendSearch(budget, Math.min(WINDOW, end - at), at);
    const bytes = Buffer.from(source.read(at, Math.min(WINDOW + pattern.length - 1, end - at)));
    for (let found = bytes.indexOf(pattern); found >= 0; found = bytes.indexOf(pattern, found + 1)) {
      yield at + found;
    }
  }
}

/**
 * Counts `bytes` that are about to be looked through from `place` on.
 * @throws {ZipError} `limit-exceeded` where they are too many
 */
export function spendSearch(budget: SearchBudget, bytes: number, place: number): void {
  if (!canSearch(budget, bytes)) {
    const message = `more than ${LIMITS.searchedBytes} bytes of archives to look through`;
    throw new ZipError(message, place, 'limit-exceeded');
  }
}

/** Counts `bytes` that are about to be looked through, unless they are too many. */
export function canSearch(budget: SearchBudget, bytes: number): boolean {
  const searched = (budget.searched ?? 0) + bytes;
  if (searched > LIMITS.searchedBytes) {
    return false;
  }
  budget.searched = searched;
  return true;
}
