/** What tarfile lists of an archive (each answer is that of CPython 3.11), and where GNU tar 1.34 lists something else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../../src/base/limits.ts';
import { BufferSource } from '../../../src/bytes/source.ts';
import { readTarHeader, startsAsTar } from '../../../src/bytes/tar/header.ts';
import { listTar, opensAsTar, type TarListing } from '../../../src/bytes/tar/tar.ts';
import { paxOf, type TarPart, tarOf, tarPart } from './archive.ts';

const list = (bytes: Uint8Array): TarListing => listTar(new BufferSource(bytes));
const names = (bytes: Uint8Array): string[] => list(bytes).members.map((member) => member.name);
const others = (bytes: Uint8Array): string[] => list(bytes).others.map((member) => member.name);
const places = (bytes: Uint8Array): unknown[] =>
  list(bytes).members.map(({ name, type, start, size }) => [name, type, start, size]);
const ids = (bytes: Uint8Array): string[] => list(bytes).problems.map((problem) => problem.id);

const LAST: TarPart = { name: 'last', data: 'abc' };
const LONG = 'dir/'.repeat(40);

test('members, and where their data lie', () => {
  const bytes = tarOf({ name: 'd/', type: '5' }, { name: 'a', data: 'x'.repeat(513) }, LAST);
  assert.deepEqual(places(bytes), [
    ['d', '5', 512, 0],
    ['a', '0', 1024, 513],
    ['last', '0', 2560, 3],
  ]);
  const { others, problems, readError, doubt, end } = list(bytes);
  assert.deepEqual(
    { others, problems, readError, doubt, end },
    { others: [], problems: [], readError: null, doubt: null, end: 3584 },
  );
});

/** A field of the size of LAST's three bytes, the size to tarfile or null, and what GNU tar finds where that is another. */
const SIZES: readonly [field: string, size: number | null, gnu?: number | null][] = [
  ['00000000003\0', 3],
  ['          3 ', 3],
  ['3\0\0garbage', 3],
  ['\x1c3\x1f', 3, null],
  ['+3', 3, 55],
  ['0o3', 3, null],
  ['0_0_3', 3, null],
  ['\x80\0\0\0\0\0\0\0\0\0\0\x03', 3],
  ['\0', 0],
  ['   ', 0],
  ['1 7', null, 1],
  ['\x003', 0, 3],
  ['8', null],
  ['3x', null],
  ['3__0', null],
  ['\x81\0\0\0\0\0\0\0\0\0\0\x03', null],
  ['\xe9', null],
];

for (const [field, size, gnu = size] of SIZES) {
  test(`a size written ${JSON.stringify(field)}`, () => {
    const bytes = tarOf({ name: 'a' }, { ...LAST, size: field });
    const found = list(bytes);
    assert.deepEqual(
      found.members.map((member) => member.size),
      size === null ? [0] : [0, size],
    );
    const broken = size === 0 || (size === null && gnu === null) ? ['broken-archive'] : [];
    assert.deepEqual(ids(bytes), [...(gnu === size ? [] : ['ambiguous-archive']), ...broken]);
    assert.deepEqual(
      found.others.map((member) => member.size),
      gnu === size || gnu === null ? [] : [gnu],
    );
    assert.equal(opensAsTar(new BufferSource(tarOf({ ...LAST, size: field }))), size !== null);
  });
}

test('a negative size, over which releases of Python differ, ends the listing', () => {
  for (const field of ['-1000', '\xff'.repeat(12), `\xff${'\xff'.repeat(9)}\xfe\0`]) {
    const bytes = tarOf({ name: 'a' }, { ...LAST, size: field }, { ...LAST, name: 'behind' });
    assert.deepEqual(names(bytes), ['a']);
    assert.ok(ids(bytes).includes('broken-archive'));
    assert.deepEqual(others(bytes), ['behind']);
    assert.match(list(bytes).doubt!, /found -\d+ bytes/);
  }
});

test('the checksum is that of unsigned or of signed bytes', () => {
  const name = '\xe9t\xe9';
  const signed = (header: Uint8Array): string => (header.reduce((sum, byte) => sum + byte, 0) - 512).toString(8);
  const wrong = (header: Uint8Array): string => (header.reduce((sum, byte) => sum + byte, 0) - 511).toString(8);
  for (const [checksum, taken] of [
    [undefined, true],
    [signed, true],
    [wrong, false],
  ] as const) {
    const bytes = tarOf({ name, checksum });
    assert.equal(startsAsTar(bytes), taken);
    assert.equal(opensAsTar(new BufferSource(bytes)), taken);
    assert.equal(names(bytes).length, taken ? 1 : 0);
  }
});

test('a block of zeros is no header, and to tarfile an empty archive', () => {
  const zeros = Buffer.alloc(1024);
  assert.equal(startsAsTar(zeros), false);
  assert.equal(opensAsTar(new BufferSource(zeros)), true);
  assert.equal(opensAsTar(new BufferSource(Buffer.alloc(0))), false);
  assert.equal(opensAsTar(new BufferSource(Buffer.alloc(100))), false);
});

test('a member without a name is one', () => {
  const bytes = tarOf({ name: '', data: 'x' }, LAST);
  assert.equal(startsAsTar(bytes), true);
  assert.deepEqual(names(bytes), ['', 'last']);
});

test('names: prefix, folders, GNU and pax, of which the first has the last word', () => {
  const prefix = { 345: 'pre' };
  const archives: readonly [TarPart[], string][] = [
    [[{ name: 'n', fields: prefix }], 'pre/n'],
    [[{ name: 'n', fields: { ...prefix, 257: '\0\0\0\0\0' } }], 'pre/n'],
    [[{ name: 'n', type: 'S', fields: prefix }], 'n'],
    [[{ name: 'n/', type: '0' }], 'n/'],
    [[{ name: 'n/', type: '\0' }], 'n'],
    [[{ type: 'L', data: `${LONG}\0rest` }, { name: 'n' }], LONG],
    [
      [
        { type: 'L', data: LONG },
        { name: 'n', type: '5' },
      ],
      LONG.slice(0, -1),
    ],
    [[{ type: 'x', data: paxOf({ path: 'p\u00e9/' }) }, { name: 'n' }], 'p\u00e9'],
    [[{ type: 'X', data: paxOf({ path: 'p' }) }, { name: 'n' }], 'p'],
    [[{ type: 'g', data: paxOf({ path: 'g' }) }, { name: 'n' }], 'g'],
    [[{ type: 'g', data: paxOf({ path: 'g' }) }, { type: 'x', data: paxOf({ path: 'p' }) }, { name: 'n' }], 'p'],
    [
      [
        { type: 'g', data: paxOf({ 'GNU.sparse.name': 's/' }) },
        { name: 'n', type: '5' },
      ],
      's',
    ],
    [[{ type: 'L', data: 'l' }, { type: 'x', data: paxOf({ path: 'p' }) }, { name: 'n' }], 'l'],
    [[{ type: 'x', data: paxOf({ path: 'p' }) }, { type: 'L', data: 'l' }, { name: 'n' }], 'p'],
    [[{ type: 'x', data: paxOf({ 'GNU.sparse.name': 's', path: 'p' }) }, { name: 'n' }], 'p'],
    [[{ type: 'x', data: paxOf({ path: 'p', 'GNU.sparse.name': 's' }) }, { name: 'n' }], 's'],
  ];
  for (const [parts, name] of archives) {
    assert.deepEqual(names(tarOf(...parts)), [name], JSON.stringify(parts));
  }
});

test('where links lead', () => {
  const targets = (...parts: TarPart[]): string[] => list(tarOf(...parts)).members.map((member) => member.target);
  assert.deepEqual(targets({ type: '2', target: 't' }), ['t']);
  assert.deepEqual(targets({ type: 'K', data: `${LONG}\0` }, { type: '1', target: 't' }), [LONG]);
  assert.deepEqual(targets({ type: 'x', data: paxOf({ linkpath: 'p' }) }, { type: '2', target: 't' }), ['p']);
});

test('a pax header gives the size of its member, and where the next one is', () => {
  const pax = (size: string): TarPart => ({ type: 'x', data: paxOf({ size }) });
  const bytes = tarOf(pax('600'), { name: 'a', data: 'x'.repeat(600), size: 0 }, LAST);
  assert.deepEqual(places(bytes), [
    ['a', '0', 1536, 600],
    ['last', '0', 3072, 3],
  ]);
  assert.deepEqual(ids(bytes), []);
  // int(text) of Python's; what is none counts as 0.
  assert.deepEqual(places(tarOf(pax(' 3_0 '), { name: 'a', data: 'x'.repeat(30), size: 0 }))[0], ['a', '0', 1536, 30]);
  assert.deepEqual(places(tarOf(pax('3x'), { name: 'a', data: '', size: 3 }, LAST))[1], ['last', '0', 2048, 3]);
});

test('a pax header that gives a size to a link does not move the next header for tarfile', () => {
  const hidden = tarPart({ name: 'hidden' });
  const link = tarPart({ name: 'link', type: '2' });
  const bytes = tarOf({ type: 'x', data: paxOf({ size: '512' }) }, link, hidden, LAST);
  assert.deepEqual(names(bytes), ['link', 'hidden', 'last']);
  assert.deepEqual(ids(bytes), ['ambiguous-archive']);
});

test('a size of pax that CPython 3.14 counts from the header behind it on: both places are followed', () => {
  const far = 'n'.repeat(120);
  const bytes = tarOf(
    { type: 'x', data: paxOf({ size: '1024' }) },
    { type: 'L', data: `${far}\0` },
    { name: 'a', data: Buffer.concat([tarPart({ name: 'inside', data: '' }), Buffer.alloc(512)]), size: 0 },
    LAST,
  );
  assert.deepEqual(names(bytes), [far, 'last']);
  assert.deepEqual(others(bytes).includes('inside'), true);
  assert.deepEqual(ids(bytes), ['ambiguous-archive']);
  assert.match(list(bytes).doubt ?? '', /look for the next header at byte 3584 or 2560/);
});

test('a folder with data, which later releases take for a file, among what only GNU tar finds', () => {
  const folder = { name: 'd/', type: '\0', data: 'xy' };
  const bytes = tarOf(
    tarPart({ name: 'link', type: '2', size: 512 }),
    Buffer.alloc(512, 'x'),
    { type: 'L', data: 'd/\0' },
    folder,
  );
  assert.deepEqual(names(bytes), ['link']);
  assert.deepEqual(
    list(bytes).others.map(({ name, type, size }) => [name, type, size]),
    [
      ['d', '5', 2],
      ['d', '0', 2],
    ],
  );
  const empty = list(tarOf({ type: 'L', data: 'd/\0' }, { ...folder, data: '' }));
  assert.match(empty.doubt ?? '', /differ over a folder/);
  assert.deepEqual(empty.problems, []);
});

test('a global size changes members for tarfile, but not where the next one is', () => {
  const bytes = tarOf(
    { type: 'g', data: paxOf({ size: '1030' }) },
    { name: 'a', data: 'xy' },
    { name: 'b', data: 'x'.repeat(1030) },
  );
  assert.deepEqual(places(bytes), [
    ['a', '0', 1536, 1030],
    ['b', '0', 2560, 1030],
  ]);
  assert.deepEqual(ids(bytes), ['ambiguous-archive']);
});

/** Behind the headers of these tarfile looks for no data; GNU tar skips what the size says, but for the first two. */
for (const [type, skips] of [
  ['1', false],
  ['5', false],
  ['2', true],
  ['3', true],
  ['4', true],
  ['6', true],
] as const) {
  test(`a size on a member of type ${type}`, () => {
    const hidden = tarPart({ name: 'hidden', data: 'abc' });
    const bytes = tarOf(tarPart({ name: 'link', type, size: hidden.length }), hidden, LAST);
    assert.deepEqual(names(bytes), ['link', 'hidden', 'last']);
    assert.deepEqual(ids(bytes), skips ? ['ambiguous-archive'] : []);
  });
}

test('what only GNU tar finds is listed apart', () => {
  const garbage = Buffer.alloc(512, 'x');
  const bytes = tarOf(tarPart({ name: 'link', type: '2', size: 512 }), garbage, LAST);
  const { members, others, problems, end } = list(bytes);
  assert.deepEqual(
    members.map((member) => member.name),
    ['link'],
  );
  assert.deepEqual(
    others.map(({ name, start }) => [name, start]),
    [['last', 1536]],
  );
  assert.deepEqual(
    problems.map(({ id, offset }) => [id, offset]),
    [
      ['ambiguous-archive', 0],
      ['broken-archive', 512],
    ],
  );
  assert.equal(end, null);
});

test('a field that is no number ends tarfile, not GNU tar', () => {
  for (const at of [100, 108, 116, 136, 329, 337]) {
    const bytes = tarOf({ name: 'a' }, { name: 'b', fields: { [at]: 'zz' } }, LAST);
    const { others, readError } = list(bytes);
    assert.deepEqual(names(bytes), ['a']);
    assert.deepEqual(
      others.map((member) => member.name),
      ['b', 'last'],
    );
    assert.deepEqual(ids(bytes), ['ambiguous-archive']);
    assert.equal(readError, null);
    const first = tarOf({ name: 'b', fields: { [at]: 'zz' } }, LAST);
    assert.deepEqual([startsAsTar(first), opensAsTar(new BufferSource(first))], [true, false]);
    assert.match(list(first).readError!, /no number/);
  }
  assert.deepEqual(names(tarOf({ name: 'a', type: 'S', fields: { 483: 'zz' } })), []);
});

test('types that nobody knows have data, as files have', () => {
  for (const type of ['7', 'Z', 'D', 'V', '\0']) {
    assert.deepEqual(names(tarOf({ name: 'a', type, data: 'x' }, LAST)), ['a', 'last']);
  }
});

test('a record of a pax header that breaks off is said, and the members are listed', () => {
  for (const data of ['path=x\n', '99 path=x\n', '9 path=xy\n', '5 =x\n', '8 path=x', '0 path=x\n']) {
    const bytes = tarOf({ type: 'x', data }, { name: 'a', data: 'x' }, LAST);
    assert.equal(names(bytes)[1], 'last', data);
    assert.deepEqual(others(bytes), ['a']);
    assert.deepEqual(ids(bytes), ['broken-archive']);
    assert.match(list(bytes).doubt!, /pax/);
  }
  // A zero ends the records.
  assert.deepEqual(ids(tarOf({ type: 'x', data: '\0junk' }, LAST)), []);
});

test('a header that names a member must be followed by one', () => {
  for (const type of ['L', 'K', 'x', 'g']) {
    for (const rest of [Buffer.alloc(512), Buffer.alloc(0), Buffer.alloc(100), Buffer.alloc(512, 'x')]) {
      const bytes = Buffer.concat([tarPart(LAST), tarPart({ type }), rest]);
      assert.deepEqual(names(bytes), ['last']);
      assert.notEqual(list(bytes).readError, null);
      assert.deepEqual(ids(bytes), ['broken-archive']);
      assert.equal(opensAsTar(new BufferSource(bytes)), true);
      assert.equal(opensAsTar(new BufferSource(bytes.subarray(1024))), false);
    }
  }
});

test('an archive that breaks off', () => {
  const bytes = tarOf({ name: 'a', data: 'abc' });
  const cut = (length: number): [string[], number | null, boolean] => {
    const { problems, end, readError } = list(bytes.subarray(0, length));
    return [problems.map((problem) => problem.id), end, readError !== null];
  };
  assert.deepEqual(cut(1536), [[], 1536, false]);
  assert.deepEqual(cut(1030), [['broken-archive'], null, false]);
  assert.deepEqual(cut(1024), [[], 1024, false]);
  // Without the padding only tarfile minds.
  assert.deepEqual(cut(515), [[], 515, true]);
  assert.deepEqual(cut(514), [['broken-archive'], null, true]);
});

test('long headers and many are not read', () => {
  const long = tarOf({ type: 'L', size: LIMITS.tarHeader + 1 }, LAST);
  assert.deepEqual(ids(long), ['limit-exceeded']);
  assert.notEqual(list(long).doubt, null);
  const all = tarOf({ type: 'L', data: Buffer.alloc(LIMITS.tarHeader, 'n') }, LAST);
  assert.equal(names(all)[0].length, LIMITS.tarHeader);
  const many = Buffer.alloc((LIMITS.archiveEntries + 1) * 512);
  const one = tarPart({ name: 'a' });
  for (let at = 0; at < many.length; at += one.length) {
    one.copy(many, at);
  }
  const { members, problems, doubt } = list(many);
  assert.deepEqual(
    [members.length, problems.map((problem) => problem.id)],
    [LIMITS.archiveEntries, ['limit-exceeded']],
  );
  assert.notEqual(doubt, null);
});

/** What GNU tar 1.34 takes for the size where tarfile takes a number: one zero before it is nothing, a sign starts base 64. */
for (const [field, gnu] of [
  ['1000', 512],
  ['+1000', 14110004],
  ['\0+CA ', 128],
  ['\0+CA?', null],
  ['\x001000', 512],
  ['\x001000\x0c9', 512],
  ['\x001000x', null],
  ['\0\x001000', 0],
  ['\0 1000', 512],
  [' \x001000', 0],
  ['\x0b\x0c1000', 512],
  ['1_000', null],
  ['\0\x80\0\0\0\0\0\0\0\0\x02\0', 512],
  ['\0'.repeat(12), 0],
  [' '.repeat(12), null],
] as const) {
  test(`to GNU tar, a size written ${JSON.stringify(field)}`, () => {
    assert.equal(readTarHeader(tarPart({ size: field }))?.gnuSize, gnu);
  });
}

test('GNU tar does not read the size of a hard link', () => {
  const { problems } = list(tarOf({ name: 'a' }, { type: '1', target: 'a', size: '+1' }, LAST));
  assert.deepEqual(problems, []);
});
