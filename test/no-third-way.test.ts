/**
 * A reader of bytes/ or formats/ gives back what it understood, or a problem with place and reason; there is no third way.
 * The sources are read for what may be one: a `catch` that ends an error, a return of nothing, a `break`, a comparison with
 * a cap behind which nothing is said. Each that stands is named in no-third-way-exceptions.ts, and argued.
 *
 * They are read by lines and indentation, which the formatter keeps.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { EXCEPTIONS } from './no-third-way-exceptions.ts';

/** By what something is said: an error that becomes a problem, a problem, a note, the reason why there is nothing to judge. */
const SAYS = /\bthrow\b|\b(problem|note|lost|fail|requireFew)\(|\bskipped = /;
/** A comparison with a cap, which is one of limits.ts or a constant by that name. */
const CAP = /(?:LIMITS\.(?!window|head)\w+|\bMAX_\w+|\bmost)\b/;
const CAPPED = new RegExp(`[\\w.)\\]]+ [<>]=? (?:\\w+ [-+*] )?${CAP.source}|${CAP.source} [<>]=? [\\w.]+`);
const NOTHING = /^return(?: \[\]| null| undefined)?;$/;
const NAMED =
  /^(?:export |async |static |get )*(?:function\*? |const |\*)?(#?[\w$]+)(?:<.*>)?(?:\(| = |: FormatReader)/;
const KEYWORDS: ReadonlySet<string> = new Set(['if', 'for', 'while', 'switch', 'return', 'catch', 'super']);

interface Silence {
  /** `file: function: what stands there`. */
  readonly place: string;
  readonly line: number;
}

class Source {
  readonly #lines: readonly string[];

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  /** What may end without a word, and the number of its line. */
  *silences(): Generator<[what: string, line: number]> {
    for (const [at, line] of this.#lines.entries()) {
      const text = line.trim();
      if (/^(\/?\*|\/\/)/.test(text)) {
        continue;
      }
      if (text.includes('} catch') && !this.#tells(at)) {
        yield ['catch', at];
      } else if (NOTHING.test(text) && !this.#isTold(at)) {
        yield [text.slice(0, -1), at];
      } else if (text === 'break;' && !this.#isTold(at) && !/^(case |default:)/.test(this.#text(this.#parent(at)))) {
        yield ['break', at];
      }
      const capped = CAPPED.exec(text)?.[0];
      if (capped !== undefined && !this.#branchSays(at)) {
        yield [capped, at];
      }
    }
  }

  /** The function, method or constant of the top in which a line stands. */
  functionOf(line: number): string {
    let name = '?';
    for (let at = this.#opening(line); at >= 0; at = this.#opening(this.#parent(at))) {
      const found = NAMED.exec(this.#text(at))?.[1];
      if (found !== undefined && !KEYWORDS.has(found)) {
        name = found;
        if (this.#indent(at) <= 2) {
          return name;
        }
      }
    }
    return name;
  }

  #text = (at: number): string => this.#lines[at]?.trim() ?? '';

  /** Blanks in front of a line; an empty line stands in no block and ends none. */
  #indent(at: number): number {
    const line = this.#lines[at] ?? '';
    return line.trim() === '' ? Number.POSITIVE_INFINITY : line.length - line.trimStart().length;
  }

  /** The nearest line above that is less indented, or -1. */
  #parent(line: number): number {
    let at = line - 1;
    while (at >= 0 && this.#indent(at) >= this.#indent(line)) {
      at -= 1;
    }
    return at;
  }

  /** Where a statement begins that is written on several lines. */
  #opening(line: number): number {
    let at = line;
    while (at > 0 && /^[)\]]/.test(this.#text(at))) {
      at -= 1;
      while (this.#indent(at) > this.#indent(line)) {
        at -= 1;
      }
    }
    return at;
  }

  /** The lines of the block that a line opens. */
  #block(line: number): string[] {
    let end = line + 1;
    while (end < this.#lines.length && this.#indent(end) > this.#indent(line)) {
      end += 1;
    }
    return this.#lines.slice(line + 1, end);
  }

  /** Whether all that is caught is told: the last statement of the clause, but for a return, says something. */
  #tells(line: number): boolean {
    const inner = ' '.repeat(this.#indent(line) + 2);
    const block = this.#block(line);
    const starts = [...block.keys()].filter(
      (at) => block[at].startsWith(inner) && /[^\s)}\]]/.test(block[at][inner.length]),
    );
    const last = starts.filter((at) => !block[at].trim().startsWith('return')).at(-1);
    const next = starts.find((at) => last !== undefined && at > last);
    const text = last === undefined ? '' : block.slice(last, next).join('\n');
    return SAYS.test(text) && !text.trim().startsWith('if ');
  }

  /** Whether the statement in front of this one, in the same block, says why. */
  #isTold(line: number): boolean {
    const before = this.#opening(line - 1);
    return this.#indent(before) === this.#indent(line) && SAYS.test(this.#lines.slice(before, line).join('\n'));
  }

  /** Whether a comparison is the condition of an `if` whose branch says something. */
  #branchSays(line: number): boolean {
    const start = /^(if|\} else if) \(/.test(this.#text(line)) ? line : this.#parent(line);
    if (!/^(if|\} else if) \(/.test(this.#text(start))) {
      return false;
    }
    const open = start === line ? line : start + this.#block(start).length + 1;
    return SAYS.test(this.#block(open).join('\n'));
  }
}

/** Those of a file; the second of one function that reads the same is its own, with a number. */
function silencesOf(file: string, text: string): Silence[] {
  const source = new Source(text);
  const seen = new Map<string, number>();
  return [...source.silences()].map(([what, at]) => {
    const name = `${file}: ${source.functionOf(at)}: ${what}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { place: count === 1 ? name : `${name} (${count})`, line: at + 1 };
  });
}

const silences = ['bytes', 'formats'].flatMap((room) =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file.replaceAll(sep, '/')}`)
    .flatMap((file) => silencesOf(file, readFileSync(join('src', file), 'utf8'))),
);

test('nothing ends without a word, but where it is argued', () => {
  const unnamed = silences.filter((silence) => EXCEPTIONS[silence.place] === undefined);
  assert.deepEqual(unnamed, []);
});

test('an exception that nobody needs is taken away', () => {
  const needed = new Set(silences.map(({ place }) => place));
  assert.deepEqual(
    Object.keys(EXCEPTIONS).filter((place) => !needed.has(place)),
    [],
  );
});

test('what is looked for is found', () => {
  const places = (...lines: string[]): string[] =>
    silencesOf('x.ts', ['function f() {', ...lines.map((line) => `  ${line}`), '}'].join('\n')).map(({ place }) =>
      place.replace('x.ts: f: ', ''),
    );
  assert.deepEqual(places('try {', '  g();', '} catch {', '  h();', '}'), ['catch']);
  assert.deepEqual(places('try {', '} catch (error) {', '  if (error) {', '    throw error;', '  }', '}'), ['catch']);
  assert.deepEqual(places('try {', '} catch (error) {', '  g();', '  throw new E(', '    error,', '  );', '}'), []);
  const ours = ['try {', '} catch (error) {', '  if (!(error instanceof E)) {', '    throw error;', '  }'];
  assert.deepEqual(places(...ours, '}'), ['catch']);
  assert.deepEqual(places(...ours, '  findings.problem(error);', '  return null;', '}'), []);
  for (const nothing of ['return', 'return []', 'return null', 'return undefined']) {
    assert.deepEqual(places('if (a) {', `  ${nothing};`, '}'), [nothing]);
    assert.deepEqual(places('if (a) {', '  findings.problem(', '    b,', '  );', `  ${nothing};`, '}'), []);
  }
  assert.deepEqual(places('while (true) {', '  if (a) {', '    break;', '  }', '}'), ['break']);
  assert.deepEqual(places('switch (a) {', '  case 1:', '    g();', '    break;', '}'), []);
  assert.deepEqual(places('if (n > LIMITS.x) {', '  throw new E();', '}'), []);
  assert.deepEqual(places('if (', '  a ||', '  n >= MAX_N', ') {', '  fail(a);', '}'), []);
  assert.deepEqual(places('if (', '  a ||', '  n >= MAX_N', ') {', '  g(a);', '}'), ['n >= MAX_N']);
  assert.deepEqual(places('for (let n = 0; n < MAX_N; n += 1) {', '  g();', '}'), ['n < MAX_N']);
  assert.deepEqual(places('return found.length < most ? a : b;'), ['found.length < most']);
  const twice = places('if (a) {', '  return null;', '}', 'if (b) {', '  return null;', '}');
  assert.deepEqual(twice, ['return null', 'return null (2)']);
  assert.deepEqual(places('// return null;', '/** break; */'), []);
});
