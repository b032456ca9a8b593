/**
 * Protocol Buffers on the wire: the fields of a message, one after another, without a schema. What is inside a field is
 * looked at only where its caller asks for it, so a tensor of 2 GB costs the few bytes in front of it.
 *
 * Refused is what the parser of C++ refuses: github.com/protocolbuffers/protobuf 29, src/google/protobuf/parse_context.h
 * (`ReadTag`, `ReadSize`, `VarintParse`) and wire_format.cc (`SkipField`); protobuf.dev/programming-guides/encoding.
 */
import { LIMITS } from '../base/limits.ts';
import { Cursor } from './cursor.ts';
import type { ByteSource } from './source.ts';

/** Wire types. */
export const VARINT = 0;
const FIXED64 = 1;
export const BYTES = 2;
const GROUP = 3;
const GROUP_END = 4;
const FIXED32 = 5;

/** Bytes of a varint: of 64 bits, and of the 32 bits of a tag. */
const VARINT_BYTES = 10;
const TAG_BYTES = 5;

/** These bytes are no message, or not within the limits. `offset` is in bytes from the start of the source. */
export class ProtobufError extends Error {
  readonly id: 'broken-archive' | 'limit-exceeded';
  readonly offset: number;

  constructor(message: string, offset: number, id: ProtobufError['id'] = 'broken-archive') {
    super(message);
    this.id = id;
    this.offset = offset;
  }
}

export interface ProtobufField {
  readonly number: number;
  /** VARINT, BYTES, or one of those that are only skipped: fixed numbers and groups. */
  readonly wire: number;
  /** Of a varint, modulo 2**64; above 2**53 not exact. 0 for the others. */
  readonly value: number;
  /** The same as what C++ makes of it for an int32, a bool or an enum. */
  readonly int32: number;
  /** Where the field's tag is, its content, and the end of that: bytes from the start of the source. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** How many messages it is in. */
  readonly depth: number;
}

interface Varint {
  readonly value: number;
  readonly int32: number;
}

/** Where a message lies. A field of the wire type BYTES is one. */
export type Range = Pick<ProtobufField, 'start' | 'end' | 'depth'>;

export class ProtobufReader {
  readonly #source: ByteSource;
  readonly #cursor: Cursor;
  /** Fields that may still be read, all messages together. */
  #left: number = LIMITS.protobufFields;

  constructor(source: ByteSource) {
    this.#source = source;
    this.#cursor = new Cursor(source, 0, LIMITS.protobufWindow);
  }

  /**
   * The fields of a message in turn; the whole source is one where no other is given. Other messages may be read before
   * the next field is asked for.
   * @throws {ProtobufError} where a field is none, reaches behind the end of its message, or a limit is reached
   */
  *fields(message: Range = { start: 0, end: this.#source.size, depth: 0 }): Generator<ProtobufField, void, undefined> {
    const { end, depth } = message;
    if (depth >= LIMITS.protobufDepth) {
      throw new ProtobufError(
        `messages are nested more than ${LIMITS.protobufDepth} deep`,
        message.start,
        'limit-exceeded',
      );
    }
    for (let at = message.start; at < end; ) {
      const field = this.#field(at, end, depth + 1);
      at = field.end;
      yield field;
    }
  }

  /** The bytes of a field; the caller has checked its length against a cap. */
  bytes({ start, end }: Range): Uint8Array {
    return this.#cursor.read(start, end - start);
  }

  /** The text of a field of the wire type BYTES, as far as its first `most` bytes. */
  text({ start, end }: Range, most: number): string {
    return Buffer.from(this.#cursor.read(start, Math.min(end - start, most))).toString('utf8');
  }

  #field(at: number, end: number, depth: number): ProtobufField {
    if (this.#left === 0) {
      throw new ProtobufError(`more than ${LIMITS.protobufFields} fields of messages`, at, 'limit-exceeded');
    }
    this.#left -= 1;
    const { number, wire } = this.#tag(at, end);
    const start = this.#cursor.position;
    if (wire === VARINT) {
      const { value, int32 } = this.#varint(end, VARINT_BYTES, 'a number');
      return { number, wire, value, int32, at, start, end: this.#cursor.position, depth };
    }
    if (wire === BYTES) {
      const length = this.#varint(end, VARINT_BYTES, 'a length').value;
      const content = this.#cursor.position;
      return { number, wire, value: 0, int32: 0, at, start: content, end: this.#within(length, end), depth };
    }
    this.#skip(number, wire, at, end);
    return { number, wire, value: 0, int32: 0, at, start, end: this.#cursor.position, depth };
  }

  /** Goes past what is only skipped. A group ends at its own end; those within it are fields of any kind. */
  #skip(number: number, wire: number, at: number, end: number): void {
    const groups: number[] = [];
    let tag = { number, wire };
    for (;;) {
      if (tag.wire === GROUP) {
        groups.push(tag.number);
      } else if (tag.wire === GROUP_END) {
        const open = groups.pop();
        if (open !== tag.number) {
          const expected = open === undefined ? 'a field' : `the end of group ${open}`;
          throw new ProtobufError(`expected ${expected}, found the end of group ${tag.number}`, at);
        }
      } else if (tag.wire === VARINT) {
        this.#varint(end, VARINT_BYTES, 'a number');
      } else {
        this.#skipBytes(tag.wire, end);
      }
      if (groups.length === 0) {
        return;
      }
      if (groups.length > LIMITS.protobufDepth || this.#left === 0) {
        const what = this.#left === 0 ? 'fields of messages' : 'groups in one another';
        const most = this.#left === 0 ? LIMITS.protobufFields : LIMITS.protobufDepth;
        throw new ProtobufError(`more than ${most} ${what}`, this.#cursor.position, 'limit-exceeded');
      }
      this.#left -= 1;
      tag = this.#tag(this.#cursor.position, end);
    }
  }

  #skipBytes(wire: number, end: number): void {
    const cursor = this.#cursor;
    const length =
      wire === FIXED64
        ? 8
        : wire === FIXED32
          ? 4
          : wire === BYTES
            ? this.#varint(end, VARINT_BYTES, 'a length').value
            : null;
    if (length === null) {
      throw new ProtobufError(`expected a wire type from 0 to 5, found ${wire}`, cursor.position);
    }
    cursor.position = this.#within(length, end);
  }

  /** @returns the offset behind the next `length` bytes */
  #within(length: number, end: number): number {
    const { position } = this.#cursor;
    if (!(length <= end - position)) {
      const message = `expected ${length} bytes of a field, found ${end - position} before the end of its message`;
      throw new ProtobufError(message, position);
    }
    return position + length;
  }

  #tag(at: number, end: number): { number: number; wire: number } {
    this.#cursor.position = at;
    const tag = this.#varint(end, TAG_BYTES, 'a tag').value % 2 ** 32;
    const number = Math.floor(tag / 8);
    if (number === 0) {
      throw new ProtobufError('expected a field, found one of number 0', at);
    }
    return { number, wire: tag % 8 };
  }

  #varint(end: number, most: number, what: string): Varint {
    const cursor = this.#cursor;
    const start = cursor.position;
    // Seven bytes are 49 bits, which a double holds exactly.
    let low = 0;
    let high = 0;
    for (let at = 0; at < most && cursor.position < end; at += 1) {
      const byte = cursor.uint8(what);
      if (at < 7) {
        low += (byte & 0x7f) * 2 ** (7 * at);
      } else {
        high += (byte & 0x7f) * 2 ** (7 * (at - 7));
      }
      if (byte < 0x80) {
        // C++ shifts what is above 64 bits out.
        return { value: low + (high % 2 ** 15) * 2 ** 49, int32: low | 0 };
      }
    }
    const found = cursor.position - start === most ? `one of more than ${most} bytes` : 'the end of the message in it';
    throw new ProtobufError(`expected ${what}, found ${found}`, start);
  }
}
