/**
 * `weights-only init [PATH…]`: writes a policy file that accepts what is there today, so that a repository with honest
 * old models can adopt the check on day one. What is dangerous or cannot be read is left out, and that is said.
 */

import { isAbsolute } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf, UsageError } from '../base/errors.ts';
import { visible } from '../base/escape.ts';
import { pathFilter } from '../base/globs.ts';
import { checkTarget, FileExistsError, isInside, type WriteOptions, writeFile } from '../base/write-file.ts';
import { type Acceptors, utcDay } from '../policy/accept.ts';
import { parsePolicy } from '../policy/config.ts';
import { entriesOf, type FileReport } from '../report.ts';
import { chooseTorch } from '../scan/choose-torch.ts';

import { scan } from '../scan/scan.ts';
import { release } from '../torch/releases.ts';
import { findFiles } from './find-files.ts';
import { HELP } from './options.ts';
import { DEFAULT_POLICY, fromHere } from './policy-file.ts';
import { Progress } from './progress.ts';
import { projectRequirement } from './requirement.ts';

export interface Streams {
  out: { write(text: string): unknown };
  /** For what was left out. */
  err: { write(text: string): unknown };
}

interface Entry {
  name: string;
  /** Matches this file alone. */
  glob: string;
  sha256: string;
}

interface Adoption {
  entries: Entry[];
  /** A line for each finding that no entry accepts. */
  left: string[];
}

/**
 * @returns the exit status: 0 what is there passes now, 1 the policy is written and something that was left out fails
 * @throws {UsageError} where the policy file exists
 * @throws {WriteError} where it cannot be written, or a folder or a symbolic link is in the way
 * @throws {PolicyError} where it would be larger than a policy may be; nothing is written then
 */
export async function init(args: readonly string[], { out, err }: Streams): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) {
    out.write(HELP);
    return 0;
  }
  const path = values.config ?? DEFAULT_POLICY;
  const options: WriteOptions = {
    overwrite: values.force ?? false,
    makeFolders: true,
    // What is above the working directory is the system's.
    within: isInside('.', path) ? '.' : undefined,
  };
  orExists(path, () => checkTarget(path, options));
  const { entries, left } = adopt(await judged(positionals));
  const text = document(entries, utcDay(new Date()));
  // What is written must be readable: a policy of too many entries is not.
  parsePolicy(Buffer.from(text), path);
  orExists(path, () => writeFile(path, text, options));
  const files = new Set(entries.map(({ glob }) => glob)).size;
  out.write(`wrote ${visible(path)}: accepts ${amount(entries.length, 'unsafe global')} in ${amount(files, 'file')}\n`);
  if (left.length > 0) {
    err.write(`left out, the gate still fails on ${left.length === 1 ? 'it' : 'them'}:\n${left.join('')}`);
  }
  return left.length > 0 ? 1 : 0;
}

function parse(args: readonly string[]) {
  try {
    const options = {
      config: { type: 'string' },
      force: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    if (parsed.positionals.includes('-')) {
      throw new Error('expected files and folders, found -: standard input has no name that a policy could give');
    }
    return parsed;
  } catch (error) {
    throw new UsageError(`init: ${messageOf(error)}`);
  }
}

/** The files, judged as a plain run without a policy judges them, those with an unsafe global with their hash. */
async function judged(paths: readonly string[]): Promise<readonly FileReport[]> {
  const { candidates, excluded } = findFiles(paths.length === 0 ? ['.'] : paths);
  const { requirement } = await projectRequirement();
  const torch = chooseTorch('auto', '', requirement);
  const { safeGlobals } = release(torch.version);
  const hashUnsafe: Acceptors = {
    acceptGlobal: () => null,
    globalNames: new Set(),
    acceptProblem: () => null,
    needsSha256: (_, subjects) => subjects.some((subject) => !safeGlobals.has(subject)),
  };
  const progress = new Progress();
  const { files } = await scan(candidates, {
    torch,
    failOn: 'unsafe',
    safeGlobals: [],
    commit: null,
    base: null,
    excluded,
    warnings: [],
    audit: null,
    failOnLoadSites: false,
    answerEveryFile: false,
    acceptors: hashUnsafe,
    onProgress: (done, total, path) => progress.show(done, total, path),
  });
  progress.end();
  return files;
}

function adopt(files: readonly FileReport[]): Adoption {
  const adoption: Adoption = { entries: [], left: [] };
  const seen = new Set<string>();
  for (const file of files) {
    const path = fromHere(file.path);
    if (!seen.has(path)) {
      seen.add(path);
      adoptFile(path, file, adoption);
    }
  }
  return adoption;
}

function adoptFile(path: string, file: FileReport, { entries, left }: Adoption): void {
  const { sha256 } = file;
  const parts = entriesOf(file);
  const leave = (what: string) => left.push(`  ${visible(path)}: ${visible(what)}\n`);
  const globals = parts.flatMap((part) => part.globals);
  const named = (verdict: string) => new Set(globals.filter((one) => one.verdict === verdict).map(({ name }) => name));
  for (const name of named('dangerous')) {
    leave(`${name} is dangerous; read what the file does with \`weights-only explain\``);
  }
  for (const { id, message } of parts.flatMap((part) => part.problems)) {
    leave(`${id}: ${message}`);
  }
  const glob = exactGlob(path);
  for (const name of named('unsafe')) {
    if (glob === null) {
      leave(`${name}: no glob names this path, which is outside of the working directory or cannot be written as one`);
    } else if (sha256 === null) {
      leave(`${name}: the file could not be read to its end`);
    } else {
      entries.push({ name, glob, sha256 });
    }
  }
}

/** A glob that matches `path` and no other file, as src/base/globs.ts reads it; null where there is none. */
export function exactGlob(path: string): string | null {
  if (path === '' || path.startsWith('../') || isAbsolute(path)) {
    return null;
  }
  const escaped = path.replace(/[?*()[\]{}\\]/g, '\\$&').replace(/^[!#]/, '\\$&');
  const glob = escaped.replace(/^\s|\s$/g, '[$&]');
  try {
    return pathFilter([glob])(path) ? glob : null;
  } catch {
    // Not a glob that a policy may hold: a part of the path is too long, say.
    return null;
  }
}

function document(entries: readonly Entry[], today: string): string {
  const head = `# What weights-only accepts. Written by \`weights-only init\` on ${today}: each entry is one unsafe global of
# one file, in these bytes only. When a file changes, its entry no longer counts.
`;
  if (entries.length === 0) {
    return `${head}safe-globals: []\n`;
  }
  const lines = entries.map(
    ({ name, glob, sha256 }) => `  - name: ${quoted(name)}
    reason: "present at adoption, ${today}"
    files: ${quoted(glob)}
    sha256: "${sha256}"
`,
  );
  return `${head}safe-globals:\n${lines.join('')}`;
}

/** A double-quoted scalar (YAML 1.2, 7.3.1): JSON's escapes are YAML's, and what prints nothing is escaped as well. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (one) => {
    return `\\U${one.codePointAt(0)!.toString(16).padStart(8, '0')}`;
  });
}

/** Says what to do about a file that is there. */
function orExists(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw error instanceof FileExistsError
      ? new UsageError(`init: ${path} exists; --force overwrites it and all it says`)
      : error;
  }
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
