/**
 * What the machine sees in pickles, for the scripts that compare it with CPython. Reads one base64 pickle a line from
 * standard input and prints one line of JSON for each.
 */
import { createInterface } from 'node:readline';
import { LIMITS } from '../src/base/limits.ts';
import { BufferSource } from '../src/bytes/source.ts';
import { walkPickles } from '../src/pickle/walk.ts';

for await (const line of createInterface({ input: process.stdin })) {
  const source = new BufferSource(Buffer.from(line, 'base64'));
  const { globals, problems, complete } = walkPickles(source, { budget: { opcodes: LIMITS.opcodes } });
  const names = [...globals.values()].map(({ module, name }) => (module === '' ? name : `${module}.${name}`));
  process.stdout.write(`${JSON.stringify({ names, complete, problems: problems.map(({ id }) => id) })}\n`);
}
