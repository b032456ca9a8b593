/** Sparse files as tarfile (CPython 3.8 to 3.13) and GNU tar 1.34 unpack them, and where they differ. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../../src/base/limits.ts';
import { BufferSource } from '../../../src/bytes/source.ts';
import { openTarMember } from '../../../src/bytes/tar/member.ts';
import { listTar, type TarListing } from '../../../src/bytes/tar/tar.ts';
import { paxOf, type TarPart, tarOf, tarPart } from './archive.ts';

const list = (bytes: Uint8Array): TarListing => listTar(new BufferSource(bytes));
const ids = (bytes: Uint8Array): string[] => list(bytes).problems.map((problem) => problem.id);
const LAST: TarPart = { name: 'last', data: 'abc' };

const octal = (value: number): string => `${value.toString(8).padStart(11, '0')}\0`;
const pair = ([offset, length]: readonly number[]): string => `${octal(offset)}${octal(length)}`;

type Parts = readonly (readonly [offset: number, length: number])[];

const PARTS: Parts = [
  [512, 512],
  [2048, 3],
];
const SIZE = 4000;
const PACKED = `${'a'.repeat(512)}xyz`;
const WHOLE = Buffer.alloc(SIZE);
WHOLE.fill('a', 512, 1024);
WHOLE.write('xyz', 2048, 'latin1');

interface Changes {
  parts?: Parts;
  size?: number;
  data?: string;
}

/** An old GNU sparse file: four parts in its header, 21 in each block behind it. */
function old({ parts = PARTS, size = SIZE, data = PACKED }: Changes = {}): Buffer {
  const fields: Record<number, string> = { 483: octal(size) };
  for (const [at, part] of parts.slice(0, 4).entries()) {
    fields[386 + 24 * at] = pair(part);
  }
  const blocks: Buffer[] = [];
  for (let at = 4; at < parts.length; at += 21) {
    const block = Buffer.alloc(512);
    block.write(
      parts
        .slice(at, at + 21)
        .map(pair)
        .join(''),
      'latin1',
    );
    block[504] = at + 21 < parts.length ? 1 : 0;
    blocks.push(block);
  }
  const whole = tarPart({
    name: 's',
    type: 'S',
    data,
    fields: { ...fields, ...(blocks.length > 0 && { 482: '\x01' }) },
  });
  return Buffer.concat([whole.subarray(0, 512), ...blocks, whole.subarray(512)]);
}

const pax = (records: string, data: string): Buffer =>
  Buffer.concat([tarPart({ type: 'x', data: records }), tarPart({ name: 'n', data })]);

const v00 = ({ parts = PARTS, size = SIZE, data = PACKED }: Changes = {}): Buffer => {
  const each = parts.map(([offset, length]) =>
    paxOf({ 'GNU.sparse.offset': String(offset), 'GNU.sparse.numbytes': String(length) }),
  );
  return pax(paxOf({ 'GNU.sparse.size': String(size) }) + each.join(''), data);
};

const v01 = ({ parts = PARTS, size = SIZE, data = PACKED }: Changes = {}): Buffer =>
  pax(paxOf({ 'GNU.sparse.size': String(size), 'GNU.sparse.map': parts.flat().join(',') }), data);

const VERSION1 = { 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0' };

const v10 = ({ parts = PARTS, size = SIZE, data = PACKED }: Changes = {}): Buffer => {
  const map = [parts.length, ...parts.flat()].map((number) => `${number}\n`).join('');
  const padding = '\0'.repeat(-map.length & 511);
  return pax(paxOf({ ...VERSION1, 'GNU.sparse.realsize': String(size) }), map + padding + data);
};

const VERSIONS = { 'old GNU': old, 'pax 0.0': v00, 'pax 0.1': v01, 'pax 1.0': v10 };

for (const [version, make] of Object.entries(VERSIONS)) {
  test(`${version}: the content has its holes, and what follows is found`, () => {
    const source = new BufferSource(tarOf(make(), LAST));
    const { members, problems, doubt, others } = listTar(source);
    assert.deepEqual({ problems, doubt, others }, { problems: [], doubt: null, others: [] });
    assert.deepEqual(
      members.map(({ size }) => size),
      [SIZE, 3],
    );
    const content = openTarMember(source, members[0]);
    assert.deepEqual(Buffer.from(content.read(0, SIZE + 10)), WHOLE);
    for (const [offset, length] of [
      [0, 512],
      [500, 600],
      [1023, 2],
      [2047, 5],
      [2051, 9],
      [SIZE, 1],
    ]) {
      assert.deepEqual(Buffer.from(content.read(offset, length)), WHOLE.subarray(offset, offset + length));
    }
  });

  test(`${version}: many parts`, () => {
    const parts: Parts = Array.from({ length: 60 }, (_, at) => [at * 1024, 512]);
    const source = new BufferSource(tarOf(make({ parts, size: 61440, data: 'b'.repeat(60 * 512) }), LAST));
    const { members, problems } = listTar(source);
    assert.deepEqual(problems, []);
    assert.equal(members[1].name, 'last');
    const content = Buffer.from(openTarMember(source, members[0]).read(0, 61440));
    assert.deepEqual(content, Buffer.alloc(61440, Buffer.concat([Buffer.alloc(512, 'b'), Buffer.alloc(512)])));
  });

  test(`${version}: maps that readers unpack in different ways`, () => {
    const maps: readonly Changes[] = [
      {
        parts: [
          [2048, 512],
          [512, 3],
        ],
      }, // back
      {
        parts: [
          [0, 512],
          [511, 3],
        ],
      }, // over another
      {
        parts: [
          [0, 3],
          [512, 512],
        ],
      }, // the second right behind the first, or in its own block
      {
        parts: [
          [512, 512],
          [3998, 3],
        ],
      }, // behind the end
      {
        parts: [
          [512, 512],
          [2048, 4],
        ],
      }, // more than there is
      {
        parts: [
          [512, 512],
          [2048, 2],
        ],
      }, // less than there is
      {
        parts: [
          [3584, 0],
          [512, 512],
          [2048, 3],
        ],
      }, // a hole over a part
    ];
    for (const changes of maps) {
      const bytes = tarOf(make(changes), LAST);
      assert.ok(ids(bytes).includes('ambiguous-archive'), JSON.stringify(changes));
      assert.match(list(bytes).doubt!, /map of a sparse file/);
      assert.equal(list(bytes).members[1].name, 'last');
    }
  });

  test(`${version}: holes that are too large are not read`, () => {
    const bytes = tarOf(make({ size: LIMITS.expandedBytes + 1 }), LAST);
    assert.deepEqual(ids(bytes), ['limit-exceeded']);
    assert.deepEqual(ids(tarOf(make({ size: LIMITS.expandedBytes }), LAST)), []);
  });
}

test('old GNU: where the map ends for GNU tar and not for tarfile', () => {
  const rest: Parts = Array.from({ length: 3 }, () => [0, 0]);
  for (const parts of [
    [...PARTS, [0, 0], [0, 0], [SIZE, 0]],
    [...PARTS, [2560, 0], [3000, 0], [0, 512]],
  ] as Parts[]) {
    const bytes = tarOf(old({ parts }), LAST);
    assert.equal(ids(bytes).includes('ambiguous-archive'), parts.at(-1)![1] !== 0);
  }
  const empty = old({ parts: [...PARTS, ...rest] });
  empty.fill(0, 386 + 48, 386 + 96);
  const header = tarPart({
    name: 's',
    type: 'S',
    data: PACKED,
    fields: { 482: '\x01', 483: octal(SIZE), 386: PARTS.map(pair).join('') },
  });
  const bytes = tarOf(header.subarray(0, 512), Buffer.alloc(512), header.subarray(512), LAST);
  assert.ok(ids(bytes).includes('ambiguous-archive'));
});

test('a map that is none', () => {
  for (const records of [
    { 'GNU.sparse.size': '9', 'GNU.sparse.map': '0,x' },
    { 'GNU.sparse.size': '9', 'GNU.sparse.map': '0' },
    { 'GNU.sparse.size': '9', 'GNU.sparse.offset': '0' },
    { 'GNU.sparse.size': '9', comment: 'a\n25 GNU.sparse.offset=0\n' },
    { 'GNU.sparse.major': '2', 'GNU.sparse.minor': '0' },
    { ...VERSION1, 'GNU.sparse.size': '9' },
    { ...VERSION1 },
  ]) {
    assert.ok(ids(tarOf(pax(paxOf(records), 'no map'), LAST)).includes('ambiguous-archive'), JSON.stringify(records));
  }
  assert.ok(
    ids(tarOf(pax(paxOf({ 'GNU.sparse.size': 'x', 'GNU.sparse.map': '0,6' }), 'abcdef'))).includes('broken-archive'),
  );
});

test('the parts of all sparse files of an archive together', () => {
  const parts: Parts = Array.from({ length: 20_000 }, (_, at) => [at * 512, 512]);
  const data = '\0'.repeat(parts.length * 512);
  const one = v10({ parts, size: data.length, data });
  const most = Math.floor(LIMITS.sparseParts / parts.length);
  assert.deepEqual(ids(tarOf(...Array.from({ length: 2 }, () => one))), []);
  assert.deepEqual(ids(tarOf(...Array.from({ length: most + 1 }, () => one))), ['limit-exceeded']);
});
