/**
 * The sources are rooms with arrows one way, types included: what a file may see is written here and nowhere else. No
 * file is part of a cycle.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { test } from 'node:test';

/** Each room, and the rooms that its files may import. Left of it stands what it is made of. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  'report.ts': [],
  bytes: ['base'],
  pickle: ['base', 'report.ts', 'bytes'],
  formats: ['base', 'report.ts', 'bytes', 'pickle'],
  torch: ['base', 'bytes', 'pickle'],
  policy: ['base', 'report.ts', 'pickle', 'formats', 'torch'],
  advice: ['report.ts', 'formats', 'torch'],
  python: ['base', 'report.ts', 'pickle', 'policy'],
  scan: ['base', 'report.ts', 'bytes', 'pickle', 'formats', 'torch', 'policy', 'advice', 'python'],
  output: ['base', 'report.ts', 'formats', 'pickle', 'python'],
  github: ['base', 'report.ts', 'bytes', 'formats', 'policy', 'python', 'scan', 'output'],
  cli: ['base', 'report.ts', 'bytes', 'formats', 'pickle', 'torch', 'policy', 'python', 'scan', 'output'],
  'action.ts': ['base', 'report.ts', 'policy', 'python', 'scan', 'output', 'github'],
  'cli.ts': ['cli'],
};

/** What a room sees of another is not always all of it. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'output → formats': ['formats/extensions.ts'],
  'output → python': ['python/load-sites/auditable.ts'],
};

const IMPORT = /(?:\bfrom|\bimport\(|^import)\s*'(\.[^']+)'/gm;
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => file.endsWith('.ts'));
/** What each file imports, by paths below src/. */
const imports = new Map(
  files.map((file) => {
    const found = readFileSync(join('src', file), 'utf8').matchAll(IMPORT);
    return [file, [...found].map(([, target]) => posix.join(dirname(file), target))];
  }),
);
const roomOf = (file: string): string => file.split('/')[0];
const arrows = [...imports].flatMap(([file, targets]) => targets.map((target) => ({ file, target })));

test('every file stands in a room, and every import leads to a file', () => {
  assert.deepEqual(
    files.filter((file) => ROOMS[roomOf(file)] === undefined),
    [],
  );
  const known = new Set([...files, 'torch/releases.json']);
  assert.deepEqual(
    arrows.filter(({ target }) => !known.has(target)),
    [],
  );
  assert.ok(arrows.length > files.length, `${arrows.length} imports of ${files.length} files`);
});

test('no room sees what is on its right', () => {
  const order = Object.keys(ROOMS);
  for (const [room, seen] of Object.entries(ROOMS)) {
    assert.deepEqual(
      seen.filter((other) => order.indexOf(other) >= order.indexOf(room)),
      [],
      room,
    );
  }
  const wrong = arrows.filter(({ file, target }) => {
    const [from, to] = [roomOf(file), roomOf(target)];
    return from !== to && !(ROOMS[from].includes(to) && (DOORS[`${from} → ${to}`]?.includes(target) ?? true));
  });
  assert.deepEqual(wrong, []);
});

test('a permission that nobody uses is taken away', () => {
  const used = new Set(arrows.map(({ file, target }) => `${roomOf(file)} → ${roomOf(target)}`));
  const permitted = Object.entries(ROOMS).flatMap(([room, seen]) => seen.map((other) => `${room} → ${other}`));
  assert.deepEqual(
    permitted.filter((arrow) => !used.has(arrow)),
    [],
  );
});

/** A way from `start` back to itself, or null. */
function cycleFrom(start: string): string[] | null {
  const seen = new Set<string>();
  const pending = [[start]];
  for (let way = pending.pop(); way !== undefined; way = pending.pop()) {
    for (const next of imports.get(way[way.length - 1]) ?? []) {
      if (next === start) {
        return [...way, start];
      }
      if (!seen.has(next)) {
        seen.add(next);
        pending.push([...way, next]);
      }
    }
  }
  return null;
}

test('there is no cycle', () => {
  assert.deepEqual(
    files.map(cycleFrom).filter((way) => way !== null),
    [],
  );
});

test('only the entry of the Action and github/ use the packages of a runner', () => {
  const using = files.filter((file) => /from '(@actions|@octokit)\//.test(readFileSync(join('src', file), 'utf8')));
  assert.ok(using.length > 0);
  assert.deepEqual(
    using.filter((file) => file !== 'action.ts' && roomOf(file) !== 'github'),
    [],
  );
});
