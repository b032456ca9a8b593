/**
 * What fuzzing starts from: the files of the fixtures, and dangerous pickles in every wrapping that a stock Python can
 * open. It knows where fixtures lie, and nothing of what any reader makes of them.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wrapped } from './containers.ts';
import type { Seed } from './target.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['examples', 'test/real', 'test/fixtures'];
/** Bytes: what is larger makes every case slow, and has nothing that a smaller file of its kind has not. */
const MOST_BYTES = 64 * 1024;
const NOT_SEEDS = /(^|\/)(README\.md|MANIFEST\.json|\.gitattributes)$/;

/** The fixtures, and the files of more folders, in the order of their paths. */
export function fixtureSeeds(more: readonly string[] = []): Seed[] {
  const folders = [...FOLDERS.map((folder) => join(ROOT, folder)), ...more];
  return folders.flatMap((folder) => seedsIn(folder));
}

function seedsIn(folder: string): Seed[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => !NOT_SEEDS.test(name))
    .map((name) => ({ path: name.replaceAll('\\', '/'), file: join(folder, name) }))
    .filter(({ file }) => statSync(file).isFile() && statSync(file).size <= MOST_BYTES)
    .map(({ path, file }) => ({ path, bytes: readFileSync(file) }));
}

/** Each calls `posix.system('true')`, by another way to import or to call. */
const PAYLOADS: Readonly<Record<string, string>> = {
  global: "cposix\nsystem\n(S'true'\ntR.",
  inst: "(S'true'\niposix\nsystem\n.",
  obj: "(cposix\nsystem\nS'true'\no.",
  stack: '\x80\x04\x95\x1e\0\0\0\0\0\0\0\x8c\x05posix\x94\x8c\x06system\x94\x93\x94\x8c\x04true\x94\x85\x94R\x94.',
  memo: '\x80\x04\x8c\x06system\x940\x8c\x05posixh\0\x93\x8c\x04true\x85R.',
  build: '\x80\x02ccollections\nOrderedDict\n)R}(U\x01acposix\nsystem\nU\x04true\x85Rub.',
  nested: '\x80\x02]q\0(K\x01}q\x01U\x01acposix\nsystem\nq\x02U\x04true\x85q\x03Rq\x04se.',
  second: '\x80\x02}.\x80\x02cposix\nsystem\nU\x04true\x85R.',
};

/** The dangerous pickles, bare and wrapped. */
export function dangerousSeeds(): Seed[] {
  return Object.entries(PAYLOADS).flatMap(([name, text]) => wrapped(name, Buffer.from(text, 'latin1')));
}
