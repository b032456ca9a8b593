/**
 * The storages that the persistent ids of a torch checkpoint name: `('storage', torch.FloatStorage, key, location,
 * elements)`.
 *
 * Source: torch/serialization.py, `persistent_id` in `_save` and `_legacy_save` (1.13 to 2.15).
 */
import { LIMITS } from '../../base/limits.ts';
import { storageElementBytes } from '../../bytes/element-types.ts';
import type { Literals } from '../../pickle/literals.ts';
import { isContainer, type Value } from '../../pickle/values.ts';

export class Storages {
  readonly #bytesOf = new Map<string, number>();
  /** Bytes of all storages together. */
  bytes = 0;
  /** What could not be understood, or null. */
  unknown: string | null = null;

  get count(): number {
    return this.#bytesOf.size;
  }

  /** Bytes of a storage, by what its persistent id declares. */
  bytesOf(key: string): number {
    return this.#bytesOf.get(key) ?? 0;
  }

  keys(): Iterable<string> {
    return this.#bytesOf.keys();
  }

  /** Takes note of a persistent id; one that names no storage is left alone. */
  add(id: Value, literals: Literals): void {
    if (typeof id === 'number' || id.kind === 'detached') {
      this.unknown ??= 'protocol 0 writes a persistent id as text';
      return;
    }
    if (!isContainer(id) || id.kind !== 'tuple' || wordOf(id.items[0], literals) !== 'storage') {
      return;
    }
    const [, type, keyValue, , elementsValue] = id.items;
    const key = textOf(keyValue, literals);
    const elements = typeof elementsValue === 'number' && elementsValue >= 0 ? literals.int(elementsValue) : null;
    const name = typeof type === 'object' && type.kind === 'global' ? type.name : '?';
    const bytes = storageElementBytes(name);
    if (key === null || elements === null || bytes === undefined) {
      this.unknown ??= `${name}, key ${key ?? '?'}`;
    }
    if (key !== null && !this.#bytesOf.has(key)) {
      const size = Number(elements ?? 0n) * (bytes ?? 0);
      this.#bytesOf.set(key, size);
      this.bytes += size;
    }
  }
}

/** A short word, as text or as bytes: torch takes both (torch/serialization.py, _maybe_decode_ascii). */
function wordOf(value: Value | undefined, literals: Literals): string | null {
  const isBytes = typeof value === 'number' && value >= 0 && literals.type(value) === 'bytes';
  return isBytes ? Buffer.from(literals.bytes(value, 64)).toString('latin1') : textOf(value, literals);
}

/** The text of a string literal, as long as the name of a record can be; null for any other value. */
export function textOf(value: Value | undefined, literals: Literals): string | null {
  return typeof value === 'number' && value >= 0 ? literals.text(value, LIMITS.torchText) : null;
}
