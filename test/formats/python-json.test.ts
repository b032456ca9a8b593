/** What is expected here is what json.loads of CPython 3.11 gave; `offset` is that of its JSONDecodeError, in bytes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BufferSource } from '../../src/bytes/source.ts';
import { MemberError } from '../../src/formats/member-error.ts';
import { type Json, type JsonOptions, readPythonJson } from '../../src/formats/python-json.ts';

const read = (json: string | Uint8Array, options?: JsonOptions): Json =>
  readPythonJson(new BufferSource(typeof json === 'string' ? Buffer.from(json) : json), options);

function problemOf(json: string | Uint8Array, options?: JsonOptions): Pick<MemberError, 'id' | 'message' | 'offset'> {
  try {
    read(json, options);
  } catch (error) {
    assert.ok(error instanceof MemberError, String(error));
    const { id, message, offset } = error;
    return { id, message, offset };
  }
  assert.fail('expected a problem');
}

/** `text` in UTF-16 or UTF-32. */
function wide(text: string, unit: 2 | 4, littleEndian: boolean): Buffer {
  const units = unit === 2 ? text.split('') : [...text];
  const bytes = Buffer.alloc(units.length * unit);
  for (const [index, one] of units.entries()) {
    const code = one.codePointAt(0)!;
    const [at, size] = [index * unit, unit];
    littleEndian ? bytes.writeUIntLE(code, at, size) : bytes.writeUIntBE(code, at, size);
  }
  return bytes;
}

test('the values of Python', () => {
  assert.deepEqual(read('[NaN, Infinity, -Infinity, -0, 1.5e+3, 1E-1, null, true, false]'), [
    ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1500, 0.1, null, true, false],
  ]);
  assert.deepEqual(
    read(' \t\r\n{"a" : [ ] , "b":{ }}\n'),
    new Map<string, Json>([...[['a', []] as const, ['b', new Map()] as const]]),
  );
  assert.deepEqual(read('"\\u00e9\\n\\ud83d\\ude00\\ud800\\"\\/\\\\é"'), 'é\n😀\ud800"/\\é');
  assert.deepEqual(read('"NaN, \\\\"'), 'NaN, \\');
});

test('of a name that is there twice the last value counts, in the place of the first', () => {
  const value = read('{"a": 1, "__proto__": 2, "a": 3}');
  assert.ok(value instanceof Map);
  assert.deepEqual(
    [...value],
    [
      ['a', 3],
      ['__proto__', 2],
    ],
  );
});

const REFUSED: readonly (readonly [json: string, offset: number, message: RegExp])[] = [
  ['', 0, /expected a JSON value, found the end/],
  ['é', 0, /expected a JSON value, found "é"/],
  ['["é" 1]', 6, /expected "," or "]", found "1]"/],
  ['[1,]', 3, /expected a JSON value, found "]"/],
  ['{"a": 1,}', 8, /expected a name in double quotes, found "}"/],
  ['{a: 1}', 1, /expected a name in double quotes/],
  ['{"a" 1}', 5, /expected ":", found "1}"/],
  ['{"a": 1', 7, /expected "," or "}", found the end/],
  ['{} {}', 3, /expected the end of the JSON, found "{}"/],
  ['01', 1, /expected the end of the JSON/],
  ['-NaN', 0, /expected a JSON value/],
  ['1.', 1, /expected the end of the JSON/],
  ['["abc]', 1, /closing quote/],
  ['"abc\\"', 0, /closing quote/],
  ['"é\\x41"', 3, /expected an escape of JSON, found "\\\\x41/],
  ['"\\u12g4"', 1, /expected an escape/],
  ['"a\nb"', 2, /no control character in a string, found "\\nb/],
];

for (const [json, offset, message] of REFUSED) {
  test(`${JSON.stringify(json)} is refused at byte ${offset}`, () => {
    const problem = problemOf(json);
    assert.equal(problem.id, 'broken-archive');
    assert.equal(problem.offset, offset);
    assert.match(problem.message, message);
  });
}

test('control characters may stand in strings where the loader is not strict', () => {
  assert.equal(read('"a\n\\t\u0000"', { strict: false }), 'a\n\t\u0000');
  assert.match(problemOf('[1\u00002]', { strict: false }).message, /expected "," or "]"/);
});

test('the encoding is found as json.detect_encoding finds it', () => {
  const text = '["é😀"]';
  const value = ['é😀'];
  for (const unit of [2, 4] as const) {
    for (const littleEndian of [true, false]) {
      assert.deepEqual(read(wide(text, unit, littleEndian)), value);
      assert.deepEqual(read(wide(`\ufeff${text}`, unit, littleEndian)), value);
    }
  }
  assert.deepEqual(read(`\ufeff${text}`), value);
  assert.equal(read(wide('1', 2, true)), 1);
  assert.equal(read(wide('1', 2, false)), 1);
  assert.equal(read(wide('1', 4, true)), 1);
  assert.equal(problemOf(Buffer.from('1\0\0')).offset, 1);
});

test('the place of an error is counted in bytes, whatever the encoding', () => {
  assert.equal(problemOf('\ufeff["é" x]').offset, 3 + 6);
  assert.equal(problemOf(wide('\ufeff["😀" x]', 2, true)).offset, 2 + 12);
  assert.equal(problemOf(wide('["😀" x]', 4, false)).offset, 20);
});

test('what is no text of its encoding is a problem with its place', () => {
  const bad = (...bytes: number[]): Buffer => Buffer.concat([Buffer.from('["é\ufffd'), Buffer.from(bytes)]);
  assert.deepEqual(problemOf(bad(0xff, 0x22)), {
    id: 'broken-archive',
    message: 'expected UTF-8, found byte 0xff',
    offset: 7,
  });
  assert.equal(problemOf(bad(0xed, 0xa0, 0x80)).offset, 7);
  assert.equal(problemOf(Buffer.concat([Buffer.from('\ufeff"'), Buffer.from([0xc3])])).offset, 4);
  assert.equal(problemOf(Buffer.from([0x5b, 0, 0x5d, 0, 0x20])).offset, 4);
  assert.match(problemOf(Buffer.from([0x5b, 0, 0, 0, 0xff, 0xff, 0xff, 0xff])).message, /UTF-32, found 4294967295/);
});

test('a str was decoded by the loader: UTF-8 alone, and a mark is no white space', () => {
  assert.deepEqual(read('["é"]', { given: 'str' }), ['é']);
  assert.equal(problemOf('\ufeff[]', { given: 'str' }).offset, 0);
  assert.equal(problemOf(wide('[]', 2, true), { given: 'str' }).offset, 1);
});

test('a caller that keeps little reads any number of values', () => {
  const seen: unknown[] = [];
  const keep = (value: Json, name: string | null): Json => {
    seen.push([name, value]);
    return Array.isArray(value) ? value.length : value === 2 ? 'two' : value;
  };
  assert.deepEqual(
    read('{"a": [1, [2]], "b": "c"}', { keep }),
    new Map<string, Json>([
      ['a', 2],
      ['b', 'c'],
    ]),
  );
  assert.deepEqual(seen.slice(0, 4), [
    ['a', 1],
    ['a', 2],
    ['a', ['two']],
    ['a', [1, 1]],
  ]);
  assert.equal(read(`[${'{},'.repeat(300_000)}{}]`, { keep }), 300_001);
});

test('depth and size are capped', () => {
  assert.doesNotThrow(() => read('['.repeat(1000) + ']'.repeat(1000)));
  for (const opening of ['[', '{"":']) {
    const { id, offset } = problemOf(opening.repeat(100_000));
    assert.deepEqual({ id, offset }, { id: 'limit-exceeded', offset: 1001 * opening.length });
  }
  assert.equal(problemOf(`[${'{},'.repeat(300_000)}{}]`).id, 'limit-exceeded');
  const large = { size: 100 * 1024 * 1024, read: () => assert.fail('it is not read'), close: () => {} };
  assert.throws(() => readPythonJson(large), { id: 'limit-exceeded', message: /JSON of 104857600 bytes/ });
});
