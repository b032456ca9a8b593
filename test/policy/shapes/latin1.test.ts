/** Bytes that protocols 0 to 2 write as text: a constant where text and encoding are constants, and nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../pickle/assemble.ts';
import { allRefused, allSafe, judgedAll, told } from '../judged.ts';
import { python } from '../python.ts';
import { array, F8 } from './honest.ts';

test('constant text and latin1', async () => {
  await allSafe([
    "_codecs.encode('abc', 'latin1')",
    "_codecs.encode('abc', 'latin-1')",
    "_codecs.encode('', 'latin1')",
    "_codecs.encode('\\xff\\xe9', 'latin1')",
    `_codecs.encode('${'x'.repeat(100_000)}', 'latin1')`,
  ]);
  await allRefused([
    "_codecs.encode('abc')",
    "_codecs.encode('abc', 'latin1', 'strict')",
    "_codecs.encode('abc', 'utf-8')",
    "_codecs.encode('abc', 'Latin1')",
    "_codecs.encode('abc', 'rot13')",
    "_codecs.encode('abc', b'latin1')",
    "_codecs.encode('abc', None)",
    "_codecs.encode(b'abc', 'latin1')",
    "_codecs.encode(5, 'latin1')",
    "_codecs.encode(['abc'], 'latin1')",
    "_codecs.encode(_codecs.encode('abc', 'latin1'), 'latin1')",
    "_codecs.encode(new collections.UserString('x'), 'latin1')",
    "_codecs.encode('abc', new collections.UserString('latin1'))",
    "_codecs.encode('abc', 'latin1') << {}",
    "_codecs.encode('abc', 'latin1') += [1]",
    '_codecs.encode()',
  ]);
});

test('its length is that of the bytes, however the text is written', async () => {
  const at = (text: string): string => array(F8, '(1,)', text);
  await allSafe([at("_codecs.encode('\\xff' * 8, 'latin1')")]);
  await allRefused([at("_codecs.encode('\\xff' * 4, 'latin1')"), at("_codecs.encode('x' * 16, 'latin1')")]);
  const line = (text: string): Uint8Array =>
    assemble(
      [
        'PROTO 0',
        'GLOBAL numpy.core.multiarray _reconstruct',
        'MARK',
        'GLOBAL numpy ndarray',
        'MARK',
        'INT 0',
        'TUPLE',
        "STRING 'b'",
        'TUPLE',
        'REDUCE',
        'MARK',
        'INT 1',
        'MARK',
        'INT 1',
        'TUPLE',
        'GLOBAL numpy dtype',
        'MARK',
        "STRING 'f8'",
        'INT 00',
        'INT 01',
        'TUPLE',
        'REDUCE',
        'MARK',
        'INT 3',
        "STRING '<'",
        'NONE',
        'NONE',
        'NONE',
        'INT -1',
        'INT -1',
        'INT 0',
        'TUPLE',
        'BUILD',
        'INT 00',
        'GLOBAL _codecs encode',
        'MARK',
        `UNICODE ${text}`,
        "STRING 'latin1'",
        'TUPLE',
        'REDUCE',
        'TUPLE',
        'BUILD',
        'STOP',
      ].join('\n'),
    );
  const judge = async (text: string) => (await judgedAll(line(text)))[0].verdict;
  assert.equal(await judge('\\u0000\\u0001abcdef'), 'safe');
  assert.equal(await judge('abcdefgh'), 'safe');
  assert.equal(await judge('\\u0000\\u0001abcde'), 'dangerous');
  assert.equal(await judge('\\u0000\\u0001abcdefg'), 'dangerous');
  assert.equal(await judge('\\\\u0000abcdef'), 'dangerous');
});

test('what it encodes is unpickled by _load_from_bytes as the same bytes would be', async () => {
  const payload = '\\x80\\x02cposix\\nsystem\\nX\\x04\\0\\0\\0true\\x85R.';
  for (const bytes of [
    `b'${payload}'`,
    `_codecs.encode('${payload}', 'latin1')`,
    `_codecs.encode('${payload}', 'latin-1')`,
  ]) {
    const files = await judgedAll(python(`torch.storage._load_from_bytes(${bytes})`));
    assert.equal(files.length, 2, bytes);
    assert.equal(files[1].verdict, 'dangerous');
    assert.ok(files[1].globals.some(({ name }) => name === 'posix.system'));
    assert.equal(files[0].globals.find(({ name }) => name === 'torch.storage._load_from_bytes')?.verdict, 'safe');
  }
  for (const bytes of [
    `_codecs.encode('${payload}', 'utf-8')`,
    `builtins.bytes(b'${payload}')`,
    `mine.bytes('${payload}')`,
  ]) {
    const report = await told(`torch.storage._load_from_bytes(${bytes})`);
    assert.equal(
      report.globals.find(({ name }) => name === 'torch.storage._load_from_bytes')?.verdict,
      'dangerous',
      bytes,
    );
  }
});
