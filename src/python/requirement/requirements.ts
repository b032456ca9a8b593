/**
 * Which torch a project asks for, read from the files where Python projects say it. It must stay light: the command
 * line reads it for `--torch auto` at every start.
 */
import { LIMITS } from '../../base/limits.ts';
import type { Warning } from '../../report.ts';
import { type Asked, readRequirement } from './requirement-line.ts';
import { before, boundsOf, pinOf } from './specifiers.ts';
import { parseToml, UnreadableFile } from './toml.ts';
import { readLock, readPipfile, readPipfileLock, readPixi, readPyproject } from './toml-requirements.ts';

export interface TorchRequirement {
  /** As written, without the name: `>=2.0,<3`. Empty where any release will do. */
  readonly specifier: string;
  /** Where it is written. */
  readonly file: string;
  /** The first release it allows, `2.4`; null where it names no lower bound. */
  readonly lowest: string | null;
  /** The one release that is installed: a lock file's, or that of an exact pin. */
  readonly pinned: string | null;
  /** The file that pins it. */
  readonly pinnedFile: string | null;
  readonly highest: string | null;
}

/** What the files of a project say about torch. */
export interface ProjectTorch {
  /** Null where nothing asks for torch. */
  readonly requirement: TorchRequirement | null;
  /** Of files that mention torch and cannot be read. */
  readonly warnings: Warning[];
}

type Files = ReadonlyMap<string, string>;

interface Reader {
  readonly name: RegExp;
  /** @throws {UnreadableFile} */
  read(text: string, path: string, files: Files): Asked[] | Promise<Asked[]>;
}

/** By weight: what is published with the package comes before what is a convenience. */
const READERS: readonly Reader[] = [
  { name: /^pyproject\.toml$/, read: parsed(parseToml, readPyproject) },
  { name: /^setup\.cfg$/, read: readSetupCfg },
  { name: /^setup\.py$/, read: readSetupPy },
  { name: /^requirements[^/]*\.(txt|in)$/, read: readRequirements },
  { name: /^environment[^/]*\.ya?ml$/, read: readConda },
  { name: /^pixi\.toml$/, read: parsed(parseToml, readPixi) },
  { name: /^Pipfile$/, read: parsed(parseToml, readPipfile) },
  { name: /^((uv|poetry|pdm)\.lock|pylock\.toml)$/, read: parsed(parseToml, readLock) },
  { name: /^Pipfile\.lock$/, read: parsed(parseJson, readPipfileLock) },
];

function parsed(parse: (text: string) => unknown, read: (document: unknown) => Asked[]): Reader['read'] {
  // A file without the word asks for nothing, and then the parser need not be loaded.
  return async (text) => (/torch/i.test(text) ? read(await parse(text)) : []);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
    throw new UnreadableFile('not valid JSON');
  }
}

/** Whether a file, by its path, is one that readTorchRequirement understands. */
export function isRequirementFile(path: string): boolean {
  return readerOf(path) >= 0;
}

function readerOf(path: string): number {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const known = READERS.findIndex((reader) => reader.name.test(name));
  return known < 0 && /(^|\/)requirements\/[^/]+\.(txt|in)$/.test(path) ? 3 : known;
}

/**
 * What the project asks of torch. The files nearest to the root count, and among them the first kind of: pyproject.toml,
 * setup.cfg, setup.py, requirements, conda environment, pixi.toml, Pipfile. Several lines of one file are alternatives
 * (markers, extras). A lock file beside it says what is installed. A file that cannot be read asks for nothing.
 * @param files the text of each by its path
 */
export async function readTorchRequirement(files: Files): Promise<ProjectTorch> {
  const warnings: Warning[] = [];
  const found: Found[] = [];
  for (const [path, text] of files) {
    const rank = readerOf(path);
    const asked = rank < 0 ? [] : await readFile(READERS[rank], path, text, files, warnings);
    if (asked.length > 0) {
      found.push({ path, rank, depth: path.split('/').length, asked });
    }
  }
  found.sort((left, right) => left.depth - right.depth || left.rank - right.rank || (left.path < right.path ? -1 : 1));
  return { requirement: chosen(found), warnings };
}

interface Found {
  readonly path: string;
  readonly rank: number;
  readonly depth: number;
  readonly asked: readonly Asked[];
}

async function readFile(
  reader: Reader,
  path: string,
  text: string,
  files: Files,
  warnings: Warning[],
): Promise<Asked[]> {
  try {
    return within(await reader.read(text, path, files));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) {
      throw error;
    }
    const message = `${path}: ${error.message}; what it asks of torch is not known`;
    warnings.push({ id: 'requirement-file', message, path });
    return [];
  }
}

/**
 * What was asked, each once.
 * @throws {UnreadableFile} beyond the limits
 */
function within(asked: readonly Asked[]): Asked[] {
  const bySpecifier = new Map(asked.map((one) => [one.specifier, one]));
  if (bySpecifier.size > LIMITS.specifiers) {
    throw new UnreadableFile(`expected at most ${LIMITS.specifiers} specifiers for torch, found ${bySpecifier.size}`);
  }
  const longest = Math.max(0, ...[...bySpecifier.keys()].map((specifier) => specifier.length));
  if (longest > LIMITS.specifierText) {
    throw new UnreadableFile(`expected a specifier of at most ${LIMITS.specifierText} characters, found ${longest}`);
  }
  return [...bySpecifier.values()];
}

/** @param found the first counts most */
function chosen(found: readonly Found[]): TorchRequirement | null {
  const lock = found.find(({ asked }) => asked[0].locked);
  const declared = found.find(({ asked }) => !asked[0].locked);
  if (declared === undefined) {
    return lock === undefined ? null : joined(lock.path, lock.asked, lock);
  }
  return joined(declared.path, declared.asked, lock !== undefined && lock.depth <= declared.depth ? lock : undefined);
}

function joined(file: string, asked: readonly Asked[], lock: Found | undefined): TorchRequirement {
  const bounds = asked.map(({ specifier }) => boundsOf(specifier));
  const pins = (lock?.asked ?? asked).map(({ specifier }) => pinOf(specifier));
  const pinned = pins.every((pin) => pin !== null) ? pins.reduce(later) : null;
  const lowest = bounds.map((bound) => bound.lowest);
  const highest = bounds.map((bound) => bound.highest);
  return {
    specifier: asked.map(({ specifier }) => specifier).join(' | '),
    file,
    lowest: lowest.every((bound) => bound !== null) ? lowest.reduce(earlier) : null,
    pinned,
    pinnedFile: pinned === null ? null : (lock?.path ?? file),
    highest: highest.every((bound) => bound !== null) ? highest.reduce(later) : null,
  };
}

function earlier(left: string, right: string): string {
  return before(left, right) ? left : right;
}

function later(left: string, right: string): string {
  return before(left, right) ? right : left;
}

function readSetupCfg(text: string): Asked[] {
  let section = '';
  return text.split(/\r?\n/).flatMap((line) => {
    section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section;
    if (!section.startsWith('options')) {
      return [];
    }
    return readRequirement(line.replace(/^\s*[\w.-]+\s*=(?!=)\s*/, ''));
  });
}

function readSetupPy(text: string): Asked[] {
  const literals = text
    .replaceAll(/^\s*#.*$/gm, '')
    .matchAll(/(["'])(torch\s*(?:\[[^\]"']*\])?\s*(?:[<>=!~@;][^"'\n]*)?)\1/g);
  return [...literals].flatMap(([, , requirement]) => readRequirement(requirement));
}

const MAX_INCLUDES = 20;

/** Lines of a requirements file, and of the files it includes with `-r` as far as they are among the given ones. */
function readRequirements(text: string, path: string, files: Files): Asked[] {
  const seen = new Set([path]);
  const pending = [{ path, text }];
  const found: Asked[] = [];
  for (let next = pending.shift(); next !== undefined && seen.size <= MAX_INCLUDES; next = pending.shift()) {
    for (const line of next.text.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/)) {
      const included = /^\s*(?:-r|--requirement)[\s=]+(\S+)/.exec(line);
      const target = included === null ? null : beside(next.path, included[1]);
      const content = target === null ? undefined : files.get(target);
      if (target !== null && content !== undefined && !seen.has(target)) {
        seen.add(target);
        pending.push({ path: target, text: content });
      }
      found.push(...readRequirement(line));
    }
  }
  return found;
}

function beside(path: string, relative: string): string {
  const parts = [...path.split('/').slice(0, -1)];
  for (const part of relative.split('/')) {
    if (part === '..') {
      parts.pop();
    } else if (part !== '.') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

/** `- pytorch=2.1`, `- conda-forge::pytorch >=2,<3`, and the pip part of the file. */
function readConda(text: string): Asked[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const item = /^\s*-\s*["']?([^"'#]+)/.exec(line)?.[1].trim() ?? '';
    const found = /^(?:[\w./-]+::)?pytorch(?![\w-])\s*(.*)$/i.exec(item);
    if (found === null) {
      return readRequirement(item);
    }
    const version = found[1]
      .replaceAll(/\s*,\s*/g, ',')
      .split(/\s+/)[0]
      .replace(/^(=?[^=<>]+)=.*$/, '$1');
    return [{ specifier: /^\d/.test(version) ? `=${version}` : version, locked: false }];
  });
}
