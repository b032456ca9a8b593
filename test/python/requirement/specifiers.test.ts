/** Specifiers, compared with what Python's own `packaging` allows (scripts/fixture-specifiers.py). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allows, before, boundsOf, pinOf, releaseOf } from '../../../src/python/requirement/specifiers.ts';

const REFERENCE: { releases: string[]; allowed: Record<string, string[]> } = JSON.parse(
  readFileSync(new URL('../../fixtures/specifiers.json', import.meta.url), 'utf8'),
);

for (const [specifier, allowed] of Object.entries(REFERENCE.allowed)) {
  test(`torch${specifier} allows what packaging allows`, () => {
    assert.deepEqual(
      REFERENCE.releases.filter((release) => allows(specifier, release)),
      allowed,
    );
  });
}

test('carets and tildes of poetry, fuzzy pins of conda', () => {
  const among = (specifier: string) => ['1.13', '2.0', '2.1', '2.2', '3.0'].filter((one) => allows(specifier, one));
  assert.deepEqual(among('^2.1'), ['2.1', '2.2']);
  assert.deepEqual(among('^1.13.0'), ['1.13']);
  assert.deepEqual(among('~2.1'), ['2.1']);
  assert.deepEqual(among('~2.1.1'), ['2.1']);
  assert.deepEqual(among('=2.1'), ['2.1']);
  assert.deepEqual(among('=2.1.0'), ['2.1']);
  assert.deepEqual(among('2.1.*'), ['2.1']);
  assert.deepEqual(among('*'), ['1.13', '2.0', '2.1', '2.2', '3.0']);
  assert.deepEqual(among('^1.13|^2.2'), ['1.13', '2.2']);
});

test('what is not understood allows nothing', () => {
  assert.equal(allows('>=two', '2.0'), false);
  assert.equal(allows('latest', '2.0'), false);
});

test('bounds are null where nothing bounds', () => {
  assert.deepEqual(boundsOf(''), { lowest: null, highest: null });
  assert.deepEqual(boundsOf('>=2.4'), { lowest: '2.4', highest: null });
  assert.deepEqual(boundsOf('<2.4'), { lowest: null, highest: '2.3' });
  assert.deepEqual(boundsOf('~=2.4.0'), { lowest: '2.4', highest: '2.4' });
  assert.deepEqual(boundsOf('>=1.13,<2.10,!=2.9.*'), { lowest: '1.13', highest: '2.8' });
});

test('pins and releases', () => {
  assert.equal(pinOf('==2.4.1+cu121'), '2.4');
  assert.equal(pinOf('===2.10.0'), '2.10');
  assert.equal(pinOf('==2.5.0rc1'), '2.5');
  assert.equal(pinOf('==2.4.*'), null);
  assert.equal(pinOf('>=2.4'), null);
  assert.equal(releaseOf('2'), '2.0');
  assert.equal(releaseOf('nightly'), null);
});

test('releases are compared as numbers', () => {
  assert.equal(before('2.6', '2.10'), true);
  assert.equal(before('2.10', '2.6'), false);
  assert.equal(before('2.6', '2.6.0'), false);
});
