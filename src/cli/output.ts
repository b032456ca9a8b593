/** Writes the report where the user wants it; formats but the default one are loaded only when they are asked for. */
import { checkTarget, type WriteOptions, writeFile } from '../base/write-file.ts';
import { json } from '../output/json.ts';
import { text } from '../output/text.ts';
import type { Report } from '../report.ts';
import { isTerminal, write } from './streams.ts';

/** What was asked of the output. */
export interface OutputOptions {
  readonly format: OutputFormat;
  /** The file; null for standard output. */
  readonly output: string | null;
  readonly failOnLoadSites: boolean;
}

type Writer = (report: Report, colour: boolean, failOnLoadSites: boolean) => string | Promise<string>;

/** The words of `--format`, the default first. */
const WRITERS = {
  text,
  json,
  markdown: async (report, _, failOnLoadSites) =>
    (await import('../output/markdown.ts')).markdown(report, { failOnLoadSites }),
} as const satisfies Readonly<Record<string, Writer>>;

export type OutputFormat = keyof typeof WRITERS;
export const OUTPUT_FORMATS = Object.keys(WRITERS) as OutputFormat[];

/** `--output /dev/null` asks for the exit status alone. */
const FILE: WriteOptions = { overwrite: true, devices: true };

/**
 * Said before the work is done rather than after it.
 * @throws {WriteError} where it is known by now that the output file cannot be written
 */
export function checkOutput({ output }: OutputOptions): void {
  if (output !== null) {
    checkTarget(output, FILE);
  }
}

/** @throws {Error} naming the output file, or standard output, and why it cannot be written; no half file is left */
export async function writeReport(report: Report, { format, output, failOnLoadSites }: OutputOptions): Promise<void> {
  const colour = output === null && isTerminal('stdout') && !process.env.NO_COLOR;
  const document = await (WRITERS[format] as Writer)(report, colour, failOnLoadSites);
  if (output === null) {
    await write('stdout', document);
    return;
  }
  writeFile(output, document, FILE);
}
