/** The command line, taken apart and checked. Names and defaults are those of contract.md. */

import { parseArgs } from 'node:util';
import { messageOf, UsageError } from '../base/errors.ts';
import { safeGlobalMistake } from '../policy/safe-global.ts';
import { FAIL_ON, type FailOn } from '../report.ts';
import type { LfsHandling } from '../scan/candidate.ts';
import { OUTPUT_FORMATS, type OutputOptions } from './output.ts';

const LFS_HANDLING: readonly LfsHandling[] = ['fail', 'ignore'];

export interface CliOptions extends OutputOptions {
  paths: string[];
  files: string[];
  base: string | null;
  torch: string;
  /** Null: as the policy file says, else `unsafe`. */
  failOn: FailOn | null;
  safeGlobals: string[];
  /** Null: the default file, where it exists. */
  config: string | null;
  lfs: LfsHandling;
  loadSites: boolean;
}

const DEFINITIONS = {
  format: { type: 'string' },
  output: { type: 'string' },
  files: { type: 'string', multiple: true },
  base: { type: 'string' },
  torch: { type: 'string' },
  'fail-on': { type: 'string' },
  'safe-global': { type: 'string', multiple: true },
  config: { type: 'string' },
  lfs: { type: 'string' },
  'no-load-sites': { type: 'boolean' },
  'fail-on-load-sites': { type: 'boolean' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const HELP = `Tells what a model file would do when it is loaded, without loading it.

Usage: weights-only [PATH…]          PATH: a file, a folder, or - for standard input; default .
       weights-only explain FILE     what a pickle does, opcode by opcode
       weights-only init [PATH…]     write a policy file that accepts what is there today

  ${`--format ${OUTPUT_FORMATS.join('|')}`.padEnd(33)}  what to print (default ${OUTPUT_FORMATS[0]})
  --output FILE                      write the report there
  --files GLOB                       only these files; repeatable, ! excludes
  --base DIR                         compare with this folder: says what is new; DIR/PATH is the base of PATH
  --torch VERSION|auto               the torch release that will load the files (default auto)
  --fail-on unsafe|new-unsafe|dangerous|never
                                     what fails (default unsafe)
  --lfs fail|ignore                  Git LFS pointers: a problem (default), or only listed
  --no-load-sites                    do not look for the lines of Python that load
  --fail-on-load-sites               fail on what that finds
  --safe-global NAME                 as torch.serialization.add_safe_globals; repeatable
  --config FILE                      policy file (default .github/weights-only.yml, where it exists)
  --version, --help

init takes --config FILE, where to write, and --force, which overwrites.
Exit status: 0 the policy holds, 1 it does not, 2 usage or internal error.
`;

/**
 * @returns the options, or the text that --help or --version asks for
 * @throws {UsageError} naming the word that is not understood
 */
export function parseOptions(args: readonly string[], version: string): CliOptions | string {
  const { values, positionals } = parse(args);
  if (values.help) {
    return HELP;
  }
  if (values.version) {
    return `${version}\n`;
  }
  if (values['no-load-sites'] && values['fail-on-load-sites']) {
    throw new UsageError('--fail-on-load-sites: expected no --no-load-sites beside it: nothing could fail');
  }
  const safeGlobals = values['safe-global'] ?? [];
  safeGlobals.forEach(checkSafeGlobal);
  return {
    paths: positionals.length === 0 ? ['.'] : positionals,
    format: oneOf('--format', values.format ?? OUTPUT_FORMATS[0], OUTPUT_FORMATS),
    output: values.output ?? null,
    files: values.files ?? [],
    base: values.base ?? null,
    torch: values.torch ?? 'auto',
    failOn: values['fail-on'] === undefined ? null : oneOf('--fail-on', values['fail-on'], FAIL_ON),
    safeGlobals,
    config: values.config ?? null,
    lfs: oneOf('--lfs', values.lfs ?? 'fail', LFS_HANDLING),
    loadSites: !values['no-load-sites'],
    failOnLoadSites: values['fail-on-load-sites'] ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: DEFINITIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

/** @throws {UsageError} where `value` is none of `allowed` */
function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) {
    throw new UsageError(`${option}: expected one of ${allowed.join(', ')}, found '${value}'`);
  }
  return found;
}

function checkSafeGlobal(name: string): void {
  const mistake = safeGlobalMistake(name);
  if (mistake !== null) {
    throw new UsageError(`--safe-global: ${mistake}`);
  }
}
