/**
 * The local header in front of each member of a zip archive, and in what it contradicts the central directory.
 *
 * Source of the layout: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.9 (descriptor), 4.4.4 (flags), 4.5.3.
 */
import type { ByteSource } from '../source.ts';
import { decodeName, LOCAL_SIGNATURE, type ZipEntry } from './directory.ts';

const HEADER_BYTES = 30;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const ZIP64_EXTRA = 0x0001;
const ENCRYPTED = 0x1;
export const DESCRIPTOR_FLAG = 0x8;
/** Encryption: bit 0, strong bit 6, masked headers bit 13. */
const ENCRYPTION_FLAGS = 0x2041;
const WINDOW = 4096;

export interface LocalHeader {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly dataStart: number;
}

/** Whether the header leaves it to a descriptor behind the data how many bytes these are. */
export const isOpen = (local: LocalHeader): boolean =>
  (local.flags & DESCRIPTOR_FLAG) !== 0 && local.compressedSize === 0;

/** Reads local headers through one small window: those of small members lie close together. */
export class LocalHeaders {
  readonly #source: ByteSource;
  #window: Uint8Array = new Uint8Array(0);
  #base = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  #read(offset: number, length: number): Uint8Array {
    if (offset < this.#base || offset + length > this.#base + this.#window.length) {
      this.#window = this.#source.read(offset, Math.max(length, WINDOW));
      this.#base = offset;
    }
    return this.#window.subarray(offset - this.#base, offset - this.#base + length);
  }

  /** The header at `offset`, or null where none begins, as at a negative offset. */
  header(offset: number): LocalHeader | null {
    if (offset < 0) {
      return null;
    }
    const bytes = this.#read(offset, HEADER_BYTES);
    if (bytes.length < HEADER_BYTES) {
      return null;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
    if (view.getUint32(0, true) !== LOCAL_SIGNATURE) {
      return null;
    }
    const fields = {
      flags: view.getUint16(6, true), // 4: version needed
      method: view.getUint16(8, true), // 10: time, 12: date
      crc32: view.getUint32(14, true),
      compressedSize: view.getUint32(18, true),
      size: view.getUint32(22, true),
    };
    const nameLength = view.getUint16(26, true);
    const extraLength = view.getUint16(28, true);
    const nameBytes = this.#read(offset + HEADER_BYTES, nameLength).slice();
    const sizes = this.#zip64Sizes(offset + HEADER_BYTES + nameLength, extraLength, fields);
    return { ...fields, ...sizes, nameBytes, dataStart: offset + HEADER_BYTES + nameLength + extraLength };
  }

  #zip64Sizes(
    offset: number,
    length: number,
    fields: { compressedSize: number; size: number },
  ): { compressedSize: number; size: number } {
    if (fields.compressedSize !== 0xffffffff && fields.size !== 0xffffffff) {
      return fields;
    }
    const extra = Buffer.from(this.#read(offset, length));
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
      const size = Math.min(extra.readUInt16LE(at + 2), extra.length - at - 4);
      if (extra.readUInt16LE(at) === ZIP64_EXTRA && size >= 16) {
        return { size: Number(extra.readBigUInt64LE(at + 4)), compressedSize: Number(extra.readBigUInt64LE(at + 12)) };
      }
    }
    return fields;
  }

  /** Of the descriptor at `offset`: with or without a signature, with sizes of four or eight bytes; 0 where none is. */
  descriptorBytes(offset: number, entry: ZipEntry): number {
    const bytes = Buffer.from(this.#read(offset, 24));
    const start = bytes.length >= 4 && bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE ? 4 : 0;
    if (bytes.length < start + 12 || (start === 0 && bytes.readUInt32LE(0) !== entry.crc32)) {
      return 0;
    }
    const wide = bytes.length >= start + 20 && Number(bytes.readBigUInt64LE(start + 4)) === entry.compressedSize;
    const narrow = bytes.readUInt32LE(start + 4) === entry.compressedSize;
    return narrow && !(wide && Number(bytes.readBigUInt64LE(start + 12)) === entry.size)
      ? start + 12
      : wide
        ? start + 20
        : start + 12;
  }
}

/** In what a local header contradicts the entry of the directory that names it, in words. */
export function contradictions(local: LocalHeader, entry: ZipEntry): string[] {
  const found: string[] = [];
  const streamed = (local.flags & DESCRIPTOR_FLAG) !== 0;
  const differs = (mine: number, its: number): boolean =>
    mine !== its && !(streamed && (mine === 0 || mine === 0xffffffff));
  if (Buffer.compare(local.nameBytes, entry.nameBytes) !== 0) {
    found.push(`its name is ${decodeName(local.nameBytes)}`);
  }
  if (local.method !== entry.method) {
    found.push(`its method is ${local.method}, not ${entry.method}`);
  }
  if ((local.flags & ENCRYPTION_FLAGS) !== (entry.flags & ENCRYPTION_FLAGS)) {
    found.push((local.flags & ENCRYPTED) !== 0 ? 'it is encrypted' : 'its encryption flags are others');
  }
  if (differs(local.compressedSize, entry.compressedSize) || differs(local.size, entry.size)) {
    found.push(
      `its sizes are ${local.compressedSize} and ${local.size}, not ${entry.compressedSize} and ${entry.size}`,
    );
  }
  if (differs(local.crc32, entry.crc32)) {
    found.push('its CRC is another');
  }
  return found;
}
