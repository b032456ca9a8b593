/** Small HDF5 files by hand, for what no library writes: a root group whose header has the messages that are given. */

export const uint16 = (value: number): Buffer => Buffer.from(Uint16Array.of(value).buffer);
export const uint32 = (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer);
export const uint64 = (value: number | bigint): Buffer => Buffer.from(BigUint64Array.of(BigInt(value)).buffer);
export const UNDEFINED = uint64(2n ** 64n - 1n);

/** Types of messages. */
export const TYPE = { dataspace: 1, datatype: 3, link: 6, layout: 8, attribute: 12, continuation: 16, cacheImage: 24 };

export interface BuiltMessage {
  readonly type: number;
  readonly body: Uint8Array;
  readonly flags?: number;
}

const padded = (bytes: Uint8Array): Buffer => Buffer.concat([bytes, Buffer.alloc((8 - (bytes.length % 8)) % 8)]);

/** An object header of version 1. */
export function header(messages: readonly BuiltMessage[]): Buffer {
  const body = Buffer.concat(
    messages.map((message) => {
      const bytes = padded(message.body);
      const head = [uint16(message.type), uint16(bytes.length), Buffer.from([message.flags ?? 0, 0, 0, 0])];
      return Buffer.concat([...head, bytes]);
    }),
  );
  return Buffer.concat([uint16(1), uint16(messages.length), uint32(1), uint32(body.length), uint32(0), body]);
}

/** Where the root group's header lies. */
const ROOT = 48;

/**
 * A file with a superblock of version 2.
 * @param at what lies at which address
 * @param extension the address of the superblock's extension
 */
export function fileOf(
  root: readonly BuiltMessage[],
  at: ReadonlyMap<number, Uint8Array> = new Map(),
  extension: Buffer = UNDEFINED,
): Buffer {
  const pieces = new Map([[ROOT, header(root) as Uint8Array], ...at]);
  const size = Math.max(...[...pieces].map(([start, bytes]) => start + bytes.length));
  const file = Buffer.alloc(size);
  const head = [Buffer.from('\x89HDF\r\n\x1a\n\x02\x08\x08\0', 'latin1'), uint64(0), extension, uint64(size)];
  Buffer.concat([...head, uint64(ROOT), uint32(0)]).copy(file);
  for (const [start, bytes] of pieces) {
    file.set(bytes, start);
  }
  return file;
}

/** The datatype of text of a fixed length, and of text and of bytes of variable length. */
export const stringType = (size: number): Buffer => Buffer.concat([Buffer.from([0x13, 0, 0, 0]), uint32(size)]);
export const VARIABLE_STRING = Buffer.concat([Buffer.from([0x19, 1, 0, 0]), uint32(16), stringType(1)]);
/** The dataspace of one value. */
export const SCALAR = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]);

/** An attribute message of one value; in version 1 its parts are filled up to multiples of eight. */
export function attribute(name: string, type: Uint8Array, value: Uint8Array, version = 1, flags = 0): BuiltMessage {
  const parts = [Buffer.from(`${name}\0`), type, SCALAR];
  const sizes = parts.map((part) => uint16(part.length));
  const set = Buffer.alloc(version === 3 ? 1 : 0);
  const all = version === 1 ? parts.map(padded) : parts;
  return { type: TYPE.attribute, body: Buffer.concat([Buffer.from([version, flags]), ...sizes, set, ...all, value]) };
}

/** A hard link whose name has a length of 1, 2, 4 or 8 bytes: `power` is 0 to 3. */
export function link(name: string, address: number, power = 0): BuiltMessage {
  const length = uint64(name.length).subarray(0, 1 << power);
  return {
    type: TYPE.link,
    body: Buffer.concat([Buffer.from([1, power]), length, Buffer.from(name), uint64(address)]),
  };
}

/** A pickle that calls `evil.NAME`. */
export const evil = (name: string): Buffer => Buffer.from(`cevil\n${name}\n(tR.`);

export interface HeapObject {
  readonly index: number;
  readonly data: Uint8Array;
}

/** A global heap collection of 4096 bytes; an object of index 0 is free space of that many bytes, its header included. */
export function globalHeap(objects: readonly HeapObject[]): Buffer {
  const heap = Buffer.alloc(4096);
  Buffer.concat([Buffer.from('GCOL\x01\0\0\0', 'latin1'), uint64(heap.length)]).copy(heap);
  let at = 16;
  const put = ({ index, data }: HeapObject): void => {
    const size = index === 0 ? 16 + data.length : data.length;
    Buffer.concat([uint16(index), Buffer.alloc(6), uint64(size), padded(data)]).copy(heap, at);
    at += 16 + padded(data).length;
  };
  objects.forEach(put);
  put({ index: 0, data: Buffer.alloc(heap.length - at - 16) });
  return heap;
}

/** Where a value of variable length is. */
export const reference = (length: number, address: number, index: number): Buffer =>
  Buffer.concat([uint32(length), uint64(address), uint32(index)]);
