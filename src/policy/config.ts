/**
 * The policy file, taken apart and checked: what a repository accepts, and the settings it chooses. A file that means
 * something else than its author thinks is worse than none, so whatever is not understood is an error that names the
 * line. It knows nothing of scans and of where the file came from. Loading `yaml` costs as much as starting node:
 * import this file only where there is a policy file.
 */

import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { messageOf } from '../base/errors.ts';
import { cut, visible } from '../base/escape.ts';
import { pathFilter } from '../base/globs.ts';
import { FAIL_ON, type FailOn, PROBLEMS, type ProblemId } from '../report.ts';

import { resolveRelease } from '../torch/releases.ts';
import { isDangerousName } from './judge.ts';

/** One entry of `safe-globals` or `accept-problems`. */
export interface Exception {
  /** The global, `module.name`, or the problem's id. */
  readonly subject: string;
  readonly reason: string;
  /** Whether it is about the file with this path, relative to the repository. */
  readonly covers: (path: string) => boolean;
  /** Lower-case hex: these bytes only. Null for any bytes. */
  readonly sha256: string | null;
  /** Last day it applies, `YYYY-MM-DD` UTC. Null where it does not end. */
  readonly expires: string | null;
  /** Where it starts in the policy file, from 1. */
  readonly line: number;
}

/** Null and empty are what the file does not say. */
export interface PolicyFile {
  /** Of a known release, as written: `2.6`, `2.6.1`. */
  readonly torch: string | null;
  readonly failOn: FailOn | null;
  /** Globs as in the `files` input. */
  readonly files: readonly string[];
  readonly safeGlobals: readonly Exception[];
  readonly acceptProblems: readonly Exception[];
}

/** Problems that hide what a file does: an exception for one names the exact bytes (contract.md, Policy file). */
export const NEEDS_BYTES: ReadonlySet<string> = new Set<ProblemId>([
  'limit-exceeded',
  'ambiguous-archive',
  'checkout-transforms',
]);

/** Bytes: forty thousand exceptions. The parser needs ten seconds and 700 MB for them. */
const MOST_BYTES = 8 * 1024 * 1024;
const FOUND_LENGTH = 80;

const FILE_KEYS = ['torch', 'fail-on', 'files', 'safe-globals', 'accept-problems'] as const;
const GLOBAL_KEYS = ['name', 'reason', 'files', 'sha256', 'expires'] as const;
const PROBLEM_KEYS = ['id', 'reason', 'files', 'sha256', 'expires'] as const;

/** What is wrong with a policy file, and where. */
export class PolicyError extends Error {}

/**
 * @param source what messages call the file
 * @throws {PolicyError} naming the file, the line, what was expected and what was found
 */
export function parsePolicy(bytes: Uint8Array, source: string): PolicyFile {
  return new Reader(source).policy(bytes);
}

type Found = Node | null;

class Reader {
  readonly #source: string;
  readonly #lines = new LineCounter();

  constructor(source: string) {
    this.#source = source;
  }

  policy(bytes: Uint8Array): PolicyFile {
    // YAML 1.2's core schema: no dates, no `yes`; a `%YAML 1.1` line does not change that.
    const options = { lineCounter: this.#lines, prettyErrors: false, schema: 'core' } as const;
    const { contents, errors, warnings } = parseDocument(this.#decode(bytes), options);
    const [wrong] = [...errors, ...warnings];
    if (wrong !== undefined) {
      this.#stop(this.#lines.linePos(wrong.pos[0]).line, `expected YAML, found a mistake: ${wrong.message}`);
    }
    const empty = contents === null || (isScalar(contents) && contents.value === null);
    const keys = empty ? new Map<string, Found>() : this.#mapping(contents, 'a policy', FILE_KEYS);
    return {
      torch: this.#optional(keys.get('torch'), (node) => this.#torch(node)),
      failOn: this.#optional(keys.get('fail-on'), (node) => this.#oneOf(node, 'fail-on', FAIL_ON)),
      files: this.#list(keys.get('files'), 'files', (node) => this.#glob(node, true)),
      safeGlobals: this.#list(keys.get('safe-globals'), 'safe-globals', (node) => this.#safeGlobal(node)),
      acceptProblems: this.#list(keys.get('accept-problems'), 'accept-problems', (node) => this.#problem(node)),
    };
  }

  #decode(bytes: Uint8Array): string {
    if (bytes.length > MOST_BYTES) {
      this.#fail(null, `expected at most ${MOST_BYTES} bytes, found ${bytes.length}`);
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      const before = new TextDecoder('utf-8').decode(bytes).split('\ufffd')[0];
      return this.#stop(before.split('\n').length, 'expected UTF-8, found other bytes');
    }
  }

  #safeGlobal(node: Found): Exception {
    const entry = this.#mapping(node, 'an entry of safe-globals', GLOBAL_KEYS);
    const where = this.#required(node, entry, 'name');
    const subject = this.#text(where, 'name');
    // `?` is a use in which no name is at fault (contract.md, "dangerous use").
    const nameless = subject === '?' || /^extension\(-?\d+\)$/.test(subject);
    if (!subject.includes('.') && !nameless) {
      this.#fail(where, `name: expected module.name, found ${describe(where)}`);
    }
    const exception = this.#exception(node, entry, subject);
    if (exception.sha256 === null && (subject === '?' || isDangerousName(subject))) {
      this.#fail(
        where,
        `expected sha256 with the dangerous global ${describe(where)}, which is accepted in exact bytes only; found none`,
      );
    }
    return exception;
  }

  #problem(node: Found): Exception {
    const entry = this.#mapping(node, 'an entry of accept-problems', PROBLEM_KEYS);
    const where = this.#required(node, entry, 'id');
    const subject = this.#oneOf(where, 'id', Object.keys(PROBLEMS));
    const exception = this.#exception(node, entry, subject);
    if (exception.sha256 === null && NEEDS_BYTES.has(subject)) {
      this.#fail(
        where,
        `expected sha256 with the problem ${subject}, which is accepted in exact bytes only; found none`,
      );
    }
    return exception;
  }

  #exception(node: Found, entry: Map<string, Found>, subject: string): Exception {
    const reason = this.#text(this.#required(node, entry, 'reason'), 'reason');
    const glob = this.#optional(entry.get('files'), (files) => this.#glob(files, false));
    return {
      subject,
      reason,
      covers: glob === null ? () => true : pathFilter([glob]),
      sha256: this.#optional(entry.get('sha256'), (hash) => this.#sha256(hash)),
      expires: this.#optional(entry.get('expires'), (day) => this.#day(day)),
      line: this.#lineOf(node),
    };
  }

  #torch(node: Found): string {
    if (isScalar(node) && typeof node.value === 'number') {
      const found = `the number ${node.value}`;
      this.#fail(node, `torch: expected a version in quotes, "${node.source}", found ${found}: YAML reads 2.10 as 2.1`);
    }
    const version = this.#text(node, 'torch');
    try {
      resolveRelease(version);
      return version;
    } catch (error) {
      return this.#fail(node, `torch: expected a known release, found ${describe(node)}: ${messageOf(error)}`);
    }
  }

  /** @param excluding whether `!` may stand before it. An entry that names all files but some would accept too much. */
  #glob(node: Found, excluding: boolean): string {
    const glob = this.#text(node, 'files');
    const start = glob.trim().slice(0, 1);
    if (start === '#' || (start === '!' && !excluding)) {
      this.#fail(node, `files: expected a glob that does not start with ${start}, found ${describe(node)}`);
    }
    try {
      pathFilter([glob]);
    } catch (error) {
      this.#fail(node, `files: ${messageOf(error)}`);
    }
    return glob;
  }

  /** The text as it is written: a hash of digits alone is a number to YAML. */
  #sha256(node: Found): string {
    const text = isScalar(node) ? (node.source ?? '') : '';
    return /^[0-9a-f]{64}$/i.test(text)
      ? text.toLowerCase()
      : this.#fail(node, `sha256: expected 64 hexadecimal digits, found ${describe(node)}`);
  }

  #day(node: Found): string {
    const text = isScalar(node) ? (node.source ?? '') : '';
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    // Date.parse takes February 30 for March 1.
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
      ? text
      : this.#fail(node, `expires: expected a day as YYYY-MM-DD, found ${describe(node)}`);
  }

  #oneOf<T extends string>(node: Found, key: string, known: readonly T[]): T {
    const text = this.#text(node, key);
    return (
      known.find((one) => one === text) ??
      this.#fail(node, `${key}: expected one of ${known.join(', ')}, found ${describe(node)}`)
    );
  }

  #text(node: Found, key: string): string {
    const text = isScalar(node) && typeof node.value === 'string' ? node.value : '';
    return text.trim() === '' ? this.#fail(node, `${key}: expected text, found ${describe(node)}`) : text;
  }

  #mapping(node: Found, what: string, known: readonly string[]): Map<string, Found> {
    if (!isMap(node)) {
      this.#fail(
        node,
        `expected ${what}, which is a mapping with keys of ${known.join(', ')}, found ${describe(node)}`,
      );
    }
    return new Map(
      (node as YAMLMap<Node, Found>).items.map(({ key, value }) => {
        const name = isScalar(key) ? key.value : null;
        if (typeof name !== 'string' || !known.includes(name)) {
          this.#fail(key, `expected a key of ${what}, one of ${known.join(', ')}, found ${describe(key)}`);
        }
        if (value === null) {
          this.#fail(key, `expected a value of ${name}, found nothing`);
        }
        return [name, value];
      }),
    );
  }

  #required(node: Found, entry: Map<string, Found>, key: string): Found {
    return (
      entry.get(key) ??
      this.#fail(
        node,
        `expected the key ${key}, which every entry has, found ${[...entry.keys()].join(', ') || 'none'}`,
      )
    );
  }

  #list<T>(node: Found | undefined, key: string, read: (node: Found) => T): T[] {
    if (node === undefined) {
      return [];
    }
    if (!isSeq(node) || (key === 'files' && node.items.length === 0)) {
      this.#fail(node, `${key}: expected a list, found ${describe(node)}`);
    }
    return (node.items as Found[]).map((item) => read(item));
  }

  #optional<T>(node: Found | undefined, read: (node: Found) => T): T | null {
    return node === undefined ? null : read(node);
  }

  #lineOf(node: Found): number {
    return node?.range ? this.#lines.linePos(node.range[0]).line : 1;
  }

  #fail(node: Found, message: string): never {
    this.#stop(this.#lineOf(node), message);
  }

  #stop(line: number, message: string): never {
    throw new PolicyError(visible(`${this.#source}, line ${line}: ${message}`));
  }
}

/** What stands in the file, for a message. */
function describe(node: Found): string {
  if (isMap(node)) {
    return 'a mapping';
  }
  if (isSeq(node)) {
    return node.items.length === 0 ? 'an empty list' : 'a list';
  }
  if (!isScalar(node)) {
    return node === null ? 'nothing' : 'an alias';
  }
  if (node.value === null) {
    return 'nothing';
  }
  const text = cut(node.source ?? String(node.value), FOUND_LENGTH);
  return typeof node.value === 'string' ? JSON.stringify(text) : `the ${typeof node.value} ${text}`;
}
