/** Reads the archives that torch writes, to make seeds of them. Honest ones only: what is odd is an error. */
import { inflateRawSync } from 'node:zlib';

/** Members of a zip by their path. @throws {Error} where it is none */
export function unzip(file: Buffer): Map<string, Buffer> {
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) {
    throw new Error('expected the end record of a zip, found none');
  }
  const members = new Map<string, Buffer>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    members.set(name, member(file, at));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return members;
}

/** The content of the member whose entry of the directory is at `entry`. */
function member(file: Buffer, entry: number): Buffer {
  const local = file.readUInt32LE(entry + 42);
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const content = file.subarray(start, start + file.readUInt32LE(entry + 20));
  return file.readUInt16LE(entry + 10) === 8 ? inflateRawSync(content) : content;
}
