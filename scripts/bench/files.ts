/** Writes the large files that the benchmarks read; the 2 GB one is sparse and costs no disk. */
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { CODE } from '../../src/pickle/opcodes.ts';

/** As pickle.dump(list(range(count)), protocol 4) but for its frames. */
export function writeInts(path: string, count: number): void {
  const descriptor = openSync(path, 'w');
  writeSync(descriptor, Buffer.from([CODE.PROTO, 4, CODE.EMPTY_LIST, CODE.MEMOIZE]));
  for (let start = 0; start < count; start += 1000) {
    const batch = Buffer.alloc(5002);
    batch[0] = CODE.MARK;
    for (let at = 0; at < 1000; at += 1) {
      batch[1 + 5 * at] = CODE.BININT;
      batch.writeInt32LE(start + at, 2 + 5 * at);
    }
    batch[5001] = CODE.APPENDS;
    writeSync(descriptor, batch);
  }
  writeSync(descriptor, Buffer.from([CODE.STOP]));
  closeSync(descriptor);
}

/** A torch zip of one float tensor whose storage has `bytes` bytes. */
export function writeTorchZip(path: string, bytes: number): void {
  const pickle = Buffer.from(
    `\x80\x02ctorch._utils\n_rebuild_tensor_v2\n((U\x07storagectorch\nFloatStorage\nU\x010U\x03cpuJ\0\0\0\0tQK\0J\0\0\0\0\x85K\x01\x85\x89ccollections\nOrderedDict\n)RtR.`,
    'latin1',
  );
  const elements = bytes / 4;
  pickle.writeInt32LE(elements, pickle.indexOf('cpu') + 4);
  pickle.writeInt32LE(elements, pickle.indexOf('QK') + 4);
  const records: [string, Buffer | number][] = [
    ['x/data.pkl', pickle],
    ['x/data/0', bytes],
    ['x/version', Buffer.from('3\n')],
  ];
  const descriptor = openSync(path, 'w');
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of records) {
    const size = typeof content === 'number' ? content : content.length;
    const local = Buffer.concat([fields('PK\x03\x04', size, name, false), Buffer.from(name)]);
    writeSync(descriptor, local, 0, local.length, offset);
    central.push(Buffer.concat([fields('PK\x01\x02', size, name, true), placed(offset), Buffer.from(name)]));
    offset += local.length;
    if (typeof content !== 'number') {
      writeSync(descriptor, content, 0, size, offset);
    }
    offset += size;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  ftruncateSync(descriptor, offset);
  writeSync(descriptor, Buffer.concat([directory, end]), 0, directory.length + end.length, offset);
  closeSync(descriptor);
}

/** What a local and a central header share: signature, versions, flags, method, time, CRC 0, sizes, name length. */
function fields(signature: string, size: number, name: string, central: boolean): Buffer {
  const shared = Buffer.alloc(26);
  shared.writeUInt32LE(size, 14);
  shared.writeUInt32LE(size, 18);
  shared.writeUInt16LE(name.length, 22);
  return Buffer.concat([Buffer.from(signature, 'latin1'), central ? Buffer.alloc(2) : Buffer.alloc(0), shared]);
}

/** The rest of a central header: comment, disk, attributes, offset of the local header. */
function placed(offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return rest;
}
