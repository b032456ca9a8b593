/** Writes the report where the user wants it; formats but the default one are loaded only when they are asked for. */
import { checkTarget, type WriteOptions, writeFile } from '../base/write-file.ts';
import { json } from '../output/json.ts';
import { text } from '../output/text.ts';
import type { Report } from '../report.ts';
import type { CliOptions, OutputFormat } from './options.ts';
import { isTerminal, write } from './streams.ts';

type Writer = (report: Report, colour: boolean, options: CliOptions) => string | Promise<string>;

const WRITERS: Readonly<Record<OutputFormat, Writer>> = {
  text,
  json,
  markdown: async (report, _, { failOnLoadSites }) =>
    (await import('../output/markdown.ts')).markdown(report, { failOnLoadSites }),
};

/** `--output /dev/null` asks for the exit status alone. */
const FILE: WriteOptions = { overwrite: true, devices: true };

/**
 * Said before the work is done rather than after it.
 * @throws {WriteError} where it is known by now that the output file cannot be written
 */
export function checkOutput({ output }: CliOptions): void {
  if (output !== null) {
    checkTarget(output, FILE);
  }
}

/** @throws {Error} naming the output file, or standard output, and why it cannot be written; no half file is left */
export async function writeReport(report: Report, options: CliOptions): Promise<void> {
  const terminal = options.output === null && isTerminal('stdout');
  const document = await WRITERS[options.format](report, terminal && !process.env.NO_COLOR, options);
  if (options.output === null) {
    await write('stdout', document);
    return;
  }
  writeFile(options.output, document, FILE);
}
