/**
 * The same bytes behind every kind of source: what is made of them must not depend on where they lie. A crafted archive
 * names places before its start or behind its end, which is where the kinds could differ.
 */
import { AssertionError } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { BufferSource, type ByteSource, FileSource, WindowSource } from '../../src/bytes/source.ts';

/** Around the window: a pickle that imports, many times over, so that whatever is read of it shows. */
const AROUND = Buffer.from("\x80\x02coutside\nwindow\n(S'true'\ntR.".repeat(100), 'latin1');

let folder: string | null = null;

function fileOf(name: string, bytes: Uint8Array): FileSource {
  if (folder === null) {
    const made = mkdtempSync(join(tmpdir(), 'every-source-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return new FileSource(path);
}

/** How to open each kind; what is opened must be closed before the next. */
const KINDS: Readonly<Record<string, (bytes: Uint8Array) => ByteSource>> = {
  'a buffer': (bytes) => new BufferSource(bytes),
  'a file': (bytes) => fileOf('whole', bytes),
  'a window': (bytes) => {
    const file = fileOf('around', Buffer.concat([AROUND, bytes, AROUND]));
    const window = new WindowSource(file, AROUND.length, bytes.length);
    return { size: window.size, read: (offset, length) => window.read(offset, length), close: () => file.close() };
  },
};

/** The kinds in turn, each closed when the next is asked for. */
export function* everySource(bytes: Uint8Array): Generator<{ kind: string; source: ByteSource }> {
  for (const [kind, open] of Object.entries(KINDS)) {
    const source = open(bytes);
    try {
      yield { kind, source };
    } finally {
      source.close();
    }
  }
}

/**
 * Has `look` look at `bytes` as a buffer, as a file, and as a window in the middle of a larger file.
 * @param plain what of it is compared
 * @returns what was seen in the buffer
 * @throws {AssertionError} where the others show something else
 */
export async function onEverySource<Seen>(
  bytes: Uint8Array,
  look: (source: ByteSource) => Seen | Promise<Seen>,
  plain: (seen: Seen) => unknown = (seen) => seen,
): Promise<Seen> {
  const seen: { kind: string; value: Seen }[] = [];
  for (const { kind, source } of everySource(bytes)) {
    seen.push({ kind, value: await look(source) });
  }
  const [first, ...others] = seen;
  const expected = plain(first.value);
  for (const { kind, value } of others) {
    const actual = plain(value);
    if (!isDeepStrictEqual(actual, expected)) {
      const message = `${kind} shows something else than ${first.kind}`;
      throw new AssertionError({ message, actual, expected, operator: 'deepStrictEqual' });
    }
  }
  return first.value;
}
