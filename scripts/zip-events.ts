/**
 * What an inspection finds in zip archives, and what torch's reader opens in them, for the script that compares it with
 * Python's zipfile. Reads one base64 archive a line from standard input and prints one line of JSON for each.
 */
import { createInterface } from 'node:readline';
import { BufferSource } from '../src/bytes/source.ts';
import type { Inspection } from '../src/formats/inspection.ts';
import { RULES } from '../src/policy/rules.ts';
import { inspect } from '../src/scan/inspect.ts';
import { MinizArchive } from '../src/torch/archive/miniz.ts';
import { Refusal, Undecided } from '../src/torch/faults.ts';

/** An inspection and all below it. */
const everything = (inspection: Inspection): Inspection[] => [inspection, ...inspection.members.flatMap(everything)];

/** Whatever torch opens in an archive, as text of one character a byte. */
function openedByTorch(bytes: Buffer): string[] {
  const opened: string[] = [];
  for (const miniz of ['2', '3'] as const) {
    attempt(() => {
      const archive = new MinizArchive(new BufferSource(bytes), miniz);
      for (const name of archive.names()) {
        attempt(() => {
          const source = archive.open(name);
          opened.push(Buffer.from(source.read(0, source.size)).toString('latin1'));
          source.close();
        });
      }
    });
  }
  return opened;
}

function attempt(what: () => void): void {
  try {
    what();
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof Undecided)) {
      throw error; // torch refuses such a record or archive; anything else is a mistake of ours
    }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const bytes = Buffer.from(line, 'base64');
  const all = everything(await inspect('x.zip', new BufferSource(bytes), RULES));
  const modules = all.flatMap(({ findings }) => [...findings.globals.values()].map(({ module }) => module));
  const problems = all.flatMap(({ findings }) => findings.problems.map(({ id }) => id));
  const torch = openedByTorch(bytes);
  process.stdout.write(`${JSON.stringify({ modules, problems, torch })}\n`);
}
