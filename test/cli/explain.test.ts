/** `explain`: every opcode, then Python; what is broken or huge is shown as far as it goes. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LIMITS } from '../../src/limits.ts';
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
