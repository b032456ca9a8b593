/** One call of the command line: options → candidates → report → output. */

import { openSync, readSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf, UsageError } from '../base/errors.ts';
import { VERSION } from '../base/version.ts';
import { writeAll } from '../base/write-file.ts';
import { FileSource } from '../bytes/source.ts';
import type { LoadedPolicy } from '../policy/accept.ts';
import type { ProjectTorch, TorchRequirement } from '../python/requirement/requirements.ts';
import type { Report } from '../report.ts';
import type { Candidate } from '../scan/candidate.ts';
import { type ChosenTorch, chooseTorch } from '../scan/choose-torch.ts';

import { type ScanOptions, scan } from '../scan/scan.ts';
import { findFiles, type PathFilter } from './find-files.ts';
import { type CliOptions, parseOptions } from './options.ts';
import { checkOutput, writeReport } from './output.ts';
import { fromHere, readPolicy } from './policy-file.ts';
import { Progress } from './progress.ts';
import { projectRequirement } from './requirement.ts';
import { isTerminal, Output, write } from './streams.ts';

/** @returns the exit status: 0 the policy holds, 1 it does not, 2 usage or internal error */
export async function main(args: readonly string[]): Promise<number> {
  try {
    if (args[0] === 'explain') {
      return await runExplain(args.slice(1));
    }
    if (args[0] === 'init') {
      return await runInit(args.slice(1));
    }
    const options = parseOptions(args, VERSION);
    if (typeof options === 'string') {
      await write('stdout', options);
      return 0;
    }
    return await run(options);
  } catch (error) {
    const hint = error instanceof UsageError ? '; see --help' : '';
    // Where this cannot be written either, the exit status says it alone.
    new Output('stderr').write(`weights-only: ${messageOf(error)}${hint}\n`);
    return 2;
  }
}

async function runExplain(args: readonly string[]): Promise<number> {
  const { explain } = await import('./explain.ts');
  const colour = isTerminal('stdout') && !process.env.NO_COLOR;
  const out = new Output('stdout');
  const status = await explain(args, (text) => out.write(text), colour);
  await out.end();
  return status;
}

async function runInit(args: readonly string[]): Promise<number> {
  const { init } = await import('./init.ts');
  const [out, err] = [new Output('stdout'), new Output('stderr')];
  const status = await init(args, { out, err });
  await out.end();
  await err.end();
  return status;
}

async function run(options: CliOptions): Promise<number> {
  checkOutput(options);
  const project = await projectRequirement();
  const policy = await readPolicy(options.config);
  const torch = torchFor(options.torch, project.requirement, policy);
  const paths = options.paths.filter((path) => path !== '-');
  const globs = options.files.length > 0 ? options.files : (policy?.file.files ?? []);
  const found = findFiles(paths, await pathFilter(globs));
  if (options.paths.includes('-')) {
    found.candidates.push(standardInput());
  }
  const candidates = options.base === null ? found.candidates : await withBase(found.candidates, options.base);
  const progress = new Progress();
  const report = await scan(candidates, {
    ...scanOptions(options, torch, project, policy),
    excluded: found.excluded,
    onProgress: (done, total, path) => progress.show(done, total, path),
  });
  progress.end();
  await writeReport(report, options);
  return exitStatus(report);
}

async function withBase(candidates: readonly Candidate[], base: string): Promise<Candidate[]> {
  const { compareWithBase } = await import('./base.ts');
  return compareWithBase(candidates, base);
}

function exitStatus(report: Report): number {
  return report.conclusion === 'failure' ? 1 : 0;
}

function scanOptions(
  options: CliOptions,
  torch: ChosenTorch,
  { requirement, warnings }: ProjectTorch,
  policy: LoadedPolicy | null,
): Omit<ScanOptions, 'excluded'> {
  return {
    torch,
    failOn: options.failOn ?? policy?.file.failOn ?? 'unsafe',
    safeGlobals: options.safeGlobals,
    commit: null,
    base: options.base,
    warnings: [...warnings, ...(policy?.warnings ?? [])],
    policy: policy?.identity ?? null,
    acceptors: policy?.acceptors,
    lfs: options.lfs,
    audit: options.loadSites ? { requirement } : null,
    failOnLoadSites: options.failOnLoadSites,
    answerEveryFile: options.format === 'json',
  };
}

function torchFor(wanted: string, requirement: TorchRequirement | null, policy: LoadedPolicy | null): ChosenTorch {
  if (wanted === 'auto' && policy !== null && policy.file.torch !== null) {
    return chooseTorch(policy.file.torch, policy.identity.source, requirement);
  }
  try {
    return chooseTorch(wanted, '--torch', requirement);
  } catch (error) {
    throw new UsageError(`--torch: ${messageOf(error)}`);
  }
}

async function pathFilter(globs: readonly string[]): Promise<PathFilter | undefined> {
  if (globs.length === 0) {
    return undefined;
  }
  const { pathFilter: compile } = await import('../base/globs.ts');
  try {
    const matches = compile(globs);
    return (path) => matches(fromHere(path));
  } catch (error) {
    throw new UsageError(`--files: ${messageOf(error)}`);
  }
}

/** Standard input as a file: it is kept in the temporary folder while it is read, for readers need random access. */
function standardInput(): Candidate {
  const open = async () => {
    const path = join(tmpdir(), `weights-only-${process.pid}-${Date.now()}`);
    const descriptor = openSync(path, 'wx+', 0o600);
    try {
      const chunk = new Uint8Array(1 << 20);
      for (let count = readInput(chunk); count > 0; count = readInput(chunk)) {
        keep(descriptor, chunk.subarray(0, count));
      }
      return new FileSource(path);
    } finally {
      unlinkSync(path);
    }
  };
  return { path: '-', size: 0, change: null, open };
}

/** All of them, or what is judged is not what was given. */
function keep(descriptor: number, bytes: Uint8Array): void {
  try {
    writeAll(descriptor, bytes);
  } catch (error) {
    throw new Error(`standard input cannot be kept in ${tmpdir()} while it is read: ${messageOf(error)}`);
  }
}

/** @returns bytes read, 0 at the end */
function readInput(chunk: Uint8Array): number {
  try {
    return readSync(0, chunk);
  } catch (error) {
    // A closed pipe reads as its end on Windows.
    if ((error as NodeJS.ErrnoException).code === 'EOF') {
      return 0;
    }
    throw error;
  }
}
