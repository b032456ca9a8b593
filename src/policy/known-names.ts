/**
 * Whether a name is one that there is: a row of the dangerous names, or a name in CPython's standard library. Ordinary
 * text is full of pairs that could be names (`ccopy`, `cgeev` in a list of LAPACK's routines is `copy.cgeev`), so before
 * bytes are shown to be a pickle only these count (contract.md, Which files).
 */
import { dangerRow, isDangerEntry, words } from './known-globals.ts';
import { PYTHON2_MODULES, PYTHON3_MODULES } from './tables/stdlib-modules.ts';

/** Names by module, a blank before each; of a module inside a package ``, as only that it is there is listed. */
let names: ReadonlyMap<string, string> | undefined;
let standardLibrary: ReadonlySet<string> | undefined;

/** Loads the names of the standard library, before the first of them is asked for: most small files ask for none. */
export async function loadKnownNames(): Promise<void> {
  if (names === undefined) {
    const { STDLIB_NAMES } = await import('./tables/stdlib-names.ts');
    names = new Map(STDLIB_NAMES.trim().split('\n').map(entryOf));
  }
}

function entryOf(line: string): [string, string] {
  const end = `${line} `.indexOf(' ');
  return [line.slice(0, end), line.slice(end)];
}

/** CPython's own tests, IDLE and demos: whole packages, whose names are not listed. */
const WHOLE: ReadonlySet<string> = new Set(['idlelib', 'test', 'turtledemo']);

function namesOf(module: string): string | undefined {
  if (names === undefined) {
    throw new Error('expected the names of the standard library to be loaded, found none');
  }
  return names.get(module);
}

/** Whether a module of CPython has the name; of a dotted name its first part counts, which is all that is listed. */
function isInStandardLibrary(module: string, name: string): boolean {
  const first = name.split('.', 1)[0];
  if (module.includes('.')) {
    return namesOf(module) !== undefined || WHOLE.has(module.split('.', 1)[0]);
  }
  const found = namesOf(module);
  // Every module has a __dict__, a __loader__ and the like.
  return found !== undefined && (/^__\w+__$/.test(first) || `${found} `.includes(` ${first} `));
}

/** `module` and `name` as Python 3 imports them; `?` stands for what is computed, which no text does. */
export function isKnownName(module: string, name: string): boolean {
  const path = `${module}.${name}`;
  if (path.includes('?') || isDangerEntry(path)) {
    return true;
  }
  standardLibrary ??= new Set([...words(PYTHON3_MODULES), ...words(PYTHON2_MODULES)]);
  return standardLibrary.has(module.split('.', 1)[0])
    ? isInStandardLibrary(module, name)
    : dangerRow(path) !== undefined;
}
