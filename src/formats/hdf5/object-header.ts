/**
 * Object headers: the messages that say what an object is.
 *
 * Source: HDF5 File Format Specification 3.0, IV.A.1 (versions 1 and 2); H5Ocache.c, `H5O__chunk_deserialize` (libhdf5
 * 1.14).
 */
import type { Cursor } from '../../bytes/cursor.ts';
import { Extent, type Hdf5Bytes, Hdf5Error, latin1, number } from './bytes.ts';

/** Types of messages, as far as they are read. */
export const MESSAGE = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  oldFillValue: 0x04,
  fillValue: 0x05,
  link: 0x06,
  externalFiles: 0x07,
  layout: 0x08,
  filters: 0x0b,
  attribute: 0x0c,
  sharedTable: 0x0f,
  continuation: 0x10,
  symbols: 0x11,
  attributeInfo: 0x15,
  cacheImage: 0x18,
} as const;

export interface Message {
  readonly type: number;
  /** Whether the body only says where the message is: shared-messages.ts. */
  readonly isShared: boolean;
  readonly body: Extent;
}

/** Bytes that no header's prefix is longer than. */
const PREFIX = 64;
const SHARED = 2;

interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** How the messages of one header are written. */
interface Form {
  readonly isOld: boolean;
  readonly isOrdered: boolean;
  readonly first: Chunk;
}

/**
 * The messages of the object header at `address`, continuations included.
 * @throws {Hdf5Error | OutOfBytes} where there is none, or it breaks off
 */
export function* messages(file: Hdf5Bytes, address: number): Generator<Message, void, undefined> {
  const form = readPrefix(file, address);
  const chunks = [form.first];
  const seen = new Set<number>();
  for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
    if (seen.has(chunk.start)) {
      throw new Hdf5Error('expected more of an object header, found a part of it again', chunk.start);
    }
    seen.add(chunk.start);
    const cursor = file.cursor(chunk.start - file.base, chunk.end - chunk.start);
    const prefix = form.isOld ? 8 : form.isOrdered ? 6 : 4;
    while (cursor.position + prefix <= chunk.end) {
      const message = readMessage(file, cursor, form, chunk.end);
      cursor.position = message.body.end;
      if (message.type === MESSAGE.continuation) {
        chunks.push(continuation(file, message.body.cursor(), form.isOld));
      } else {
        yield message;
      }
    }
  }
}

function readPrefix(file: Hdf5Bytes, address: number): Form {
  const cursor = file.cursor(address, PREFIX);
  const start = cursor.position;
  const version = cursor.left > 0 ? cursor.uint8('a version') : 0;
  if (version === 1) {
    cursor.skip(7, 'an object header');
    const size = cursor.uint32('the size of an object header');
    const first = { start: cursor.position + 4, end: cursor.position + 4 + size };
    return { isOld: true, isOrdered: false, first };
  }
  cursor.position = start;
  if (cursor.left < 6 || latin1(cursor.bytes(4, 'a signature')) !== 'OHDR') {
    throw new Hdf5Error('expected an object header, found other bytes', start);
  }
  cursor.skip(1, 'a version');
  const flags = cursor.uint8('flags');
  cursor.skip((flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0), 'times');
  const size = number(cursor, 1 << (flags & 3), 'the size of an object header');
  const first = { start: cursor.position, end: cursor.position + size };
  return { isOld: false, isOrdered: (flags & 4) !== 0, first };
}

function readMessage(file: Hdf5Bytes, cursor: Cursor, { isOld, isOrdered }: Form, end: number): Message {
  const type = isOld ? cursor.uint16('a message') : cursor.uint8('a message');
  const size = cursor.uint16('the size of a message');
  const flags = cursor.uint8('flags');
  cursor.skip(isOld ? 3 : isOrdered ? 2 : 0, 'the order of a message');
  const start = cursor.position;
  file.count(start);
  if (start + size > end) {
    throw new Hdf5Error(`expected a message of ${size} bytes, found ${end - start}`, start);
  }
  const isShared = (flags & SHARED) !== 0;
  return { type, isShared, body: new Extent(file.source, start, start + size) };
}

/** A later chunk of a new header stands between a signature and a checksum. */
function continuation(file: Hdf5Bytes, cursor: Cursor, isOld: boolean): Chunk {
  const start = file.base + file.address(cursor);
  const length = file.length(cursor);
  return isOld ? { start, end: start + length } : { start: start + 4, end: start + length - 4 };
}
