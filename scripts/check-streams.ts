/**
 * Compares our decoders with Python's gzip, bz2, lzma, zlib and lz4 over streams that are made, put together, cut and
 * changed: every byte that a reader of Python hands out before it ends or raises, ours must hand out too; and what a file
 * object of Python's reads must be recognised without a promising name. lz4 is left out where Python does not have it.
 *
 * usage: node scripts/check-streams.ts [--python COMMAND] [--seed N] [--count N]
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bunzip2 } from '../src/bytes/decoders/bzip2.ts';
import type { Decoder } from '../src/bytes/decoders/decoder.ts';
import { gunzip, unzlib } from '../src/bytes/decoders/inflate.ts';
import { unlz4 } from '../src/bytes/decoders/lz4.ts';
import { seekStream, unlzmaAuto } from '../src/bytes/decoders/lzma-auto.ts';
import { ExpandedSource, type ExpandOptions } from '../src/bytes/expand.ts';
import { BufferSource } from '../src/bytes/source.ts';
import { anotherStream } from '../src/formats/compressed/compressed.ts';
import { Findings } from '../src/formats/findings.ts';
import { FORMAT_READERS } from '../src/formats/index.ts';
import { RULES } from '../src/policy/rules.ts';

/** Streams that were made and read without a difference, with Python 3.11, liblzma 5.4.1, zlib 1.2.13, bzip2 1.0.8 and lz4 1.9.4. */
const COUNT = 60_000;
const SEED = 20261128;
/** Whether output may be that of a pickle that calls something (formats/compressed/lzma.ts): other need not be recognised. */
const mayCall = (output: Buffer): boolean => output.length >= 11 && output[0] !== 0;
/** Cases of each kind that are printed. */
const SHOWN = 10;

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    seed: { type: 'string', default: String(SEED) },
    count: { type: 'string', default: String(COUNT) },
  },
});

interface Case {
  readonly index: number;
  readonly reader: string;
  readonly way: 'file' | 'bytes';
  /** Both in base64. */
  readonly stream: string;
  readonly output: string;
}

/** Our decoder for a reader, and how it finds the next stream. */
const DECODERS: Readonly<Record<string, readonly [Decoder, ExpandOptions['another']?]>> = {
  gzip: [gunzip, anotherStream([0x1f, 0x8b])],
  bzip2: [bunzip2, anotherStream([0x42, 0x5a, 0x68])],
  lzma: [unlzmaAuto, seekStream],
  zlib: [unzlib],
  lz4: [unlz4, (cursor) => cursor.left > 0],
};

const allOf = (source: ExpandedSource): Uint8Array => {
  source.settle();
  return source.read(0, source.size);
};

/** What we hand out of a file without a promising name; null where no compression is recognised. */
async function asFile(stream: Buffer): Promise<Uint8Array | null> {
  const source = new BufferSource(stream);
  const content = { path: 'content', source, head: source.read(0, 4096), promised: false };
  const findings = new Findings(RULES);
  const reader = FORMAT_READERS.find((candidate) => candidate.detect(content, findings));
  await reader?.read(content, findings);
  const opened = await findings.nested[0]?.open();
  return opened instanceof ExpandedSource ? allOf(opened) : null;
}

function byDecoder(reader: string, stream: Buffer): Uint8Array {
  const [decoder, another] = DECODERS[reader];
  const options = { budget: { bytes: 2 ** 32 }, ...(another && { another }) };
  return allOf(new ExpandedSource(new BufferSource(stream), decoder, options));
}

/** Why our output is not what it must be, or null. */
async function difference({ reader, way, stream, output }: Case): Promise<string | null> {
  const expected = Buffer.from(output, 'base64');
  const bytes = Buffer.from(stream, 'base64');
  const ours = way === 'file' ? await asFile(bytes) : byDecoder(reader, bytes);
  if (ours === null) {
    return !mayCall(expected) ? null : `not recognised, and Python reads ${expected.length} bytes`;
  }
  if (expected.equals(ours.subarray(0, expected.length))) {
    return null;
  }
  const at = expected.findIndex((byte, index) => byte !== ours[index]);
  return `Python reads ${expected.length} bytes, we ${ours.length}, the first other one at ${at}`;
}

const script = fileURLToPath(new URL('streams/reference.py', import.meta.url));
const child = spawn(values.python, [script, values.seed, values.count], { stdio: ['ignore', 'pipe', 'inherit'] });
const differences = new Map<string, number>();
let checked = 0;
let handedOut = 0;
for await (const line of createInterface({ input: child.stdout })) {
  const message = JSON.parse(line);
  if ('python' in message) {
    process.stdout.write(`Python ${message.python}: ${message.readers.join(', ')}\n`);
    continue;
  }
  const found: Case = message;
  checked += 1;
  handedOut += found.output.length > 0 ? 1 : 0;
  const told = await difference(found);
  if (told !== null) {
    const kind = `${found.reader} ${found.way}`;
    const count = (differences.get(kind) ?? 0) + 1;
    differences.set(kind, count);
    if (count <= SHOWN) {
      process.stdout.write(`${kind} ${found.index}: ${told}: ${found.stream.slice(0, 200)}\n`);
    }
  }
}
const total = [...differences.values()].reduce((sum, count) => sum + count, 0);
process.stdout.write(`${checked} readings, ${handedOut} of them hand something out: ${total} differences\n`);
process.exitCode = total === 0 ? 0 : 1;
