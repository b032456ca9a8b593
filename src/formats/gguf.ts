/**
 * GGUF: metadata and tensors for llama.cpp. It holds no pickle where it is what it claims to be: the metadata are read to
 * their end, and the tensors lie where the file is.
 *
 * Source: github.com/ggml-org/ggml, docs/gguf.md (versions 2 and 3; version 1 has 32-bit counts).
 */
import { Cursor, OutOfBytes } from '../bytes/cursor.ts';
import { type FormatReader, hasPrefix } from './format.ts';
import { MemberError } from './member-error.ts';

const STRING = 8;
const ARRAY = 9;
/** Bytes of a value, by its type: u8 i8 u16 i16 u32 i32 f32 bool, string, array, u64 i64 f64. */
const VALUE_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
const MAX_COUNT = 1 << 24;
const MAX_DEPTH = 8;

class Reader {
  readonly cursor: Cursor;
  readonly #wide: boolean;

  constructor(cursor: Cursor, version: number) {
    this.cursor = cursor;
    this.#wide = version > 1;
  }

  fail(message: string): MemberError {
    return new MemberError('broken-archive', message, this.cursor.position);
  }

  count(what: string): number {
    const count = this.length(what);
    if (count > MAX_COUNT) {
      throw this.fail(`expected a number of ${what} up to ${MAX_COUNT}, found ${count}`);
    }
    return count;
  }

  length(what: string): number {
    return this.#wide ? this.cursor.uint64(what) : this.cursor.uint32(what);
  }

  skipString(): void {
    this.cursor.skip(this.length('the length of a string'), 'a string');
  }

  skipValue(type: number, depth = 0): void {
    if (type === STRING) {
      this.skipString();
    } else if (type === ARRAY) {
      this.#skipArray(depth);
    } else if (VALUE_BYTES[type] !== undefined) {
      this.cursor.skip(VALUE_BYTES[type], 'a value');
    } else {
      throw this.fail(`expected a type of value up to 12, found ${type}`);
    }
  }

  #skipArray(depth: number): void {
    const type = this.cursor.uint32('the type of an array');
    const length = this.length('the length of an array');
    if (type !== STRING && type !== ARRAY) {
      if (VALUE_BYTES[type] === undefined) {
        throw this.fail(`expected a type of value up to 12, found ${type}`);
      }
      this.cursor.skip(length * VALUE_BYTES[type], 'an array');
      return;
    }
    if (length > MAX_COUNT || depth > MAX_DEPTH) {
      throw this.fail(`an array of ${length} values, ${depth} deep, is more than is read`);
    }
    for (let at = 0; at < length; at += 1) {
      this.skipValue(type, depth + 1);
    }
  }

  skipTensor(): void {
    this.skipString();
    const dimensions = this.cursor.uint32('the number of dimensions');
    if (dimensions > 8) {
      throw this.fail(`expected up to 8 dimensions, found ${dimensions}`);
    }
    this.cursor.skip(dimensions * (this.#wide ? 8 : 4) + 4 + 8, 'a tensor');
  }
}

export const gguf: FormatReader = {
  format: 'gguf',
  detect: ({ head }) => hasPrefix(head, 'GGUF'),
  read({ source }, findings) {
    const cursor = new Cursor(source, 4);
    try {
      const version = cursor.uint32('a version');
      if (version < 1 || version > 3) {
        throw new MemberError('broken-archive', `expected version 1 to 3 of GGUF, found ${version}`, 4);
      }
      const reader = new Reader(cursor, version);
      const tensors = reader.count('tensors');
      const values = reader.count('values');
      for (let at = 0; at < values; at += 1) {
        reader.skipString();
        reader.skipValue(cursor.uint32('a type of value'));
      }
      for (let at = 0; at < tensors; at += 1) {
        reader.skipTensor();
      }
    } catch (error) {
      if (error instanceof OutOfBytes) {
        throw new MemberError('broken-archive', error.message, error.offset);
      }
      throw error;
    }
  },
};
