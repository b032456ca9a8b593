/**
 * Which torch a project asks for, read from the files where Python projects say it. It must stay light: the command
 * line reads it for `--torch auto` at every start.
 */
import { before, boundsOf, pinOf, releaseOf } from './specifiers.ts';
import { readToml } from './toml.ts';

export { newestAllowed } from './newest-allowed.ts';
export { before } from './specifiers.ts';

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

/** One line that asks for torch. */
interface Asked {
  readonly specifier: string;
  /** Of a lock file, which holds one exact version. */
  readonly locked: boolean;
}

interface Reader {
  readonly name: RegExp;
  read(text: string, path: string, files: ReadonlyMap<string, string>): Asked[];
}

/** By weight: what is published with the package comes before what is a convenience. */
const READERS: readonly Reader[] = [
  { name: /^pyproject\.toml$/, read: readPyproject },
  { name: /^setup\.cfg$/, read: readSetupCfg },
  { name: /^setup\.py$/, read: readSetupPy },
  { name: /^requirements[^/]*\.(txt|in)$/, read: readRequirements },
  { name: /^environment[^/]*\.ya?ml$/, read: readConda },
  { name: /^(uv|poetry|pdm)\.lock$/, read: readLock },
];

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
 * setup.cfg, setup.py, requirements, conda environment. Several lines of one file are alternatives (markers, extras).
 * A lock file beside it says what is installed.
 * @returns null where nothing asks for torch
 */
export function readTorchRequirement(files: ReadonlyMap<string, string>): TorchRequirement | null {
  const found = [...files]
    .map(([path, text]) => ({ path, rank: readerOf(path), depth: path.split('/').length, text }))
    .filter(({ rank }) => rank >= 0)
    .map((file) => ({ ...file, asked: READERS[file.rank].read(file.text, file.path, files) }))
    .filter(({ asked }) => asked.length > 0)
    .sort((left, right) => left.depth - right.depth || left.rank - right.rank || (left.path < right.path ? -1 : 1));
  const lock = found.find(({ asked }) => asked[0].locked);
  const declared = found.find(({ asked }) => !asked[0].locked);
  if (declared === undefined) return lock === undefined ? null : joined(lock.path, lock.asked, lock);
  return joined(declared.path, declared.asked, lock !== undefined && lock.depth <= declared.depth ? lock : undefined);
}

function joined(
  file: string,
  asked: readonly Asked[],
  lock: { path: string; asked: Asked[] } | undefined,
): TorchRequirement {
  const bounds = asked.map(({ specifier }) => boundsOf(specifier));
  const pins = (lock?.asked ?? asked).map(({ specifier }) => pinOf(specifier));
  const pinned = pins.every((pin) => pin !== null) ? pins.reduce(later) : null;
  const lowest = bounds.map((bound) => bound.lowest);
  const highest = bounds.map((bound) => bound.highest);
  return {
    specifier: [...new Set(asked.map(({ specifier }) => specifier))].join(' | '),
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

/** A requirement of PEP 508: `torch[extra] >=2.0 ; marker`, `torch @ url`. */
const REQUIREMENT = /^\s*torch\s*(?:\[[^\]]*\])?\s*(?:\(([^)]*)\)|@\s*([^\s;]+)|([^;#]*))/i;
const OTHER_NAME = /^\s*torch[\w.-]/i;

function readRequirement(line: string): Asked[] {
  const found = OTHER_NAME.test(line) ? null : REQUIREMENT.exec(line);
  if (found === null) return [];
  const [, bracketed, url, plain] = found;
  if (url !== undefined) return [{ specifier: fromUrl(url), locked: false }];
  const specifier = (bracketed ?? plain).replace(/\s+--?\w.*$/, '').replaceAll(/\s+/g, '');
  return /^([<>=!~^*].*)?$/.test(specifier) ? [{ specifier, locked: false }] : [];
}

/** The version in the name of a wheel: `…/torch-2.4.0%2Bcu121-cp311-….whl`. */
function fromUrl(url: string): string {
  const version = /\/torch-(\d[^-]*)-/.exec(url);
  const release = version === null ? null : releaseOf(version[1]);
  return release === null ? '' : `==${version?.[1].split(/%2B|\+/i)[0]}`;
}

function readPyproject(text: string): Asked[] {
  return readToml(text).flatMap(({ table, key, strings }) => {
    if (table === 'project' && key === 'dependencies') return strings.flatMap((one) => readRequirement(one.text));
    if (/^(project\.optional-dependencies|dependency-groups)$/.test(table))
      return strings.flatMap((one) => readRequirement(one.text));
    const poetry = /^tool\.poetry\.(group\.[^.]+\.|dev-)?dependencies$/.test(table);
    if ((!poetry && !table.startsWith('tool.pixi.')) || !/^(torch|pytorch)$/i.test(key)) return [];
    const versions = strings.filter((one) => one.key === null || one.key === 'version');
    return versions.map(({ text: specifier }) => ({ specifier: exact(specifier), locked: false }));
  });
}

/** In poetry a bare version is that version. */
function exact(specifier: string): string {
  const trimmed = specifier.replaceAll(/\s+/g, '').replaceAll('||', '|');
  return /^\d[\d.]*$/.test(trimmed) ? `==${trimmed}` : trimmed;
}

function readSetupCfg(text: string): Asked[] {
  let section = '';
  return text.split(/\r?\n/).flatMap((line) => {
    section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section;
    if (!section.startsWith('options')) return [];
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
function readRequirements(text: string, path: string, files: ReadonlyMap<string, string>): Asked[] {
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
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** `- pytorch=2.1`, `- conda-forge::pytorch >=2,<3`, and the pip part of the file. */
function readConda(text: string): Asked[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const item = /^\s*-\s*["']?([^"'#]+)/.exec(line)?.[1].trim() ?? '';
    const found = /^(?:[\w./-]+::)?pytorch(?![\w-])\s*(.*)$/i.exec(item);
    if (found === null) return readRequirement(item);
    const version = found[1]
      .replaceAll(/\s*,\s*/g, ',')
      .split(/\s+/)[0]
      .replace(/^(=?[^=<>]+)=.*$/, '$1');
    return [{ specifier: /^\d/.test(version) ? `=${version}` : version, locked: false }];
  });
}

function readLock(text: string): Asked[] {
  const entries = readToml(text).filter(({ table }) => table === 'package');
  const torch = new Set(
    entries.flatMap(({ key, strings, index }) => (key === 'name' && strings[0]?.text === 'torch' ? [index] : [])),
  );
  return entries.flatMap(({ key, strings, index }) =>
    key === 'version' && torch.has(index) && strings[0] !== undefined
      ? [{ specifier: `==${strings[0].text}`, locked: true }]
      : [],
  );
}
