/**
 * GGUF: metadata and tensors for llama.cpp. It holds no pickle where it is what it claims to be: the metadata are read to
 * their end, and the tensors lie where the file is. Its chat templates are read.
 *
 * Source: github.com/ggml-org/ggml, docs/gguf.md (versions 2 and 3; version 1 has 32-bit counts).
 */
import { LIMITS } from '../../base/limits.ts';
import { Cursor } from '../../bytes/cursor.ts';
import { type ByteSource, OutOfBytes } from '../../bytes/source.ts';
import { CodeFound } from '../code-found.ts';
import { type FormatReader, hasPrefix } from '../format.ts';
import { MemberError } from '../member-error.ts';
import type { Text } from './chat-template.ts';

const STRING = 8;
const ARRAY = 9;
/** Bytes of a value, by its type: u8 i8 u16 i16 u32 i32 f32 bool, string, array, u64 i64 f64. */
const VALUE_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
/** The keys of chat templates in the metadata. */
const TEMPLATE_KEY = /^tokenizer\.chat_template/;
const UINT32 = 4;
/** What ggml reads of a key at most. */
const KEY_BYTES = 65_535;
/** Elements and bytes of a block of each type of tensor (gguf-py 0.19, GGML_QUANT_SIZES). */
const TENSOR_BLOCKS: Readonly<Record<number, readonly [number, number] | undefined>> = {
  0: [1, 4],
  1: [1, 2],
  2: [32, 18],
  3: [32, 20],
  6: [32, 22],
  7: [32, 24],
  8: [32, 34],
  9: [32, 40],
  10: [256, 84],
  11: [256, 110],
  12: [256, 144],
  13: [256, 176],
  14: [256, 210],
  15: [256, 292],
  16: [256, 66],
  17: [256, 74],
  18: [256, 98],
  19: [256, 50],
  20: [32, 18],
  21: [256, 110],
  22: [256, 82],
  23: [256, 136],
  24: [1, 1],
  25: [1, 2],
  26: [1, 4],
  27: [1, 8],
  28: [1, 8],
  29: [256, 56],
  30: [1, 2],
  34: [256, 54],
  35: [256, 66],
  39: [32, 17],
  40: [64, 36],
  41: [128, 18],
};
/** The library has four (GGML_MAX_DIMS); a few more are understood all the same. */
const DIMENSIONS = 8;

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
    const count = this.length(`the number of ${what}`);
    if (count > this.cursor.left) {
      throw this.fail(`expected ${count} ${what}, found ${this.cursor.left} bytes`);
    }
    if (count > LIMITS.ggufItems) {
      throw this.limit(`${count} ${what}, more than ${LIMITS.ggufItems}`);
    }
    return count;
  }

  limit(message: string): MemberError {
    return new MemberError('limit-exceeded', message, this.cursor.position);
  }

  length(what: string): number {
    return this.#wide ? this.cursor.uint64(what) : this.cursor.uint32(what);
  }

  /** Goes past a text. @returns where it lies */
  string(): Text {
    const length = this.length('the length of a string');
    const start = this.cursor.position;
    this.cursor.skip(length, 'a string');
    return { start, length };
  }

  /** Goes past a value, and tells `each` of the texts in it. */
  skipValue(type: number, each: (text: Text) => void, depth = 0): void {
    if (type === STRING) {
      each(this.string());
    } else if (type === ARRAY) {
      this.#skipArray(each, depth);
    } else if (VALUE_BYTES[type] !== undefined) {
      this.cursor.skip(VALUE_BYTES[type], 'a value');
    } else {
      throw this.fail(`expected a type of value up to 12, found ${type}`);
    }
  }

  #skipArray(each: (text: Text) => void, depth: number): void {
    const type = this.cursor.uint32('the type of an array');
    if (depth >= LIMITS.nesting) {
      throw this.limit(`arrays are nested more than ${LIMITS.nesting} deep`);
    }
    if (type !== STRING && type !== ARRAY) {
      if (VALUE_BYTES[type] === undefined) {
        throw this.fail(`expected a type of value up to 12, found ${type}`);
      }
      this.cursor.skip(this.length('the length of an array') * VALUE_BYTES[type], 'an array');
      return;
    }
    const length = this.count('items of an array');
    for (let at = 0; at < length; at += 1) {
      this.skipValue(type, each, depth + 1);
    }
  }

  /** Reads where a tensor lies. @returns the offset behind it in the tensor data, in bytes */
  tensorEnd(): number {
    this.string();
    const dimensions = this.cursor.uint32('the number of dimensions');
    if (dimensions > DIMENSIONS) {
      throw this.fail(`expected up to ${DIMENSIONS} dimensions, found ${dimensions}`);
    }
    let elements = 1;
    for (let at = 0; at < dimensions; at += 1) {
      elements *= this.length('a dimension');
    }
    const type = this.cursor.uint32('the type of a tensor');
    if (TENSOR_BLOCKS[type] === undefined) {
      // As gguf-py and ggml do, which cannot tell either where such a tensor ends.
      throw this.fail(`expected a type of tensor that gguf 0.19 knows, found ${type}`);
    }
    const [block, bytes] = TENSOR_BLOCKS[type];
    return this.cursor.uint64('the offset of a tensor') + (elements / block) * bytes;
  }

  /**
   * Reads one pair of the metadata.
   * @param template told of every chat template
   * @returns the alignment of the tensors where that is what it says
   */
  pair(template: (text: Text) => void): number | null {
    const { start, length } = this.string();
    const key = length > KEY_BYTES ? '' : Buffer.from(this.cursor.read(start, length)).toString('latin1');
    const type = this.cursor.uint32('a type of value');
    if (key === 'general.alignment' && type === UINT32) {
      const alignment = this.cursor.uint32('the alignment');
      if (alignment === 0) {
        throw this.fail('expected an alignment of at least 1, found 0');
      }
      return alignment;
    }
    this.skipValue(type, TEMPLATE_KEY.test(key) ? template : ignore);
    return null;
  }
}

const ignore = (): void => {};

export const gguf: FormatReader = {
  format: 'gguf',
  about:
    'checked to be nothing else: metadata and tensors fill the file; a chat template is a program that llama-cpp-python before 0.2.72 (CVE-2024-34359) and SGLang (CVE-2026-5760) render without the sandbox of jinja2: one that reaches for a dunder, or puts a name together by which it could, is `contains-code`',
  checked: 'files of gguf 0.19; the templates of llama.cpp, Ollama and others, jinja2 3.1',
  detect: ({ head }) => hasPrefix(head, 'GGUF'),
  async read({ source }, findings) {
    const { readChatTemplate } = await import('./chat-template.ts');
    const found = new CodeFound(findings, null);
    try {
      findings.end = readFile(source, (text) => readChatTemplate(source, text, found));
    } catch (error) {
      if (error instanceof OutOfBytes) {
        throw new MemberError('broken-archive', error.message, error.offset);
      }
      throw error;
    } finally {
      found.end();
    }
  },
};

/**
 * @param template told of every chat template
 * @returns the offset behind the last tensor
 * @throws {MemberError} where the library would not read the file, or a limit is reached
 */
function readFile(source: ByteSource, template: (text: Text) => void): number {
  const cursor = new Cursor(source, 4);
  const version = cursor.uint32('a version');
  if (version < 1 || version > 3) {
    throw new MemberError('broken-archive', `expected version 1 to 3 of GGUF, found ${version}`, 4);
  }
  const reader = new Reader(cursor, version);
  const tensors = reader.count('tensors');
  const values = reader.count('values');
  let alignment = 32;
  for (let at = 0; at < values; at += 1) {
    alignment = reader.pair(template) ?? alignment;
  }
  let size = 0;
  for (let at = 0; at < tensors; at += 1) {
    size = Math.max(size, reader.tensorEnd());
  }
  const end = size === 0 ? cursor.position : Math.ceil(cursor.position / alignment) * alignment + size;
  // A block that is not whole makes a fraction.
  if (!(end <= source.size && Number.isInteger(end))) {
    throw new MemberError(
      'broken-archive',
      `expected whole tensors, found that they end at byte ${end} of ${source.size}`,
      cursor.position,
    );
  }
  return end;
}
