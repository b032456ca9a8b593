/** Pickles that would cost an unpickler, or a careless walk, all of its memory or time. */
import type { ByteSource } from '../../src/bytes/source.ts';
import { assemble } from './assemble.ts';
import { NumberedSource, RepeatedSource } from './sources.ts';

const GIGA = 1e9;
const HEAD = assemble('PROTO 4\nGLOBAL os system\nMEMOIZE');
const repeat = (head: string, unit: string, times: number, tail = 'STOP'): RepeatedSource =>
  new RepeatedSource({
    head: Buffer.concat([HEAD, assemble(head)]),
    unit: assemble(unit),
    times,
    tail: assemble(tail),
  });

const digits = (index: number): string => String(index).padStart(9, '0');

/** By name. Each imports os.system first, which must be seen whatever follows. */
export const BOMBS: Record<string, () => ByteSource> = {
  '10^9 nested tuples': () => repeat('EMPTY_TUPLE', 'TUPLE1', GIGA),
  'DUP, MEMOIZE, TUPLE2': () => repeat('EMPTY_TUPLE', 'DUP\nMEMOIZE\nTUPLE2', GIGA),
  'DUP, TUPLE2': () => repeat('EMPTY_TUPLE', 'DUP\nTUPLE2', GIGA),
  '10^9 marks': () => repeat('', 'MARK', GIGA),
  '10^9 lists': () => repeat('', 'EMPTY_LIST', GIGA),
  '10^9 filled lists': () => repeat('', 'EMPTY_LIST\nNONE\nAPPEND', GIGA),
  '10^9 memoized filled lists': () => repeat('', 'EMPTY_LIST\nMEMOIZE\nNONE\nAPPEND', GIGA),
  '10^9 strings': () => repeat('', 'SHORT_BINUNICODE "a"\nMEMOIZE', GIGA),
  '10^9 persistent ids on one another': () => repeat('NONE', 'BINPERSID', GIGA),
  '10^9 persistent ids': () => repeat('', `PERSID ${'p'.repeat(60)}`, GIGA),
  'calls on calls': () => repeat('NONE', 'BINPUT 1\nPOP\nBINGET 0\nBINGET 1\nREDUCE', GIGA),
  'calls of calls': () => repeat('BINGET 0', 'EMPTY_TUPLE\nREDUCE', GIGA),
  'calls with keywords of calls': () =>
    repeat('NONE', 'BINPUT 1\nPOP\nBINGET 0\nEMPTY_TUPLE\nBINGET 1\nNEWOBJ_EX', GIGA),
  'lists that grow top-down': () => repeat('EMPTY_LIST\nBINPUT 1', 'BINGET 1\nEMPTY_LIST\nBINPUT 1\nAPPEND\nPOP', GIGA),
  'states on states': () => repeat('BINGET 0', 'EMPTY_TUPLE\nREDUCE\nEMPTY_LIST\nBUILD', GIGA),
  'a length of 2^63': () => repeat('.bytes 8e 0000000000000080', 'NONE', 10),
  'memo index 2^32-1 and below': () => new NumberedSource(100_000_000, (index) => fromTop(index)),
  'memo indices 1024 apart': () => new NumberedSource(100_000_000, (index) => spaced(index)),
  'a million distinct globals': () => new NumberedSource(1_000_000, (index) => Buffer.from(`cm\n${digits(index)}\n0`)),
  'distinct globals of 4000 characters': () =>
    new NumberedSource(1_000_000, (index) => Buffer.from(`cm\n${'n'.repeat(4000)}${digits(index)}\n0`)),
  'a million extension codes': () => new NumberedSource(100_000_000, (index) => extension(index)),
  'a name of 1 GB': () => repeat('.bytes 63', '.bytes 61616161', GIGA / 4),
  'a line of 1 GB': () => repeat('.bytes 56', '.bytes 61616161', GIGA / 4, '.bytes 0a2e'),
  'a number of 1 GB': () => repeat('.bytes 49', '.bytes 31313131', GIGA / 4, '.bytes 0a2e'),
  'a line of 1 GB in a frame': () => repeat('FRAME 1000000000\n.bytes 56', '.bytes 61616161', GIGA / 4, '.bytes 0a2e'),
  '10^8 tiny streams': () => repeat('STOP', 'NONE\nSTOP', 1e8),
  '10^8 tiny streams with PROTO': () => repeat('STOP', 'PROTO 2\nNONE\nSTOP', 1e8),
  '10^8 ambiguous streams': () => repeat('STOP', 'FRAME 2\nBININT2 12336\nSTOP', 1e8),
  '10^8 forks in one stream': () => repeat('', 'FRAME 2\nBININT2 12336\nNONE\nPOP\nPOP', 1e8),
  '5 GB of zeros behind a pickle': () => repeat('STOP', '.bytes 00000000', 1.25 * GIGA, ''),
  'a long stream again and again': () => repeat('FRAME 2\nBININT2 12336\nNONE', 'NONE\nPOP', 3e6),
  '10^9 constant calls': () =>
    repeat('SHORT_BINBYTES "ab"\nTUPLE1\nBINPUT 1\nPOP', 'BINGET 0\nBINGET 1\nREDUCE\nPOP', GIGA),
};

function fromTop(index: number): Uint8Array {
  const bytes = Buffer.from([0x72, 0, 0, 0, 0]);
  bytes.writeUInt32LE(0xffffffff - index, 1);
  return index === 0 ? Buffer.concat([Buffer.from('N'), bytes]) : Buffer.concat([bytes, Buffer.from('2')]);
}

function spaced(index: number): Uint8Array {
  const bytes = Buffer.from([0x4e, 0x72, 0, 0, 0, 0]);
  bytes.writeUInt32LE((index * 1024) % 2 ** 32, 2);
  return bytes;
}

function extension(index: number): Uint8Array {
  const bytes = Buffer.from([0x84, 0, 0, 0, 0, 0x30]);
  bytes.writeInt32LE((index % 0x7fffffff) + 1, 1);
  return bytes;
}
