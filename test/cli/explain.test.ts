/** `explain`: every opcode, then Python; what is broken or huge is shown as far as it goes. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { explain } from '../../src/cli/explain.ts';
import { python } from '../policy/python.ts';
import { F8, OBJECT } from '../policy/shapes/honest.ts';
import { CLI, DANGEROUS, folder, runCli } from './run-cli.ts';

test('a pickle is shown opcode by opcode, with stack and memo, and then as Python', (context) => {
  const cwd = folder(context);
  const stream = '\x80\x04\x8c\x05posix\x94\x8c\x06system\x94\x93\x94\x8c\x04true\x85R}\x94K\x01h\x02s\x86.';
  writeFileSync(join(cwd, 'x.pkl'), Buffer.from(stream, 'latin1'));
  const { stdout, status } = runCli(['explain', 'x.pkl'], { cwd });
  assert.equal(status, 0);
  assert.equal(
    stdout,
    `x.pkl
   offset  opcode            argument                            stack
        0  PROTO             4                                    0
        2  SHORT_BINUNICODE  'posix'                              1
        9  MEMOIZE                                                1  memo[0] = 'posix'
       10  SHORT_BINUNICODE  'system'                             2
       18  MEMOIZE                                                2  memo[1] = 'system'
       19  STACK_GLOBAL                                           1  takes 2, leaves posix.system
       20  MEMOIZE                                                1  memo[2] = posix.system
       21  SHORT_BINUNICODE  'true'                               2
       27  TUPLE1                                                 2  takes 1, leaves ('true',)
       28  REDUCE                                                 1  takes 2, leaves _1
       29  EMPTY_DICT                                             2  leaves {}
       30  MEMOIZE                                                2  memo[3] = {}
       31  BININT1           1                                    3
       33  BINGET            2                                    4  leaves posix.system
       35  SETITEM                                                2  takes 3, leaves {1: posix.system}
       36  TUPLE2                                                 1  takes 2, leaves (_1, {1: posix.system})
       37  STOP                                                   0  takes 1

# what loading it does, as Python
import posix
# dangerous: posix.system runs a shell command
_1 = posix.system('true')
result = (_1, {1: posix.system})

`,
  );
});

test('items that go into an object are calls of its methods', (context) => {
  const cwd = folder(context);
  const stream = '\x80\x02cmypackage\nBag\n)R(K\x01K\x02e(U\x01aK\x03uK\x04a.';
  writeFileSync(join(cwd, 'x.pkl'), Buffer.from(stream, 'latin1'));
  const { stdout } = runCli(['explain', 'x.pkl'], { cwd });
  assert.match(
    stdout,
    /_1 = mypackage\.Bag\(\)\n_1\.extend\(\[1, 2\]\)\n_1\.update\(\{'a': 3\}\)\n_1\.extend\(\[4\]\)\nresult = _1/,
  );
});

test('a broken pickle is shown up to the break, and where that is', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'x.pkl'), Buffer.concat([DANGEROUS.subarray(0, -1), Buffer.from([0xff])]));
  const { stdout, status } = runCli(['explain', 'x.pkl'], { cwd });
  assert.equal(status, 0);
  assert.match(stdout, /_1 = posix\.system\('true'\)/);
  assert.match(stdout, /stops at byte 25: expected an opcode, found byte 0xff/);
});

test('a huge pickle is printed as far as anybody reads, and walked to its end', (context) => {
  const cwd = folder(context);
  const numbers = Buffer.alloc(2 * LIMITS.explainedOpcodes, 'K\x01');
  const stream = [Buffer.from(']('), numbers, Buffer.from("ecposix\nsystem\n(S'true'\ntR.")];
  writeFileSync(join(cwd, 'x.pkl'), Buffer.concat(stream));
  const { stdout, status } = runCli(['explain', 'x.pkl'], { cwd });
  assert.equal(status, 0);
  assert.match(stdout, /… and 9 more opcodes, walked and not printed/);
  assert.match(stdout, /posix\.system\('true'\)/);
});

test('--member picks one pickle of a file, by its name', () => {
  const one = runCli(['explain', 'examples/safe_legacy.pth', '--member', 'sys_info']).stdout;
  assert.match(one, /^examples\/safe_legacy\.pth {2}sys_info$/m);
  assert.doesNotMatch(one, / {2}object$/m);
  const { stdout, status } = runCli(['explain', 'examples/safe_legacy.pth', '--member', 'nothing']);
  assert.equal(status, 1);
  assert.match(stdout, /magic, protocol, sys_info, object, keys/);
});

/** What `explain` of the sources prints for a file of `parts`, and its status. */
async function explained(path: string, ...parts: readonly Uint8Array[]): Promise<{ text: string; status: number }> {
  writeFileSync(path, Buffer.concat(parts));
  let text = '';
  const status = await explain(
    [path],
    (more) => {
      text += more;
    },
    false,
  );
  return { text, status };
}

const wrapper = (dtype: string): Uint8Array =>
  python(`new joblib.numpy_pickle.NumpyArrayWrapper() << {'shape': (1,), 'dtype': ${dtype}}`, 3);
/** Offset and opcode of each step. */
const stepsOf = (text: string): [number, string][] =>
  [...text.matchAll(/^ *(\d+) {2}([A-Z_0-9]+)/gm)].map(([, offset, name]) => [Number(offset), name]);

test('the pickle of an array of objects is shown once, where joblib reads it', async (context) => {
  const path = join(folder(context), 'x.joblib');
  const [outer, inner] = [wrapper(OBJECT).subarray(0, -1), python("[posix.system('true')]")];
  const { text, status } = await explained(path, outer, inner, Buffer.from('K\x07\x86.', 'latin1'));
  assert.equal(status, 0);
  assert.equal(text.split(path).length, 2, 'one heading');
  const steps = stepsOf(text);
  assert.deepEqual(
    steps,
    [...steps].sort(([one], [other]) => one - other),
  );
  const start = outer.length;
  const end = start + inner.length;
  assert.deepEqual(
    steps.filter(([offset]) => offset >= start - 1),
    [
      [start - 1, 'BUILD'],
      [start, 'PROTO'],
      [start + 2, 'EMPTY_LIST'],
      [start + 3, 'MARK'],
      [start + 4, 'GLOBAL'],
      [start + 18, 'SHORT_BINUNICODE'],
      [start + 24, 'TUPLE1'],
      [start + 25, 'REDUCE'],
      [start + 26, 'APPENDS'],
      [end - 1, 'STOP'],
      [end, 'BININT1'],
      [end + 2, 'TUPLE2'],
      [end + 3, 'STOP'],
    ],
  );
  assert.match(text, /BUILD .*\n +a pickle of its own, up to its STOP: another stack, another memo\n +\d+ {2}PROTO /);
  assert.match(
    text,
    /\n_1\.__setstate__\(.*\)\nimport posix\n# dangerous: .*\n_3 = posix\.system\('true'\)\nresult = \(\[_3\], 7\)\n/,
  );
});

test('each of several such pickles is pointed out', async (context) => {
  const path = join(folder(context), 'x.joblib');
  const inner = python("['a']");
  const outer = wrapper(OBJECT).subarray(0, -1);
  const { text } = await explained(path, outer, inner, outer.subarray(2), inner, Buffer.from('\x86.', 'latin1'));
  assert.equal(text.split('a pickle of its own').length, 3);
  assert.match(text, /\nresult = \(\['a'\], \['a'\]\)\n/);
});

test('a wrapper inside such a pickle is an object like any, since pickle.load reads it', async (context) => {
  const path = join(folder(context), 'x.joblib');
  const { text } = await explained(path, wrapper(OBJECT).subarray(0, -1), wrapper(F8), Buffer.from('.'));
  assert.doesNotMatch(text, /stops at byte/);
  assert.match(text, /\n_3 = joblib\.numpy_pickle\.NumpyArrayWrapper\.__new__\(.*\)\n(.*\n)+result = _3\n/);
});

test('such a pickle that breaks is shown up to the break', async (context) => {
  const path = join(folder(context), 'x.joblib');
  const outer = wrapper(OBJECT).subarray(0, -1);
  const { text } = await explained(path, outer, python("['a']").subarray(0, -1), Buffer.from([0xff]));
  const end = outer.length + python("['a']").length - 1;
  assert.match(text, new RegExp(`\\nstops at byte ${end}: expected an opcode, found byte 0xff\\n`));
  assert.deepEqual(stepsOf(text).at(-1), [end - 1, 'APPENDS']);
});

test('an array whose end joblib alone can tell is no place to go on', async (context) => {
  const path = join(folder(context), 'x.joblib');
  const { text } = await explained(path, wrapper(`mine.made(${OBJECT})`).subarray(0, -1), Buffer.from('N.'));
  assert.match(text, /\nstops at byte \d+: BUILD: expected the dtype and shape of an array as constants/);
  // The dtype was handed to a function, which may have changed it.
  const handed = python(
    `(d := ${OBJECT}); mine.change(d); new joblib.numpy_pickle.NumpyArrayWrapper() << {'shape': (1,), 'dtype': d}`,
    3,
  );
  const again = await explained(path, handed.subarray(0, -1), python("['a']"), Buffer.from('.'));
  assert.match(again.text, /\nstops at byte \d+: BUILD: expected the dtype and shape of an array as constants/);
});

test('what cannot be explained is said', (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'notes.txt'), 'hello\n');
  const none = runCli(['explain', 'notes.txt'], { cwd });
  assert.equal(none.status, 1);
  assert.match(none.stdout, /holds no pickle/);
  for (const args of [['explain'], ['explain', 'missing.pkl'], ['explain', 'notes.txt', '--nonsense']]) {
    const { status, stderr, stdout } = runCli(args, { cwd });
    assert.equal(status, 2);
    assert.notEqual(stderr, '');
    assert.equal(stdout, '');
  }
});

test('a reader that has seen enough is no error', async (context) => {
  const cwd = folder(context);
  writeFileSync(join(cwd, 'x.pkl'), Buffer.concat([Buffer.alloc(200_000, 'N0'), Buffer.from('N.')]));
  const child = spawn(process.execPath, [CLI, 'explain', 'x.pkl'], { cwd });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = await once(child, 'close');
  assert.equal(stderr, '');
  assert.equal(status, 0);
});
