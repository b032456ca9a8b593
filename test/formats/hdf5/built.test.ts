/** HDF5 that no library writes: forms of messages, and what breaks them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../../src/base/limits.ts';
import { globalNames, inspectBytes } from '../sources.ts';
import {
  attribute,
  type BuiltMessage,
  evil,
  fileOf,
  globalHeap,
  header,
  link,
  reference,
  stringType,
  TYPE,
  UNDEFINED,
  uint16,
  uint32,
  uint64,
  VARIABLE_STRING,
} from './builder.ts';

const told = async (file: Buffer): Promise<{ names: string[]; problems: string[] }> => {
  const inspection = await inspectBytes('x.h5', file);
  const problems = inspection.findings.problems.map(({ id, message, member, offset }) => {
    return `${offset} ${member} ${id}: ${message}`;
  });
  return { names: globalNames(inspection).sort(), problems };
};
const plain = (name: string, version = 1): BuiltMessage => {
  const value = evil(name);
  return attribute(name, stringType(value.length), value, version);
};

test('an attribute of each version', async () => {
  const { names, problems } = await told(fileOf([plain('one', 1), plain('two', 2), plain('three', 3)]));
  assert.deepEqual([names, problems], [['evil.one', 'evil.three', 'evil.two'], []]);
  const unknown = await told(fileOf([plain('four', 4), plain('one')]));
  assert.deepEqual(unknown.names, ['evil.one']);
  assert.match(unknown.problems.join(), /^\d+ \/ broken-archive: expected version 1 to 3 of an attribute, found 4$/);
});

test('what is behind the value of an attribute is no part of it', async () => {
  const value = Buffer.concat([evil('value'), Buffer.from('more')]);
  assert.deepEqual(await told(fileOf([attribute('a', stringType(value.length - 4), value)])), {
    names: ['evil.value'],
    problems: [],
  });
  const more = await told(fileOf([attribute('a', stringType(999), value)]));
  assert.match(more.problems.join(), /broken-archive: expected 999 bytes of an attribute, found \d+$/);
});

test('a committed datatype, by each version of a shared message', async () => {
  const value = evil('committed');
  const committed = header([{ type: TYPE.datatype, body: stringType(value.length) }]);
  const shared = {
    1: Buffer.concat([Buffer.from([1, 0, 0, 0, 0, 0, 0, 0]), uint64(0), uint64(1024)]),
    2: Buffer.concat([Buffer.from([2, 0]), uint64(1024)]),
    3: Buffer.concat([Buffer.from([3, 2]), uint64(1024)]),
  };
  for (const [version, type] of Object.entries(shared)) {
    const file = fileOf([attribute('a', type, value, 3, 1)], new Map([[1024, committed]]));
    assert.deepEqual(await told(file), { names: ['evil.committed'], problems: [] }, version);
  }
  const itself = header([{ type: TYPE.datatype, body: shared[3], flags: 2 }]);
  const cycle = await told(fileOf([attribute('a', shared[3], value, 3, 1)], new Map([[1024, itself]])));
  assert.match(cycle.problems.join(), /broken-archive: expected a message, found one that is shared again and again/);
  const none = await told(fileOf([attribute('a', shared[3], value, 3, 1)], new Map([[1024, header([])]])));
  assert.match(none.problems.join(), /expected the message that is shared, found an object without it/);
  const heap = Buffer.concat([Buffer.from([3, 1]), uint64(0)]);
  const unshared = await told(fileOf([attribute('a', heap, value, 3, 1)]));
  assert.match(unshared.problems.join(), /expected a heap of shared messages, found none/);
});

test('names of links with lengths of 1, 2, 4 and 8 bytes', async () => {
  const links = [0, 1, 2, 3].map((power) => link(`name${power}`, 1024 + 256 * power, power));
  const at = new Map([0, 1, 2, 3].map((power) => [1024 + 256 * power, header([plain(`in${power}`)])]));
  assert.deepEqual(await told(fileOf(links, at)), { names: [0, 1, 2, 3].map((at) => `evil.in${at}`), problems: [] });
  const lying = link('a', 1024, 3);
  lying.body.set(uint64(2n ** 60n), 2);
  assert.match(
    (await told(fileOf([lying], at))).problems.join(),
    /broken-archive: expected \d+ bytes of a name, found/,
  );
});

test('an object that cannot be read does not hide the others', async () => {
  const { names, problems } = await told(
    fileOf([link('a', 1 << 20), link('b', 1024)], new Map([[1024, header([plain('b')])]])),
  );
  assert.deepEqual(names, ['evil.b']);
  assert.match(problems.join(), /^1048576 null broken-archive: expected an object header, found other bytes$/);
});

test('a header that goes on in itself', async () => {
  const again = { type: TYPE.continuation, body: Buffer.concat([uint64(64), uint64(24)]) };
  const { names, problems } = await told(fileOf([again, plain('behind')]));
  assert.deepEqual(names, ['evil.behind']);
  assert.match(
    problems.join(),
    /^64 null broken-archive: expected more of an object header, found a part of it again$/,
  );
});

test('an image of the metadata cache, which libhdf5 takes for what lies elsewhere', async () => {
  const at = new Map([[1024, header([{ type: TYPE.cacheImage, body: Buffer.alloc(17) }])]]);
  assert.match(
    (await told(fileOf([], at, uint64(1024)))).problems.join(),
    /an image of the metadata cache is not read/,
  );
  assert.deepEqual((await told(fileOf([], at))).problems, []);
});

const variable = (length: number, index: number, address = 4096): BuiltMessage =>
  attribute('a', VARIABLE_STRING, reference(length, address, index));
const withHeap = (message: BuiltMessage, ...objects: Parameters<typeof globalHeap>[0]): Buffer =>
  fileOf([message], new Map([[4096, globalHeap(objects)]]));

test('a global heap: free space in the middle, and of one index the last object', async () => {
  const [first, last] = [evil('first'), evil('last')];
  const free = { index: 0, data: Buffer.alloc(40) };
  const twice = withHeap(variable(last.length, 1), { index: 1, data: first }, free, { index: 1, data: last });
  assert.deepEqual(await told(twice), { names: ['evil.last'], problems: [] });
});

test('text of variable length ends at its first zero', async () => {
  const data = Buffer.concat([evil('text'), Buffer.from('\0 and more')]);
  assert.deepEqual(await told(withHeap(variable(data.length, 1), { index: 1, data })), {
    names: ['evil.text'],
    problems: [],
  });
});

test('a value that is not where it should be', async () => {
  const object = { index: 1, data: evil('text') };
  const cases: [Buffer, RegExp][] = [
    [withHeap(variable(9, 2), object), /expected value 2 in the global heap at byte 4096, found none$/],
    [withHeap(variable(99, 1), object), /expected a value of 99 bytes, found 15$/],
    [withHeap(variable(9, 1, 4104), object), /4104 \/@a broken-archive: expected a global heap, found other bytes$/],
    [withHeap(variable(9, 1, 2 ** 50), object), /expected 4 bytes of a signature, found 0 before the end$/],
  ];
  for (const [file, says] of cases) {
    assert.match((await told(file)).problems.join(), says);
  }
  const lying = withHeap(variable(9, 1), object);
  uint64(5000).copy(lying, 4096 + 24);
  assert.match((await told(lying)).problems.join(), /expected an object of 5000 bytes in a global heap, found 4064$/);
  const large = withHeap(variable(9, 1), object);
  uint64(1 << 20).copy(large, 4096 + 8);
  assert.match((await told(large)).problems.join(), /expected a global heap up to byte \d+, found 8192$/);
  const newer = withHeap(variable(9, 1), object);
  uint16(2).copy(newer, 4096 + 4);
  assert.match((await told(newer)).problems.join(), /expected version 1 of a global heap, found 2$/);
  assert.deepEqual((await told(withHeap(variable(0, 7), object))).problems, []);
});

/** An array of objects whose rows are as many as it says, one in each chunk; its index is a fixed array. */
function fixedArray(rows: number, entries: number, block: Buffer): Buffer {
  const sequence = Buffer.concat([Buffer.from([0x19, 0, 0, 0]), uint32(16), Buffer.from([0x10, 0, 0, 0]), uint32(1)]);
  const byte = Buffer.from([0, 0, 8, 0]);
  const layout = Buffer.concat([Buffer.from([4, 2, 0, 2, 1, 1, 16, 3, 10]), uint64(2048)]);
  const index = Buffer.concat([Buffer.from('FAHD\0\0\x08\x0a', 'latin1'), uint64(entries), uint64(4096)]);
  const messages = [
    { type: TYPE.dataspace, body: Buffer.concat([Buffer.from([1, 1, 0, 0, 0, 0, 0, 0]), uint64(rows)]) },
    { type: TYPE.datatype, body: Buffer.concat([sequence, byte]) },
    { type: TYPE.layout, body: layout },
    attribute('PSEUDOATOM', stringType(6), Buffer.from('object')),
  ];
  const head = Buffer.concat([Buffer.from('FADB\0\0', 'latin1'), uint64(2048)]);
  return fileOf(
    messages,
    new Map([
      [2048, index],
      [4096, Buffer.concat([head, block])],
    ]),
  );
}

test('more rows than a file has room for', async () => {
  const heap = globalHeap([{ index: 1, data: evil('row') }]);
  // Behind the entries lies the only chunk, a reference, and the heap that it leads to.
  const one = Buffer.concat([
    uint64(8192),
    UNDEFINED,
    Buffer.alloc(4096 - 30),
    reference(evil('row').length, 8208, 1),
    heap,
  ]);
  assert.deepEqual(await told(fixedArray(2, 2, one)), { names: ['evil.row'], problems: [] });
  const few = await told(fixedArray(2000, 1024, one));
  assert.deepEqual(few.names, ['evil.row']);
  const limits = LIMITS as { hdf5Items: number };
  const before = limits.hdf5Items;
  try {
    limits.hdf5Items = 1000;
    const many = await told(fixedArray(2 ** 50, 2 ** 50, Buffer.alloc(64)));
    assert.match(many.problems.join(), /limit-exceeded: more than 1000 messages, links, attributes and rows$/);
  } finally {
    limits.hdf5Items = before;
  }
});
