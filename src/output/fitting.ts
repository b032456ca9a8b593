/** How much of a list fits on a page. It knows bytes and nothing of what is listed. */
import { byteLength } from '../base/escape.ts';

/** Two line ends follow each piece at most. */
const BETWEEN = 2;

/**
 * What is written of the first items, as many as fit.
 * @param room bytes of UTF-8
 * @param most items at most
 */
export function fitting<T>(items: readonly T[], write: (item: T) => string, room: number, most?: number): string[] {
  const kept: string[] = [];
  let left = room;
  for (const item of items.slice(0, most)) {
    const piece = write(item);
    left -= byteLength(piece) + BETWEEN;
    if (left < 0) {
      break;
    }
    kept.push(piece);
  }
  return kept;
}
