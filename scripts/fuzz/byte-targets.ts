/** The parsers of bytes below the formats: every decoder of a compression, and the readings of a zip archive. */
import { Cursor } from '../../src/bytes/cursor.ts';
import { bunzip2 } from '../../src/bytes/decoders/bzip2.ts';
import { DecodeError, type Decoder } from '../../src/bytes/decoders/decoder.ts';
import { gunzip, inflate, unzlib } from '../../src/bytes/decoders/inflate.ts';
import { unlz4 } from '../../src/bytes/decoders/lz4.ts';
import { unlzma } from '../../src/bytes/decoders/lzma-alone.ts';
import { unxz } from '../../src/bytes/decoders/xz.ts';
import { unzstd } from '../../src/bytes/decoders/zstd.ts';
import { BufferSource, OutOfBytes } from '../../src/bytes/source.ts';
import { readZipDirectory } from '../../src/bytes/zip/directory.ts';
import { readLocally } from '../../src/bytes/zip/local.ts';
import { recoverDirectory } from '../../src/bytes/zip/recover.ts';
import { ZipError } from '../../src/bytes/zip/zip-error.ts';
import { MinizArchive } from '../../src/torch/archive/miniz.ts';
import { Refusal, Undecided } from '../../src/torch/faults.ts';
import { mutant } from './mutate.ts';
import { dangerousSeeds } from './seeds.ts';
import type { Seed, Target } from './target.ts';

/** Bytes that are taken from one stream. A bomb is the business of the caps above, and makes every case slow. */
const MOST_OUTPUT = 1 << 24;

const DECODERS: readonly [name: string, decoder: Decoder, magic: string, headerBytes: number][] = [
  ['bzip2', bunzip2, 'BZh', 0],
  ['gzip', gunzip, '\x1f\x8b', 0],
  ['inflate', inflate, '\x1f\x8b', 10],
  ['zlib', unzlib, 'x', 0],
  ['lz4', unlz4, '\x04\x22\x4d\x18', 0],
  ['lzma', unlzma, ']\0\0', 0],
  ['xz', unxz, '\xfd7zXZ', 0],
  ['zstd', unzstd, '\x28\xb5\x2f\xfd', 0],
];

export function decoderTargets(seeds: readonly Seed[]): Target[] {
  const all = [...seeds, ...dangerousSeeds()];
  return DECODERS.map(([name, decoder, magic, headerBytes]) => {
    const own = all
      .filter(({ bytes }) => Buffer.from(bytes.subarray(0, magic.length)).toString('latin1') === magic)
      .map(({ path, bytes }) => ({ path, bytes: bytes.subarray(headerBytes) }));
    return { name: `decoder-${name}`, input: () => mutant(own), check: ({ bytes }) => decode(decoder, bytes) };
  });
}

function decode(decoder: Decoder, bytes: Uint8Array): void {
  let output = 0;
  try {
    for (const piece of decoder(new Cursor(new BufferSource(bytes)))) {
      output += piece.length;
      if (output > MOST_OUTPUT) {
        return;
      }
    }
  } catch (error) {
    if (!(error instanceof DecodeError || error instanceof OutOfBytes)) {
      throw error;
    }
  }
}

export function archiveTargets(seeds: readonly Seed[]): Target[] {
  const archives = [...seeds, ...dangerousSeeds()].filter(({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b);
  return [
    { name: 'zip-directory', input: () => mutant(archives), check: ({ bytes }) => readArchive(bytes) },
    { name: 'miniz', input: () => mutant(archives), check: ({ bytes }) => readAsTorch(bytes) },
  ];
}

function readArchive(bytes: Uint8Array): void {
  const source = new BufferSource(bytes);
  try {
    readLocally(source, readZipDirectory(source), {});
  } catch (error) {
    if (!(error instanceof ZipError)) {
      throw error;
    }
    readLocally(source, recoverDirectory(source, error, {}), {});
  }
}

function readAsTorch(bytes: Uint8Array): void {
  for (const miniz of ['2', '3'] as const) {
    try {
      const archive = new MinizArchive(new BufferSource(bytes), miniz);
      for (const name of archive.names()) {
        if (archive.find(name) !== undefined) {
          archive.open(name).close();
        }
      }
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof Undecided)) {
        throw error;
      }
    }
  }
}
