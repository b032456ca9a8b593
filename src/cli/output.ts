/** Writes the report where the user wants it; formats but the default one are loaded only when they are asked for. */
import { closeSync, constants, openSync, writeSync } from 'node:fs';
import { messageOf } from '../inspect.ts';
import { json } from '../output/json.ts';
import { text } from '../output/text.ts';
import type { Report } from '../report.ts';
import { type CliOptions, type OutputFormat, UsageError } from './options.ts';
import { isTerminal, write } from './streams.ts';

type Writer = (report: Report, colour: boolean, options: CliOptions) => string | Promise<string>;

const WRITERS: Readonly<Record<OutputFormat, Writer>> = {
  text,
  json,
  markdown: async (report, _, { failOnLoadSites }) =>
    (await import('../output/markdown.ts')).markdown(report, { failOnLoadSites }),
};

/** @throws {UsageError} where the output file cannot be written */
export async function writeReport(report: Report, options: CliOptions): Promise<void> {
  const terminal = options.output === null && isTerminal('stdout');
  const document = await WRITERS[options.format](report, terminal && !process.env.NO_COLOR, options);
  if (options.output === null) {
    await write('stdout', document);
    return;
  }
  writeFile(options.output, document);
}

/** Writes a file, but never through a symbolic link. */
export function writeFile(path: string, document: string): void {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);
  try {
    const descriptor = openSync(path, flags, 0o644);
    try {
      writeSync(descriptor, document);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${messageOf(error)}`);
  }
}
