/**
 * The decoders against what node:zlib and Python's modules compressed (scripts/fixtures/compressed.py), and on data that
 * break off: what came before the break is handed out.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { constants, deflateRawSync, deflateSync, gzipSync, inflateRawSync } from 'node:zlib';
import { Cursor } from '../../src/bytes/cursor.ts';
import { bunzip2 } from '../../src/bytes/decoders/bzip2.ts';
import { DecodeError, type Decoder } from '../../src/bytes/decoders/decoder.ts';
import { gunzip, inflate, unzlib } from '../../src/bytes/decoders/inflate.ts';
import { unlz4 } from '../../src/bytes/decoders/lz4.ts';
import { lzf } from '../../src/bytes/decoders/lzf.ts';
import { unlzma } from '../../src/bytes/decoders/lzma-alone.ts';
import { seekStream, unlzmaAuto } from '../../src/bytes/decoders/lzma-auto.ts';
import { unxz } from '../../src/bytes/decoders/xz.ts';
import { unzstd } from '../../src/bytes/decoders/zstd.ts';
import { BufferSource, OutOfBytes } from '../../src/bytes/source.ts';
import { type Block, dynamicBlock, END, fixedBlock } from './deflate-writer.ts';
import { everySource } from './every-source.ts';

const folder = fileURLToPath(new URL('../fixtures/formats/', import.meta.url));

/** The same bytes as `content` of scripts/fixtures/compressed.py. */
function content(): Buffer {
  const lines = Array.from({ length: 800 }, (_, number) => `line ${(number * 7919) % 1000} of some text\n`);
  const text = Buffer.from(lines.join(''));
  const noise = Buffer.alloc(20_000);
  let state = 1n;
  for (let at = 0; at < noise.length; at += 1) {
    state = (state * 1103515245n + 12345n) % 2n ** 31n;
    noise[at] = Number((state >> 16n) & 255n);
  }
  return Buffer.concat([text, Buffer.alloc(20_000), noise, text.subarray(0, 3000)]);
}

/** Decodes one stream at the cursor. @returns the output, and the error it ended with */
function decode(decoder: Decoder, cursor: Cursor): { output: Buffer; error: unknown } {
  const pieces: Buffer[] = [];
  try {
    for (const piece of decoder(cursor)) {
      pieces.push(Buffer.from(piece));
    }
  } catch (error) {
    return { output: Buffer.concat(pieces), error };
  }
  return { output: Buffer.concat(pieces), error: null };
}

function assertDecodes(decoder: Decoder, bytes: Uint8Array, expected: Buffer, streams = 1): void {
  for (const { kind, source } of everySource(bytes)) {
    const cursor = new Cursor(source);
    for (let left = streams; left > 0; left -= 1) {
      const { output, error } = decode(decoder, cursor);
      assert.equal(error, null, kind);
      assert.ok(output.equals(expected), `${kind}: ${output.length} bytes, expected ${expected.length}`);
    }
    assert.equal(cursor.position, bytes.length, kind);
  }
}

const DATA = content();

test('deflate, zlib and gzip of every level and strategy', () => {
  const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE];
  for (const level of [0, 1, 6, 9]) {
    for (const strategy of strategies) {
      assertDecodes(inflate, deflateRawSync(DATA, { level, strategy }), DATA);
    }
    assertDecodes(unzlib, deflateSync(DATA, { level }), DATA);
    assertDecodes(gunzip, gzipSync(DATA, { level }), DATA);
  }
  assertDecodes(inflate, deflateRawSync(new Uint8Array(0)), Buffer.alloc(0));
});

test('a gzip header with every optional field', () => {
  const header = Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3, 2, 0, 7, 7, 0x61, 0, 0x62, 0, 9, 9]);
  assertDecodes(gunzip, Buffer.concat([header, gzipSync(DATA).subarray(10)]), DATA);
});

const FILES: readonly [string, Decoder, number][] = [
  ['content.bz2', bunzip2, 2],
  ['content.xz', unxz, 2],
  ['small_dictionary.xz', unxz, 1],
  ['content.lzma', unlzma, 1],
  ['linked.lz4', unlz4, 1],
  ['checked.lz4', unlz4, 1],
  ['content.zst', unzstd, 1],
];

for (const [name, decoder, streams] of FILES) {
  const bytes = readFileSync(join(folder, name));

  test(`${name} as Python wrote it`, () => {
    assertDecodes(decoder, bytes, DATA, streams);
  });

  test(`${name} with bytes cut off or changed`, () => {
    for (let length = 0; length < bytes.length; length += 997) {
      const cut = decode(decoder, new Cursor(new BufferSource(bytes.subarray(0, length))));
      assert.ok(DATA.subarray(0, cut.output.length).equals(cut.output), `cut at ${length}`);
      const changed = Buffer.from(bytes);
      changed[length] ^= 0xff;
      const { output, error } = decode(decoder, new Cursor(new BufferSource(changed)));
      assert.ok(error === null || error instanceof DecodeError || error instanceof OutOfBytes, String(error));
      assert.ok(output.length < 2 ** 24);
    }
  });
}

/** What scripts/fixtures/compressed_filters.py wrote, each stream of the same program. */
const PROGRAM = readFileSync(join(folder, 'program.bin'));

/** All streams of a file, as its reader goes from one to the next. */
function decodeAll(bytes: Uint8Array): { output: Buffer; error: unknown } {
  const cursor = new Cursor(new BufferSource(bytes));
  const all = function* (): ReturnType<Decoder> {
    do {
      yield* unlzmaAuto(cursor);
    } while (seekStream(cursor));
  };
  return decode(all, cursor);
}

test('every filter of xz, with and without a start, and two or three together', () => {
  const { output, error } = decodeAll(readFileSync(join(folder, 'filters.xz')));
  assert.equal(error, null);
  const streams = Array.from({ length: output.length / PROGRAM.length }, (_, index) =>
    output.subarray(index * PROGRAM.length, (index + 1) * PROGRAM.length).equals(PROGRAM),
  );
  assert.deepEqual(streams, Array(20).fill(true));
});

test('xz of several blocks, and a second stream behind padding', () => {
  const { output, error } = decodeAll(readFileSync(join(folder, 'blocks.xz')));
  assert.equal(error, null);
  assert.ok(output.equals(Buffer.concat([PROGRAM, PROGRAM])));
});

test('LZMA alone with an end marker, with a size too, and lzip', () => {
  for (const name of ['alone.lzma', 'sized.lzma', 'program.lz']) {
    assertDecodes(unlzmaAuto, readFileSync(join(folder, name)), PROGRAM);
  }
});

test('streams of xz, LZMA alone and lzip in any order, with empty ones between them', () => {
  const [alone, lzip] = ['alone.lzma', 'program.lz'].map((name) => readFileSync(join(folder, name)));
  const xz = readFileSync(join(folder, 'blocks.xz'));
  const { output, error } = decodeAll(Buffer.concat([alone, Buffer.alloc(36), xz, lzip, Buffer.alloc(5)]));
  assert.equal(error, null);
  assert.equal(output.length, 4 * PROGRAM.length);
});

test('LZMA alone whose data go on, or end before the size that it gives', () => {
  const bytes = readFileSync(join(folder, 'sized.lzma'));
  for (const size of [PROGRAM.length - 1, PROGRAM.length + 1]) {
    const changed = Buffer.from(bytes);
    changed.writeUInt32LE(size, 5);
    const { output, error } = decode(unlzmaAuto, new Cursor(new BufferSource(changed)));
    assert.ok(error instanceof DecodeError, String(size));
    assert.ok(output.equals(PROGRAM.subarray(0, size)), String(size));
  }
});

/** Bytes that Python's lzma, with liblzma 5.4 and 5.8, hands out of the first 18, 19, … bytes of alone.lzma. */
const HANDED_OUT = [1, 1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 10, 11, 12, 14, 14, 15, 16, 17, 18, 18, 26];

test('LZMA that is cut hands out each symbol whose bits are there', () => {
  const bytes = readFileSync(join(folder, 'alone.lzma'));
  const counts = HANDED_OUT.map((_, index) => {
    const { output, error } = decode(unlzmaAuto, new Cursor(new BufferSource(bytes.subarray(0, 18 + index))));
    assert.ok(error instanceof OutOfBytes);
    return output.length;
  });
  assert.deepEqual(counts, HANDED_OUT);
});

test('a filter of xz that nobody knows is said to be', () => {
  const bytes = Buffer.from(readFileSync(join(folder, 'filters.xz')));
  bytes[bytes.indexOf(Buffer.from([4, 0, 0x21]))] = 0x33;
  const { error } = decode(unlzmaAuto, new Cursor(new BufferSource(bytes)));
  assert.ok(error instanceof DecodeError);
  assert.equal(error.id, 'unsupported-compression');
  assert.match(error.message, /filter 0x33/);
});

test('a randomised block of bzip2', () => {
  assertDecodes(bunzip2, readFileSync(join(folder, 'randomised.bz2')), readFileSync(join(folder, 'randomised.bin')));
});

test('LZ4 frames to be skipped, and a copy from no distance', () => {
  const skipped = Buffer.from('5f2a4d1803000000616263502a4d1800000000', 'hex');
  const header = Buffer.from('04224d18404000', 'hex');
  // One literal, four bytes from no distance, and no literals at the end.
  const block = Buffer.from('050000001061000000', 'hex');
  const end = Buffer.alloc(4);
  assertDecodes(unlz4, Buffer.concat([skipped, header, block, end]), Buffer.from('a\0\0\0\0'));
});

test('LZF as h5py writes it, and copies that reach too far or end early', () => {
  const words = 'the same words, '.repeat(40);
  const data = Buffer.concat([Buffer.from(words), Buffer.from([...Array(100).keys()]), Buffer.alloc(300, 'z')]);
  const literals = Buffer.from([...Array(96).keys()]);
  const runs = [0, 32, 64].flatMap((at) => [0x1f, ...literals.subarray(at, at + 32)]);
  const [start, end] = ['107468652073616d6520776f7264732c2074e0ff0fe1ff0fe2560f', '04606162637ae0ff00e01800017a7a'].map(
    (hex) => Buffer.from(hex, 'hex'),
  );
  const stream = Buffer.concat([start, Buffer.from(runs), end]);
  assertDecodes(lzf, stream, data);
  const { output, error } = decode(lzf, new Cursor(new BufferSource(Buffer.from([1, 0x61, 0x62, 0x20, 2]))));
  assert.deepEqual([output.toString(), (error as Error).message], ['ab', 'a copy from 3 bytes back, of 2 there are']);
  const cut = decode(lzf, new Cursor(new BufferSource(Buffer.from([1, 0x61, 0x62, 0xe0]))));
  assert.deepEqual([cut.output.toString(), cut.error instanceof OutOfBytes], ['ab', true]);
});

test('what lies before a broken byte is handed out', () => {
  const start = deflateRawSync(DATA.subarray(0, 1000), { finishFlush: constants.Z_SYNC_FLUSH });
  const { output, error } = decode(inflate, new Cursor(new BufferSource(Buffer.concat([start, Buffer.from([0xff])]))));
  assert.ok(output.equals(DATA.subarray(0, 1000)));
  assert.ok(error instanceof Error);
});

const TEXT = [...Buffer.from('\x80\x02N', 'latin1')];
/** A complete code: 254 literals of eight bits, the rest and a length of nine. */
const LITERALS = [...Array<number>(254).fill(8), 9, 9, 9, 9];
const RUN_OF_THREE = 257;
/** More than the fifteen bits that miniz wants to see before it takes them for no code. */
const REST = [...TEXT, ...TEXT, END];
const block = (symbols: Block['symbols'], distances: number[], literals = LITERALS): Buffer =>
  dynamicBlock({ symbols, literals, distances });

/** Streams that zlib, and so pako, refuses. torch 2.6 read each as the pickle of a checkpoint, with a STOP put in. */
const READ_BY_MINIZ: Record<string, { stream: Buffer; output: number[] }> = {
  'one distance code of two bits': { stream: block([...TEXT, END], [2]), output: TEXT },
  'one distance code, not the first': { stream: block([...TEXT, END], [0, 5]), output: TEXT },
  'more distance codes than there are distances': { stream: block([...TEXT, END], Array(32).fill(5)), output: TEXT },
  'more literal codes than there are lengths': {
    stream: block([...TEXT, END], [1], [...LITERALS, ...Array<number>(30).fill(0)]),
    output: TEXT,
  },
  'a copy where there is no distance code': {
    stream: block([...TEXT, RUN_OF_THREE, ...REST], [0]),
    output: [...TEXT, 0x4e, 0x4e, 0x4e, ...TEXT, ...TEXT],
  },
  'a copy where the only distance code is another': {
    stream: block([...TEXT, RUN_OF_THREE, ...REST], [0, 5]),
    output: [...TEXT, 0x4e, 0x4e, 0x4e, ...TEXT, ...TEXT],
  },
  'length codes that stand for nothing': {
    stream: fixedBlock([...TEXT, 286, '00000', ...TEXT, 287, '00000', END]),
    output: [...TEXT, ...TEXT],
  },
};

for (const [what, { stream, output }] of Object.entries(READ_BY_MINIZ)) {
  test(`deflate as torch's miniz reads it: ${what}`, () => {
    assert.throws(() => inflateRawSync(stream));
    assertDecodes(inflate, stream, Buffer.from(output));
  });
}

test('deflate that no reader goes on with', () => {
  const only = Array.from({ length: 257 }, (_, symbol) => (symbol === END ? 1 : 0));
  const broken: [string, Buffer, number[]][] = [
    ['bits that are not the only literal code', block(['1'.repeat(30)], [1], only), []],
    ['no distance code, and too few bits', block([...TEXT, RUN_OF_THREE], [0]), TEXT],
    ['several distance codes, and other bits', block([...TEXT, RUN_OF_THREE, '1'.repeat(30)], [2, 2]), TEXT],
    ['a distance code that stands for nothing', fixedBlock([...TEXT, RUN_OF_THREE, '11110', ...REST]), TEXT],
  ];
  for (const [what, stream, expected] of broken) {
    const { output, error } = decode(inflate, new Cursor(new BufferSource(stream)));
    assert.deepEqual([...output], expected, what);
    assert.ok(error instanceof DecodeError || error instanceof OutOfBytes, what);
  }
});
