/** Generated pickles against what CPython's unpicklers import from them (written by scripts/make-pickle-corpus.py). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BufferSource } from '../../src/bytes/source.ts';
import { walkPickles } from '../../src/pickle/walk.ts';

interface Entry {
  pickle: string;
  globals: string[];
  also: string[];
  end: 'stop' | 'error';
  forks: boolean;
}

const CORPUS = JSON.parse(readFileSync(new URL('../fixtures/pickle/corpus.json', import.meta.url), 'utf8')) as {
  pickles: Entry[];
};

function walk({ pickle }: Entry): { names: string[]; problems: string[] } {
  const { globals, problems } = walkPickles(new BufferSource(Buffer.from(pickle, 'base64')), {
    budget: { opcodes: 100_000 },
  });
  const names = [...globals.values()].map(({ module, name }) => (module === '' ? name : `${module}.${name}`));
  return { names, problems: problems.map(({ id }) => id) };
}

/** A name that a call makes is `computed` for CPython and `?` for us. */
const readable = (name: string): string => name.replace('computed', '?');

test('every import of every unpickler is listed', () => {
  for (const entry of CORPUS.pickles) {
    const { names } = walk(entry);
    for (const name of [...entry.globals, ...entry.also]) {
      const computed = name.includes('computed') && names.some((other) => other.includes('?'));
      assert.ok(computed || names.includes(name), `${name} is not in ${names.join(' ')}: ${entry.pickle}`);
    }
  }
});

test('where all unpicklers come to the end alike, so do we, with the same imports in the same order', () => {
  const agreed = CORPUS.pickles.filter(({ end, forks }) => end === 'stop' && !forks);
  assert.ok(agreed.length > 50);
  for (const entry of agreed) {
    const { names, problems } = walk(entry);
    assert.deepEqual(names, entry.globals.map(readable), entry.pickle);
    assert.deepEqual(problems, [], entry.pickle);
  }
});

test('where two unpicklers import different things, the stream is ambiguous', () => {
  const forks = CORPUS.pickles.filter((entry) => entry.forks);
  assert.ok(forks.length >= 40);
  for (const entry of forks) {
    assert.ok(walk(entry).problems.includes('ambiguous-stream'), entry.pickle);
  }
});
