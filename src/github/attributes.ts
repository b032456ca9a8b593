/**
 * Which paths git changes when it writes them into a clone: the attributes of a tree that act on checkout. Rules are
 * those of git-scm.com/docs/gitattributes: the deepest `.gitattributes` wins, and in one file the last line that matches.
 * It reads `.gitattributes` and no other content; what a transform does to bytes is checkout.ts's business.
 */
import { Minimatch } from 'minimatch';
import type { Blobs } from './blobs.ts';
import type { Tree } from './tree-diff.ts';
import { LINK } from './tree-diff.ts';

/** What git does to one path on checkout, in the order it does it. Null stands for nothing at all. */
export interface Transform {
  /** `$Id$` becomes `$Id: <sha> $`. */
  ident: boolean;
  /** A lone LF becomes CR LF: always, or where git takes the content for text, or only there with `core.autocrlf`. */
  crlf: 'always' | 'text' | 'autocrlf' | null;
  /** UTF-8 becomes this encoding. */
  encoding: string | null;
  /** A program of the user's own; `lfs` is not one of these. */
  filter: string | null;
}

/** `true` set, `false` unset, a string its value, null explicitly unspecified. */
type Value = true | false | string | null;
type Values = Map<string, Value>;

interface Line {
  matches(path: string, ignoreCase: boolean): boolean;
  values: [string, Value][];
}

const NAME = '.gitattributes';
/** Git itself ignores one of this size or more (attr.h, ATTR_MAX_FILE_SIZE). */
const MOST_BYTES = 100 * 1024 * 1024;
/** Git ignores a line of so many bytes or more, blanks around it included (attr.h, ATTR_MAX_LINE_LENGTH). */
const MOST_LINE = 2048;
const MINIMATCH = {
  dot: true,
  nobrace: true,
  noext: true,
  nocomment: true,
  nonegate: true,
  platform: 'linux',
} as const;
const BINARY: [string, Value][] = [
  ['diff', false],
  ['merge', false],
  ['text', false],
];

export class Attributes {
  readonly #tree: Tree;
  readonly #blobs: Blobs;
  readonly #files = new Map<string, Promise<Line[]>>();
  readonly #macros = new Map<string, [string, Value][]>([['binary', BINARY]]);

  constructor(tree: Tree, blobs: Blobs) {
    this.#tree = tree;
    this.#blobs = blobs;
  }

  /**
   * @param ignoreCase as git does where `core.ignorecase` is set: on Windows and macOS
   * @throws {Error} where a `.gitattributes` that decides about the path cannot be read
   */
  async transformOf(path: string, ignoreCase = false): Promise<Transform | null> {
    const values: Values = new Map();
    for (const folder of foldersOf(path)) {
      for (const line of await this.#linesOf(folder)) {
        if (line.matches(path, ignoreCase)) {
          this.#apply(line.values, values, 0);
        }
      }
    }
    return transform(values);
  }

  #apply(assigned: readonly [string, Value][], values: Values, depth: number): void {
    for (const [name, value] of assigned) {
      values.set(name, value);
      const macro = this.#macros.get(name);
      if (macro !== undefined && value === true && depth < 8) {
        this.#apply(macro, values, depth + 1);
      }
    }
  }

  #linesOf(folder: string): Promise<Line[]> {
    const known = this.#files.get(folder) ?? this.#read(folder);
    this.#files.set(folder, known);
    return known;
  }

  async #read(folder: string): Promise<Line[]> {
    const entry = this.#tree.get(folder + NAME);
    if (entry === undefined || entry.mode === LINK || entry.size >= MOST_BYTES) {
      return [];
    }
    const source = await this.#blobs.open(entry);
    try {
      const text = new TextDecoder().decode(source.read(0, source.size));
      return text.split('\n').flatMap((line) => this.#parse(line, folder));
    } finally {
      source.close();
    }
  }

  #parse(raw: string, folder: string): Line[] {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || Buffer.byteLength(raw) >= MOST_LINE) {
      return [];
    }
    const { pattern, rest } = split(line);
    const values = rest
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(assignment);
    if (pattern.startsWith('[attr]')) {
      if (folder === '') {
        this.#macros.set(pattern.slice('[attr]'.length), values);
      }
      return [];
    }
    return pattern.startsWith('!') || pattern.endsWith('/') ? [] : [{ matches: matcher(pattern, folder), values }];
  }
}

/** `''`, `a/`, `a/b/` for `a/b/c.pt`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)];
}

function split(line: string): { pattern: string; rest: string } {
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/.exec(line);
  if (quoted !== null) {
    return { pattern: unquote(quoted[1]!), rest: quoted[2]! };
  }
  const [pattern] = line.split(/\s/, 1) as [string];
  return { pattern, rest: line.slice(pattern.length) };
}

/** C-style escapes, as git quotes paths. Octal escapes are bytes of UTF-8. */
function unquote(text: string): string {
  const letters: Record<string, string> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };
  const bytes = text.replace(/(?:\\[0-3][0-7]{2})+/g, (run) =>
    Buffer.from(
      run
        .slice(1)
        .split('\\')
        .map((octal) => Number.parseInt(octal, 8)),
    ).toString(),
  );
  return bytes.replace(/\\(.)/g, (_, letter: string) => letters[letter] ?? letter);
}

function assignment(word: string): [string, Value] {
  if (word.startsWith('-')) {
    return [word.slice(1), false];
  }
  if (word.startsWith('!')) {
    return [word.slice(1), null];
  }
  const equals = word.indexOf('=');
  return equals < 0 ? [word, true] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** As in `.gitignore`: without a slash the name alone is matched, else the path from the folder of the file. */
function matcher(pattern: string, folder: string): Line['matches'] {
  const anchored = pattern.includes('/');
  const [exact, folding] = [false, true].map(
    (nocase) => new Minimatch(pattern.replace(/^\//, ''), { ...MINIMATCH, nocase }),
  );
  return (path, ignoreCase) =>
    (ignoreCase ? folding : exact)!.match(anchored ? path.slice(folder.length) : path.slice(path.lastIndexOf('/') + 1));
}

function transform(values: Values): Transform | null {
  const filter = values.get('filter');
  const encoding = values.get('working-tree-encoding');
  const result: Transform = {
    ident: values.get('ident') === true,
    crlf: lineEnds(values),
    encoding: typeof encoding === 'string' && !/^utf-?8$/i.test(encoding) ? encoding : null,
    filter: typeof filter === 'string' && filter !== 'lfs' ? filter : null,
  };
  return result.ident || result.crlf || result.encoding || result.filter ? result : null;
}

/** convert.c, convert_attrs: `crlf` is the old name of `text`, `eol` alone means text, and with neither the clone decides. */
function lineEnds(values: Values): Transform['crlf'] {
  const old = values.get('crlf') === 'input' ? null : values.get('crlf');
  const text = values.get('text') ?? old ?? null;
  const eol = values.get('eol') ?? (values.get('crlf') === 'input' ? 'lf' : null);
  if (text === false || eol === 'lf' || text === 'input') {
    return null;
  }
  if (text === 'auto') {
    return 'text';
  }
  return text === true || eol === 'crlf' ? 'always' : 'autocrlf';
}
