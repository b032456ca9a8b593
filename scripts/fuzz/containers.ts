/**
 * Puts a pickle into the containers that Python's standard library can open, so that the reference can follow a payload
 * into each of them. It writes honest containers only; the mutations come later.
 */
import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { Seed } from './target.ts';

/** The pickle under every name and in every container. */
export function wrapped(name: string, pickle: Uint8Array): Seed[] {
  const record = (path: string): [string, Uint8Array] => [path, pickle];
  const torch: [string, Uint8Array][] = [
    record(`${name}/data.pkl`),
    [`${name}/byteorder`, Buffer.from('little')],
    [`${name}/version`, Buffer.from('3\n')],
  ];
  const second = zip([['a', Buffer.from('b')], record('inner.pkl')], false);
  return [
    { path: `${name}.pkl`, bytes: pickle },
    { path: `${name}.pt`, bytes: zip(torch, false) },
    { path: `${name}-deflated.zip`, bytes: zip([record('inner.pkl')], true) },
    { path: `${name}-second.zip`, bytes: second },
    { path: `${name}-moved.zip`, bytes: Buffer.concat([Buffer.from('moved'), second]) },
    { path: `${name}-cut.zip`, bytes: second.subarray(1) },
    { path: `${name}.npz`, bytes: zip([['a.npy', objectArray(pickle)]], true) },
    { path: `${name}-outer.zip`, bytes: zip([['in.zip', zip([record('x.pkl')], false)]], false) },
    { path: `${name}.npy`, bytes: objectArray(pickle) },
    { path: `${name}.pkl.gz`, bytes: gzipSync(pickle) },
    { path: `${name}.pkl.z`, bytes: deflateSync(pickle) },
    { path: `${name}.tar`, bytes: tar('inner.pkl', pickle) },
  ];
}

/** A zip archive as Python's zipfile writes one (PKWARE APPNOTE 6.3.10, 4.3). */
export function zip(members: readonly [string, Uint8Array][], deflated: boolean): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of members) {
    const packed = deflated ? deflateRawSync(content) : content;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(deflated ? 8 : 0, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** A .npy file of one object (numpy/lib/format.py, version 1.0). */
function objectArray(pickle: Uint8Array): Uint8Array {
  const header = "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }".padEnd(117);
  return Buffer.concat([Buffer.from(`\x93NUMPY\x01\x00v\x00${header}\n`, 'latin1'), pickle]);
}

/** A tar archive of one member (POSIX.1-1988, ustar). */
function tar(name: string, content: Uint8Array): Uint8Array {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\x000000000\x000000000\x00', 100, 'latin1');
  header.write(`${content.length.toString(8).padStart(11, '0')}\x0000000000000\x00        0`, 124, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\x00 `, 148, 'latin1');
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
  return Buffer.concat([header, content, padding, Buffer.alloc(1024)]);
}
