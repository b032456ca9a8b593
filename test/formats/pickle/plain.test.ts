/** The shortcut for plain pickles: what it passes over must be nothing to any reader that it does not load. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { LIMITS } from '../../../src/base/limits.ts';
import { BufferSource } from '../../../src/bytes/source.ts';
import { Findings } from '../../../src/formats/findings.ts';
import type { Content } from '../../../src/formats/format.ts';
import { FORMAT_READERS } from '../../../src/formats/index.ts';
import { isPlainPickle, LOOKS, PLAIN_READERS } from '../../../src/formats/pickle/plain.ts';
import { CODE, OPCODES } from '../../../src/pickle/opcodes.ts';
import { RULES } from '../../../src/policy/rules.ts';
import { tarOf } from '../../bytes/tar/archive.ts';
import { HARMLESS, zipOf } from '../sources.ts';

const OTHERS = FORMAT_READERS.filter((reader) => !PLAIN_READERS.includes(reader));

function contentOf(bytes: Uint8Array, path = 'x.pkl'): Content {
  const source = new BufferSource(bytes);
  return { path, source, head: source.read(0, LIMITS.head), promised: true };
}

/** The formats that take the content and that the shortcut would not load. */
function claimants(content: Content): string[] {
  const takes = OTHERS.filter(
    (reader) =>
      reader.detect(content, new Findings(RULES)) || reader.alsoClaims?.(content, new Findings(RULES), 0) === true,
  );
  return takes.map(({ format }) => format);
}

function missed(bytes: Uint8Array): string[] {
  const content = contentOf(bytes);
  return isPlainPickle(content) ? claimants(content) : [];
}

test('no real file is passed over that another format takes', () => {
  let plain = 0;
  for (const file of readdirSync('test/real', { recursive: true, withFileTypes: true })) {
    if (file.isFile()) {
      const bytes = readFileSync(join(file.parentPath, file.name));
      assert.deepEqual(missed(bytes), [], join(file.parentPath, file.name));
      plain += isPlainPickle(contentOf(bytes)) ? 1 : 0;
    }
  }
  assert.ok(plain > 50, `${plain} files are plain pickles`);
});

test('no bytes behind PROTO and an opcode are a format of their own', () => {
  const opcodes = OPCODES.map(({ code }) => code);
  const start = fc.tuple(
    fc.integer({ min: 2, max: 5 }),
    fc.constantFrom(...opcodes),
    fc.uint8Array({ maxLength: 600 }),
  );
  fc.assert(
    fc.property(start, ([protocol, opcode, rest]) => {
      assert.deepEqual(missed(Uint8Array.from([CODE.PROTO, protocol, opcode, ...rest])), []);
    }),
    { seed: 1, numRuns: 3000 },
  );
});

test('each format that may begin elsewhere is looked for', () => {
  const elsewhere = OTHERS.filter(({ alsoClaims }) => alsoClaims !== undefined).map(({ format }) => format);
  assert.deepEqual(
    elsewhere.filter((format) => LOOKS[format] === undefined),
    [],
  );
  const hdf5 = Buffer.concat([HARMLESS, Buffer.alloc(1024)]);
  Buffer.from('\x89HDF\r\n\x1a\n', 'latin1').copy(hdf5, 512);
  const safetensors = Buffer.from('\x80\x02}.\0\0\0\0{}', 'latin1');
  const crafted = {
    zip: Buffer.concat([HARMLESS, zipOf([{ name: 'a', data: HARMLESS }])]),
    tar: tarOf({ name: '\x80\x02N.', data: 'text' }),
    hdf5,
    safetensors,
    unknown: HARMLESS,
  };
  assert.deepEqual(Object.keys(crafted).sort(), Object.keys(LOOKS).sort());
  for (const [format, bytes] of Object.entries(crafted)) {
    // Only by its name: a graph of TensorFlow.
    const path = format === 'unknown' ? 'x.pb' : 'x.pkl';
    assert.equal(isPlainPickle(contentOf(bytes, path)), false, format);
  }
  assert.equal(isPlainPickle(contentOf(HARMLESS)), true);
});
