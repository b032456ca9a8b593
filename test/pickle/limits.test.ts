/**
 * Every cap of the machine, reached through pickles that would cost an unpickler all of its memory or time. Caps are
 * lowered, so that a test takes milliseconds; what is counted is opcodes and bytes, never time.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { BufferSource, type ByteSource } from '../../src/bytes/source.ts';
import { type PickleWalk, walkPickles } from '../../src/pickle/walk.ts';
import { assemble } from './assemble.ts';
import { BOMBS } from './bombs.ts';
import { RepeatedSource } from './sources.ts';

const LOWERED = {
  opcodes: 400_000,
  stack: 20_000,
  memo: 80_000,
  sparseMemo: 1000,
  globals: 500,
  globalNames: 100_000,
  keptObjects: 1000,
  streams: 2000,
  readings: 8,
  probeOpcodes: 4000,
  padding: 1 << 20,
};

/** Runs `action` under lowered caps. */
function lowered<Result>(action: () => Result): Result {
  const limits = LIMITS as { -readonly [Name in keyof typeof LIMITS]: number };
  const before = { ...limits };
  Object.assign(limits, LOWERED);
  try {
    return action();
  } finally {
    Object.assign(limits, before);
  }
}

const walk = (source: ByteSource): PickleWalk =>
  lowered(() => walkPickles(source, { budget: { opcodes: LIMITS.opcodes } }));
const problems = (found: PickleWalk): string[] => found.problems.map(({ id, message }) => `${id}: ${message}`);

/** What must be said of a bomb; `broken-stream` where the pickle is only too long to be one. */
const ENDS: Record<string, RegExp> = {
  '10^9 marks': /^limit-exceeded: more than \d+ marks/,
  '10^9 lists': /^limit-exceeded: more than \d+ objects on the stack/,
  '10^9 filled lists': /^limit-exceeded: more than \d+ objects on the stack/,
  '10^9 memoized filled lists':
    /^limit-exceeded: (more than \d+ (objects on the stack|entries in the memo out of order)|a memo of more than \d+ bytes)/,
  '10^9 strings':
    /^limit-exceeded: (more than \d+ (objects on the stack|entries in the memo out of order)|a memo of more than \d+ bytes)/,
  '10^9 persistent ids': /^limit-exceeded: more than \d+ objects on the stack/,
  'DUP, MEMOIZE, TUPLE2': /^limit-exceeded: a memo of more than \d+ bytes/,
  'a length of 2^63': /^broken-stream: BINBYTES8: expected 9223372036854776000 bytes/,
  'memo index 2^32-1 and below':
    /^limit-exceeded: more than \d+ (entries in the memo out of order|objects on the stack)/,
  'memo indices 1024 apart': /^limit-exceeded: more than \d+ (entries in the memo out of order|objects on the stack)/,
  'a million distinct globals': /^limit-exceeded: more than \d+ distinct globals/,
  'distinct globals of 4000 characters': /^limit-exceeded: more than \d+ characters in the names/,
  'a million extension codes': /^limit-exceeded: more than \d+ distinct globals/,
  'a name of 1 GB': /^(limit-exceeded: a module name of|broken-stream: GLOBAL)/,
  '10^8 tiny streams': /^limit-exceeded: more than \d+ pickles/,
  '10^8 tiny streams with PROTO': /^limit-exceeded: more than \d+ pickles/,
  '10^8 ambiguous streams': /^limit-exceeded: more than \d+ ways to read/,
  'a long stream again and again': /^ambiguous-stream/,
  '10^8 forks in one stream': /^limit-exceeded: more opcodes/,
  '5 GB of zeros behind a pickle': /^trailing-data/,
};
/** These make the walk read one line of a gigabyte, which is their point; bombs.ts is measured with them by hand. */
const GIGABYTE_LINES = /1 GB/;

for (const [name, make] of Object.entries(BOMBS)) {
  if (GIGABYTE_LINES.test(name)) {
    continue;
  }
  test(`a bomb ends at a cap: ${name}`, () => {
    const source = make();
    const found = walk(source);
    const end = ENDS[name] ?? /^limit-exceeded: more opcodes/;
    assert.ok(
      problems(found).some((problem) => end.test(problem)),
      problems(found).slice(0, 3).join('; '),
    );
    if (source instanceof RepeatedSource) {
      assert.equal(found.globals.has('os\nsystem'), true, 'what came before the cap is lost');
      assert.ok(source.bytesRead < 64 << 20, `${source.bytesRead} bytes were read`);
    }
  });
}

test('a name at the cap is a name, one byte more is not', () => {
  const global = (length: number): PickleWalk =>
    walk(new BufferSource(assemble(`GLOBAL ${'m'.repeat(length)} f\nSTOP`)));
  assert.deepEqual(problems(global(LIMITS.nameBytes)), []);
  assert.match(
    problems(global(LIMITS.nameBytes + 1))[0],
    /^limit-exceeded: a module name of 4097 bytes, more than 4096/,
  );
  const text = `PROTO 4\nBINUNICODE "${'m'.repeat(LIMITS.nameBytes + 1)}"\nSHORT_BINUNICODE "f"\nSTACK_GLOBAL\nSTOP`;
  assert.match(problems(walk(new BufferSource(assemble(text))))[0], /^limit-exceeded: a name of 4097 bytes/);
});

test('small streams share one window and one budget', () => {
  const source = new RepeatedSource({ unit: assemble('NONE\nSTOP'), times: 1500 });
  const budget = { opcodes: 400_000 };
  const found = walkPickles(source, { budget });
  assert.equal(found.complete, 1500);
  assert.equal(source.bytesRead < 20 * source.size, true, `${source.bytesRead} bytes were read of ${source.size}`);
  // Each stream but the first is walked to see that it is one, and walked: two opcodes each time.
  assert.equal(400_000 - budget.opcodes, (1500 + 1499) * 2 * LIMITS.opcodeCost);
});

test('the streams of a file share the cap on globals', () => {
  const unit = (index: number): string => `PROTO 2\nGLOBAL m n${index}\nSTOP`;
  const bytes = assemble(Array.from({ length: LOWERED.globals + 5 }, (_, index) => unit(index)).join('\n'));
  const found = walk(new BufferSource(bytes));
  assert.equal(found.globals.size, LOWERED.globals);
  assert.match(problems(found)[0], /^limit-exceeded: more than 500 distinct globals in one file/);
});

test('padding up to the cap is padding', () => {
  const padded = (times: number): PickleWalk =>
    walk(new RepeatedSource({ head: assemble('NONE\nSTOP'), unit: new Uint8Array(1024), times }));
  assert.deepEqual(problems(padded(1024)), []);
  assert.match(problems(padded(1025))[0], /^trailing-data/);
});
