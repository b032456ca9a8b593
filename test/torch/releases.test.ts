import assert from 'node:assert/strict';
import { test } from 'node:test';
import table from '../../src/torch/releases.json' with { type: 'json' };
import {
  compareReleases,
  knownReleases,
  mapName,
  newestRelease,
  release,
  resolveRelease,
} from '../../src/torch/releases.ts';

/** Names on the allow list, counted in each release itself (2.13 and 2.14: in their sources). */
const COUNTS: Readonly<Record<string, number>> = {
  ...{ '1.13': 90, '2.0': 90, '2.1': 90, '2.2': 94, '2.3': 96, '2.4': 119, '2.5': 122, '2.6': 128, '2.7': 143 },
  ...{ '2.8': 144, '2.9': 144, '2.10': 144, '2.11': 144, '2.12': 144, '2.13': 144, '2.14': 145, '2.15': 144 },
};

test('every release has as many names as torch has', () => {
  assert.deepEqual(knownReleases(), Object.keys(COUNTS).sort(compareReleases));
  for (const [version, count] of Object.entries(COUNTS)) {
    const { safeGlobals, registered } = release(version);
    assert.equal(safeGlobals.size - registered.size, count, version);
  }
});

test('the table is sorted, without gaps, and every change is one', () => {
  const versions = table.releases.map((row) => row.version);
  assert.deepEqual(versions, [...versions].sort(compareReleases));
  const keys = Object.keys(release('1.13').rules).sort();
  for (const row of table.releases) {
    assert.deepEqual(Object.keys(release(row.version).rules).sort(), keys, row.version);
    for (const names of [row.add ?? [], row.remove ?? [], row.registered ?? []]) {
      assert.deepEqual(names, [...new Set(names)].sort(), row.version);
    }
  }
  for (const [place, row] of table.releases.entries()) {
    const before = place === 0 ? undefined : release(versions[place - 1]);
    for (const [rule, value] of Object.entries(row.rules ?? {})) {
      assert.notDeepEqual(value, before?.rules[rule as keyof typeof before.rules], `${row.version} ${rule}`);
    }
    for (const name of row.add ?? []) {
      assert.ok(before === undefined || !before.safeGlobals.has(name), `${row.version} ${name}`);
    }
    for (const name of row.remove ?? []) {
      assert.ok(before?.safeGlobals.has(name), `${row.version} ${name}`);
    }
  }
});

test('what a user writes names a release', () => {
  for (const text of ['2.6', '2.6.0', 'v2.6', ' 2.6.1+cu118 ', '2.6.0a0+git1234567', '2.6.0rc1', '2.6.0.post2']) {
    assert.deepEqual(resolveRelease(text), { release: '2.6', note: null }, text);
  }
  assert.equal(resolveRelease('2.10').release, '2.10');
  const newer = resolveRelease('9.1');
  assert.equal(newer.release, newestRelease());
  assert.match(newer.note!, /torch 9\.1 is newer/);
  for (const text of ['1.12', '', 'latest', '2', '2.x', '>=2.6']) {
    assert.throws(() => resolveRelease(text), /1\.13, 2\.0.*2\.15/, text);
  }
  assert.throws(() => release('2.16'), /2\.15/);
});

test('Python 2 names are mapped by torch’s own table, not CPython’s', () => {
  assert.deepEqual(mapName('__builtin__', 'set'), ['builtins', 'set']);
  assert.deepEqual(mapName('__builtin__', 'xrange'), ['builtins', 'range']);
  assert.deepEqual(mapName('UserDict', 'UserDict'), ['collections', 'UserDict']);
  assert.deepEqual(mapName('copy_reg', '_reconstructor'), ['copyreg', '_reconstructor']);
  for (const pair of [
    ['cPickle', 'loads'],
    ['constructor', 'x'],
    ['__proto__', 'x'],
    ['__builtin__.set', 'x'],
  ] as const) {
    assert.deepEqual(mapName(pair[0], pair[1]), pair);
  }
});
