/** Parts of a source behind a BUILD that are not the stream's: raw bytes, and pickles that another unpickler loads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BufferSource } from '../../src/bytes/source.ts';
import type { FormatListener, Listener, Region } from '../../src/pickle/listener.ts';
import type { Value } from '../../src/pickle/values.ts';
import { type WalkOptions, walkPickles } from '../../src/pickle/walk.ts';
import { python } from '../policy/python.ts';
import { assemble } from './assemble.ts';

/** A stream of protocol 4 up to its BUILD, of an object that is text 0 of the memo. */
const BUILT = python("(a := mine.Array()) << {'x': 1}").subarray(0, -1);
/** Walks `parts`, one behind another, with a region behind the first of them. */
function walk(region: (start: number) => Region, parts: readonly Uint8Array[], options: Partial<WalkOptions> = {}) {
  const asked: number[] = [];
  const made: (Value | string)[] = [];
  const format: FormatListener = {
    regionBehind(_target, _state, machine) {
      asked.push(machine.at);
      return machine.cursor.position === parts[0].length ? region(parts[0].length) : undefined;
    },
  };
  const listener: Listener = {
    onStop: (result, machine) => made.push(machine.expressions.write(result)),
  };
  const source = new BufferSource(Buffer.concat(parts));
  return { walk: walkPickles(source, { budget: { opcodes: 1000 }, listener, format, ...options }), asked, made };
}

const text = (assembly: string): Uint8Array => assemble(assembly);
const pickle = (start: number): Region => ({ kind: 'pickle', start });
const globals = (found: ReturnType<typeof walk>): string[] =>
  [...found.walk.globals.values()].map(({ name, use, offset }) => `${name} ${use} at ${offset}`);
const problems = (found: ReturnType<typeof walk>): string[] =>
  found.walk.problems.map(({ id, message, offset }) => `${id} at ${offset}: ${message}`);

test('raw bytes are stepped over, and the object that was built is replaced', () => {
  const raw = (start: number): Region => ({ kind: 'raw', end: start + 3, result: { kind: 'buffer' } });
  const found = walk(raw, [BUILT, Buffer.from('\0\xff.', 'latin1'), text('BININT1 7\nTUPLE2\nSTOP')]);
  assert.deepEqual(problems(found), []);
  assert.deepEqual(found.made, ['(buffer, 7)']);
  assert.deepEqual([found.walk.complete, found.walk.end], [1, BUILT.length + 7]);
});

test('a frame that was open in front of a region is none behind it', () => {
  const framed = text('PROTO 4\nFRAME 22\nGLOBAL mine Array\nEMPTY_TUPLE\nREDUCE\nEMPTY_DICT\nBUILD');
  const raw = (start: number): Region => ({ kind: 'raw', end: start + 3, result: { kind: 'buffer' } });
  // The frame would end inside the number.
  const found = walk(raw, [framed, Buffer.from('abc'), text('BININT 1\nSTOP')]);
  assert.equal(framed.length + 3 + 3, 11 + 22);
  assert.deepEqual(problems(found), []);
  assert.deepEqual(found.made, ['1']);
});

test('a pickle is walked with a stack and a memo of its own, and what it makes takes the place', () => {
  const inner = python("(b := 'inner'); [b, mine.f()]");
  const found = walk(pickle, [BUILT, inner, text('BINGET 0\nTUPLE2\nSTOP')]);
  assert.deepEqual(problems(found), []);
  assert.deepEqual(found.made, ["['inner', mine.f()]", "(['inner', mine.f()], mine.Array())"]);
  const f = BUILT.length + Buffer.from(inner).indexOf('cmine');
  assert.deepEqual(globals(found), ['Array called at 2', `f called at ${f}`]);
});

test('it is no stream of the walk, and the format is not asked about it', () => {
  const inner = python("mine.Other() << {'y': 2}");
  const found = walk(pickle, [BUILT, inner, text('STOP')]);
  assert.deepEqual([found.walk.complete, found.walk.starts], [1, [0]]);
  assert.equal(found.walk.end, BUILT.length + inner.length + 1);
  assert.deepEqual(found.asked, [BUILT.length - 1]);
});

test('the stack and the memo of the stream are out of its reach', () => {
  for (const [opcodes, message] of [
    ['BINGET 0\nSTOP', /BINGET: expected memo entry 0/],
    ['POP\nNONE\nSTOP', /POP: expected an object on the stack/],
  ] as const) {
    const found = walk(pickle, [BUILT, text(opcodes), text('STOP')]);
    assert.match(problems(found)[0], message);
  }
});

test('where it does not end the stream ends as well', () => {
  const inner = python('mine.f()').subarray(0, -1);
  const found = walk(pickle, [BUILT, inner, Buffer.from([0xff])]);
  assert.deepEqual(problems(found), [
    `broken-stream at ${BUILT.length + inner.length}: expected an opcode, found byte 0xff`,
    `broken-stream at ${BUILT.length - 1}: BUILD: the pickle that another unpickler loads here does not end`,
  ]);
  assert.deepEqual([found.walk.complete, found.walk.end, found.made], [0, BUILT.length, []]);
  assert.deepEqual(globals(found), ['Array called at 2', `f called at ${BUILT.length + 2}`]);
});

test('a global that it makes is called by the stream', () => {
  const found = walk(pickle, [BUILT, python('mine.f'), text('BININT1 1\nTUPLE1\nREDUCE\nSTOP')]);
  assert.deepEqual(problems(found), []);
  assert.deepEqual(globals(found), ['Array called at 2', `f called at ${BUILT.length + 2}`]);
});

test('a global of both is one, where it was imported first', () => {
  const found = walk(pickle, [BUILT, python('new mine.Array(1)'), text('STOP')]);
  assert.deepEqual(globals(found), ['Array called at 2']);
  const [array] = found.walk.globals.values();
  assert.equal(array.expression, 'mine.Array()');
});

test('it is walked in every reading', () => {
  // The frame ends inside the number. To who reads on behind the frame, the text is an import.
  const inner = Buffer.concat([
    text('PROTO 4\nFRAME 2\nBININT2 1\n.bytes 8c'),
    Buffer.from('cmine\nhidden\n'.padEnd(1 + 'c'.charCodeAt(0), 'N')),
    text('STOP'),
  ]);
  const found = walk(pickle, [BUILT, inner, text('BININT1 7\nTUPLE2\nSTOP')]);
  assert.match(problems(found).join('; '), /^ambiguous-stream at \d+: a frame does not end where an opcode ends[^;]*$/);
  assert.deepEqual(globals(found), ['Array called at 2', `hidden imported at ${BUILT.length + 15}`]);
  // The stream goes on where the bytes as they lie end, with what they make.
  assert.match(found.made.at(-1) as string, /^\('mine\\nhidden/);
});

test('an Unpickler that keeps its memo starts another one there', () => {
  const parts = [BUILT, python("(b := 'inner'); mine.f(b)"), text('STOP'), python('mine.later()')];
  const found = walk(pickle, parts, { oneMemo: true });
  assert.deepEqual(problems(found), []);
  assert.deepEqual(
    [...found.walk.globals.values()].map(({ name }) => name),
    ['Array', 'f', 'later'],
  );
});

test('a walk past the caps goes into it and on', () => {
  const high = Buffer.alloc(3_100_000, 'N');
  const parts = [BUILT, Buffer.concat([high, text('STOP')]), text('BININT1 7\nTUPLE2\nSTOP')];
  const found = walk(pickle, parts, { pastCaps: true, budget: { opcodes: 1e9 } });
  assert.deepEqual(problems(found), []);
  assert.deepEqual(found.made, ['…', '(…, 7)']);
});

test('a format hears its own streams, each event after the other listener', () => {
  const heard: string[] = [];
  const hears = (who: string): FormatListener => ({
    onPersistentId: () => heard.push(`${who} id`),
    onResult: (object) => heard.push(`${who} ${object.kind}`),
    onBuild: () => heard.push(`${who} build`),
    onStop: () => heard.push(`${who} stop`),
  });
  const start = BUILT.length;
  const format = { ...hears('format'), regionBehind: () => pickle(start) };
  const parts = [BUILT, python("pid('inner') << 1"), python("pid('own')").subarray(2)];
  const source = new BufferSource(Buffer.concat(parts));
  walkPickles(source, { budget: { opcodes: 1000 }, listener: hears('rules'), format });
  const twice = (event: string): string[] => [`rules ${event}`, `format ${event}`];
  const inner = ['rules id', 'rules persistent', 'rules build', 'rules stop'];
  assert.deepEqual(heard, [
    ...twice('call'),
    ...twice('build'),
    ...inner,
    ...['id', 'persistent', 'stop'].flatMap(twice),
  ]);
});
