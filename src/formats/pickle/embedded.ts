/**
 * Pickles inside the bytes values of a pickle. Where a global that unpickles is called on a constant, the constant is
 * content of its own: it may be a torch zip, a legacy file or a plain pickle, and is judged like any. Where nothing
 * unpickles it, that bytes look like a pickle is only worth a note. It knows no verdicts.
 */

import { LIMITS } from '../../base/limits.ts';
import type { ByteSource } from '../../bytes/source.ts';
import type { Listener } from '../../pickle/listener.ts';
import type { NestedContent } from '../nested.ts';

/** Globals that unpickle the one bytes value they are called on. */
const UNPICKLERS: ReadonlySet<string> = new Set([
  // torch/storage.py: torch.load(io.BytesIO(b), weights_only=False); what pickle.dumps writes of a tensor's storage.
  'torch.storage._load_from_bytes',
  'pickle.loads',
  '_pickle.loads',
  'pickle._loads',
  'dill.loads',
  'dill._dill.loads',
  'cloudpickle.loads',
  'cloudpickle.cloudpickle.loads',
]);
/** Notes on bytes that look like a pickle, for one member. */
const NOTES = 3;

/** What one walk finds of them. */
export class EmbeddedPickles {
  readonly nested: NestedContent[] = [];
  readonly #member: string | null;
  readonly #unpickled = new Set<number>();
  readonly #lookLikePickles = new Set<number>();

  /** @param member of the pickle in its file; null for a bare file */
  constructor(member: string | null) {
    this.#member = member;
  }

  /** Hears what it needs, and passes everything on to `listener`. */
  listener(listener: Listener = {}): Listener {
    return {
      ...listener,
      onConstantCall: (global, start, open) => {
        if (UNPICKLERS.has(`${global.module}.${global.name}`)) {
          this.#addNested(start, open);
        }
        listener.onConstantCall?.(global, start, open);
      },
      onPickleLikeBytes: (start, length) => {
        if (this.#lookLikePickles.size < LIMITS.members) {
          this.#lookLikePickles.add(start);
        }
        listener.onPickleLikeBytes?.(start, length);
      },
    };
  }

  /** One constant may be called on often, and in several readings of the stream; it is judged once. */
  #addNested(start: number, open: () => ByteSource): void {
    // One more than may be opened, so that opening them reaches the limit and says so.
    if (this.#unpickled.has(start) || this.nested.length > LIMITS.members) {
      return;
    }
    this.#unpickled.add(start);
    const place = `<bytes at ${start}>`;
    this.nested.push({
      name: this.#member === null ? place : `${this.#member}!${place}`,
      promised: true,
      open,
    });
  }

  /** What is said of the others. */
  notes(): string[] {
    const others = [...this.#lookLikePickles].filter((start) => !this.#unpickled.has(start));
    const where = this.#member === null ? '' : ` of ${this.#member}`;
    const notes = others
      .slice(0, NOTES)
      .map((start) => `the bytes value at byte ${start}${where} looks like a pickle; nothing in the file unpickles it`);
    const more = others.length - notes.length;
    return more === 0 ? notes : [...notes, `${more} more bytes values${where} look like pickles`];
  }
}
