/**
 * Version specifiers (PEP 440, and the carets of poetry and fuzzy pins of conda) asked one question: which torch
 * releases they allow. A release is `major.minor`; it is allowed where one of its patch releases is.
 */

/** `2.4` of `2.4.1+cu121`; null where it is no version. */
export function releaseOf(version: string): string | null {
  const found = /^\s*v?(\d+)(?:\.(\d+))?/.exec(version);
  return found === null ? null : `${found[1]}.${found[2] ?? 0}`;
}

/** Whether one release (`2.10`) comes before another (`2.6`: it does not). */
export function before(left: string, right: string): boolean {
  return compare(numbers(left), numbers(right)) < 0;
}

function numbers(version: string): number[] {
  return (/^\d+(\.\d+)*/.exec(version.trim().replace(/^v/, ''))?.[0] ?? '0').split('.').map(Number);
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}

const CLAUSE = /^\s*(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*v?([0-9][\w.+*!-]*)\s*$/;

/** @returns null where a clause is not understood */
function parseClauses(specifier: string): ((version: number[]) => boolean)[] | null {
  const clauses = specifier.split(',').filter((clause) => !/^\s*\*?\s*$/.test(clause));
  const tests = clauses.map((clause) => testOf(CLAUSE.exec(clause)));
  return tests.includes(null) ? null : (tests as ((version: number[]) => boolean)[]);
}

function testOf(clause: RegExpExecArray | null): ((version: number[]) => boolean) | null {
  if (clause === null) {
    return null;
  }
  const [, sign = '==', version] = clause;
  const wanted = numbers(version.replace(/\.\*$/, ''));
  const prefix = (found: number[]): boolean => compare(found.slice(0, wanted.length), wanted) === 0;
  const wild = version.endsWith('.*') || sign === '=';
  switch (sign) {
    case '==':
    case '===':
    case '=':
      return (found) => (wild ? prefix(found) : compare(found, wanted) === 0);
    case '!=':
      return (found) => (wild ? !prefix(found) : compare(found, wanted) !== 0);
    case '<=':
      return (found) => compare(found, wanted) <= 0;
    case '>=':
      return (found) => compare(found, wanted) >= 0;
    case '<':
      return (found) => compare(found, wanted) < 0;
    case '>':
      return (found) => compare(found, wanted) > 0;
    case '~=':
      return between(wanted, wanted.slice(0, -1));
    case '~':
      return between(wanted, wanted.slice(0, 2));
    case '^':
      return between(wanted, wanted[0] > 0 ? wanted.slice(0, 1) : wanted.slice(0, 2));
    default:
      return null;
  }
}

/** At least `lowest`, and with this beginning. */
function between(lowest: readonly number[], beginning: readonly number[]): (version: number[]) => boolean {
  return (found) => compare(found, lowest) >= 0 && compare(found.slice(0, beginning.length), beginning) === 0;
}

const PATCHES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Wide enough for releases to come; a bound beyond it is no bound. */
const MAJORS = [0, 1, 2, 3, 4];
const MINORS = 40;

/** Whether a specifier allows a patch release of `major.minor`. One that is not understood allows nothing. */
export function allows(specifier: string, release: string): boolean {
  const [major, minor] = numbers(release);
  return specifier.split('|').some((part) => {
    const tests = parseClauses(part);
    return tests?.every === undefined
      ? false
      : PATCHES.some((patch) => tests.every((test) => test([major, minor ?? 0, patch])));
  });
}

/** The lowest and highest release that a specifier allows; null where nothing bounds it on that side. */
export function boundsOf(specifier: string): { lowest: string | null; highest: string | null } {
  const all = MAJORS.flatMap((major) => Array.from({ length: MINORS }, (_, minor) => `${major}.${minor}`));
  const allowed = all.filter((release) => allows(specifier, release));
  const lowest = allowed[0] ?? null;
  const highest = allowed[allowed.length - 1] ?? null;
  return { lowest: lowest === all[0] ? null : lowest, highest: highest === all[all.length - 1] ? null : highest };
}

/** The exact version of `==2.4.1`; null for a range. */
export function pinOf(specifier: string): string | null {
  const found = /^\s*={2,3}\s*v?(\d[\w.+!-]*)\s*$/.exec(specifier);
  return found === null ? null : releaseOf(found[1]);
}
