/** Fields of messages as protobuf's parser of C++ takes them, and where it refuses. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { ProtobufError, type ProtobufField, ProtobufReader } from '../../src/bytes/protobuf.ts';
import { onEverySource } from './every-source.ts';

/** The fields of `hex`, or what is wrong with it and where. */
const read = (hex: string): Promise<Partial<ProtobufField>[] | string> =>
  onEverySource(Buffer.from(hex.replaceAll(' ', ''), 'hex'), (source) => {
    try {
      return [...new ProtobufReader(source).fields()].map(({ at, depth, ...field }) => field);
    } catch (error) {
      if (error instanceof ProtobufError) {
        return `${error.offset} ${error.id}: ${error.message}`;
      }
      throw error;
    }
  });

const skipped = { value: 0, int32: 0 };

const TAKEN: readonly [what: string, hex: string, fields: Partial<ProtobufField>[]][] = [
  ['nothing', '', []],
  ['a number', '08 96 01', [{ number: 1, wire: 0, value: 150, int32: 150, start: 1, end: 3 }]],
  [
    'a number that is longer than it need be',
    '08 81 80 00',
    [{ number: 1, wire: 0, value: 1, int32: 1, start: 1, end: 4 }],
  ],
  ['minus one', `10 ${'ff'.repeat(9)} 01`, [{ number: 2, wire: 0, value: 2 ** 64, int32: -1, start: 1, end: 11 }]],
  [
    'an enum whose upper half is cut off, bits beyond the 64th with it',
    '10 81 80 80 80 80 80 80 80 80 7e',
    [{ number: 2, wire: 0, value: 1, int32: 1, start: 1, end: 11 }],
  ],
  ['bytes', '12 03 61 62 63', [{ number: 2, wire: 2, ...skipped, start: 2, end: 5 }]],
  ['no bytes', '12 00', [{ number: 2, wire: 2, ...skipped, start: 2, end: 2 }]],
  [
    'eight bytes and four',
    `09 ${'00'.repeat(8)} 15 00000000`,
    [
      { number: 1, wire: 1, ...skipped, start: 1, end: 9 },
      { number: 2, wire: 5, ...skipped, start: 10, end: 14 },
    ],
  ],
  [
    'the largest number of a field',
    'f8 ff ff ff 0f 01',
    [{ number: 2 ** 29 - 1, wire: 0, value: 1, int32: 1, start: 5, end: 6 }],
  ],
  [
    'a tag whose upper bits are cut off',
    '88 80 80 80 70 01',
    [{ number: 1, wire: 0, value: 1, int32: 1, start: 5, end: 6 }],
  ],
  [
    'a group of every kind of field',
    `0b 1001 1202ffff 1500000000 19${'00'.repeat(8)} 23 24 0c 1001`,
    [
      { number: 1, wire: 3, ...skipped, start: 1, end: 24 },
      { number: 2, wire: 0, value: 1, int32: 1, start: 25, end: 26 },
    ],
  ],
];

for (const [what, hex, fields] of TAKEN) {
  test(`taken: ${what}`, async () => {
    assert.deepEqual(await read(hex), fields);
  });
}

const REFUSED: readonly [what: string, hex: string, says: string][] = [
  [
    'a number of eleven bytes',
    `08 ${'80'.repeat(10)} 00`,
    '1 broken-archive: expected a number, found one of more than 10 bytes',
  ],
  ['a number that breaks off', '08 96', '1 broken-archive: expected a number, found the end of the message in it'],
  ['a tag of six bytes', '88 80 80 80 80 00 01', '0 broken-archive: expected a tag, found one of more than 5 bytes'],
  ['a tag alone', '08', '1 broken-archive: expected a number, found the end of the message in it'],
  [
    'a length that lies',
    '12 04 61 62 63',
    '2 broken-archive: expected 4 bytes of a field, found 3 before the end of its message',
  ],
  [
    'a length of 2**63',
    `12 ${'80'.repeat(9)} 01 61`,
    `11 broken-archive: expected ${2 ** 63} bytes of a field, found 1 before the end of its message`,
  ],
  [
    'eight bytes cut',
    '09 00000000000000',
    '1 broken-archive: expected 8 bytes of a field, found 7 before the end of its message',
  ],
  [
    'four bytes cut',
    '0d 000000',
    '1 broken-archive: expected 4 bytes of a field, found 3 before the end of its message',
  ],
  ['number 0', '00 01', '0 broken-archive: expected a field, found one of number 0'],
  ['wire type 6', '0e 01', '1 broken-archive: expected a wire type from 0 to 5, found 6'],
  ['wire type 7', '0f 01', '1 broken-archive: expected a wire type from 0 to 5, found 7'],
  ['the end of a group that is none', '0c', '0 broken-archive: expected a field, found the end of group 1'],
  ['the end of another group', '0b 14', '0 broken-archive: expected the end of group 1, found the end of group 2'],
  ['a group without an end', '0b 1001', '3 broken-archive: expected a tag, found the end of the message in it'],
  [
    'bytes in a group that lie',
    '0b 1204 0c',
    '3 broken-archive: expected 4 bytes of a field, found 1 before the end of its message',
  ],
  [
    'groups in one another without end',
    '0b'.repeat(LIMITS.protobufDepth + 1),
    `${LIMITS.protobufDepth + 1} limit-exceeded: more than ${LIMITS.protobufDepth} groups in one another`,
  ],
];

for (const [what, hex, says] of REFUSED) {
  test(`refused: ${what}`, async () => {
    assert.equal(await read(hex), says);
  });
}

test('a message in a message ends where its field does, and other messages may be read between its fields', async () => {
  const fields = await onEverySource(Buffer.from('0a040a0208011001', 'hex'), (source) => {
    const reader = new ProtobufReader(source);
    const seen: string[] = [];
    for (const outer of reader.fields()) {
      seen.push(`${outer.number} at ${outer.at}, ${outer.depth} deep`);
      if (outer.wire === 2) {
        for (const inner of reader.fields(outer)) {
          seen.push(`${inner.number} at ${inner.at}, ${inner.depth} deep: ${reader.bytes(inner).length}`);
          seen.push(...[...reader.fields(inner)].map(({ value, depth }) => `value ${value}, ${depth} deep`));
        }
      }
    }
    return seen;
  });
  assert.deepEqual(fields, ['1 at 0, 1 deep', '1 at 2, 2 deep: 2', 'value 1, 3 deep', '2 at 6, 1 deep']);
});

test('a length reaches behind the end of the message that it is in, though not of the file', async () => {
  const error = await onEverySource(Buffer.from('0a020a0410011001', 'hex'), (source) => {
    const reader = new ProtobufReader(source);
    const [outer] = reader.fields();
    assert.throws(() => [...reader.fields(outer)], ProtobufError);
    return reader.text({ start: 0, end: 3, depth: 0 }, 2);
  });
  assert.equal(error, '\n\x02');
});

test('messages are read as deep as the limit, and not deeper', () => {
  const source = { size: 0, read: () => new Uint8Array(0), close: () => {} };
  const at = (depth: number): unknown[] => [...new ProtobufReader(source).fields({ start: 0, end: 0, depth })];
  assert.deepEqual(at(LIMITS.protobufDepth - 1), []);
  assert.throws(() => at(LIMITS.protobufDepth), { id: 'limit-exceeded' });
});

test('what is skipped is not read', () => {
  const head = Buffer.from('0a8080808004', 'hex');
  const size = 2 ** 30 + head.length;
  const read: number[] = [];
  const source = {
    size,
    read: (offset: number, length: number) => {
      read.push(offset);
      return offset === 0 ? Buffer.concat([head, Buffer.alloc(length - head.length)]) : new Uint8Array(length);
    },
    close: () => {},
  };
  assert.deepEqual(
    [...new ProtobufReader(source).fields()].map(({ end }) => end),
    [size],
  );
  assert.deepEqual(read, [0]);
});
