/** A policy file means what it says, or is an error that names the line. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PolicyError, parsePolicy } from '../../src/policy/config.ts';

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const parse = (text: string | Uint8Array) => parsePolicy(Buffer.from(text), 'policy.yml');

test('the example of the documentation is read whole', () => {
  const policy = parse(`torch: "2.6"
fail-on: unsafe
files: ["models/**", "!models/scratch/**"]
safe-globals:
  - name: argparse.Namespace
    reason: hyper-parameters written by our own training script
    files: "models/*.ckpt"
    sha256: ${HASH.toUpperCase()}
    expires: 2027-01-01
accept-problems:
  - id: encrypted-member
    files: "vendor/x.zip"
    reason: password-protected sample data, never unpickled
`);
  assert.equal(policy.torch, '2.6');
  assert.equal(policy.failOn, 'unsafe');
  assert.deepEqual(policy.files, ['models/**', '!models/scratch/**']);
  const [{ covers, ...global }] = policy.safeGlobals;
  assert.deepEqual(global, {
    subject: 'argparse.Namespace',
    reason: 'hyper-parameters written by our own training script',
    sha256: HASH,
    expires: '2027-01-01',
    line: 5,
  });
  assert.equal(covers('models/a.ckpt'), true);
  assert.equal(covers('models/deep/a.ckpt'), false);
  assert.equal(covers('Models/a.ckpt'), false);
  const [problem] = policy.acceptProblems;
  assert.deepEqual(
    [problem.subject, problem.sha256, problem.expires, problem.line],
    ['encrypted-member', null, null, 11],
  );
});

test('the example of docs/policy.md is a policy', () => {
  const page = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8');
  const policy = parse(/```yaml\n([\s\S]*?)```/.exec(page)![1]);
  assert.deepEqual([policy.safeGlobals.length, policy.acceptProblems.length], [2, 1]);
});

test('a file that says nothing sets nothing', () => {
  for (const text of [
    '',
    '# nothing yet\n',
    '---\n',
    'safe-globals: []\n',
    'safe-globals: []\naccept-problems: []\n',
  ]) {
    const expected = { torch: null, failOn: null, files: [], safeGlobals: [], acceptProblems: [] };
    assert.deepEqual(parse(text), expected, text);
  }
});

test('hashes that YAML takes for numbers are read as they are written', () => {
  for (const hash of ['0'.repeat(64), `${'1'.repeat(30)}e${'2'.repeat(33)}`]) {
    const [entry] = parse(`safe-globals:\n  - {name: os.system, reason: x, sha256: ${hash}}\n`).safeGlobals;
    assert.equal(entry.sha256, hash);
  }
});

test('a dangerous global and a name nobody can write are accepted in exact bytes', () => {
  for (const name of ['posix.system', 'builtins.getattr', 'os.?', 'extension(5)', 'my module.Net']) {
    const [entry] = parse(`safe-globals:\n  - name: "${name}"\n    reason: x\n    sha256: "${HASH}"\n`).safeGlobals;
    assert.equal(entry.subject, name);
  }
});

const entry = (lines: string) => `safe-globals:\n  - name: a.B\n    reason: x\n${lines}`;
const problem = (lines: string) => `accept-problems:\n  - reason: x\n${lines}`;

/** What is wrong, the line it is on, and words that the message must have. */
const WRONG: [name: string, text: string, line: number, says: RegExp][] = [
  ['an unknown key', 'fail-on: unsafe\nfiels: ["x"]\n', 2, /one of torch, fail-on, files.*found "fiels"/],
  ['an unknown key of an entry', entry('    file: x\n'), 4, /one of name, reason.*found "file"/],
  ['a key of the other list', problem('    id: read-error\n    name: a.B\n'), 4, /found "name"/],
  ['a merge key', entry('    <<: {files: x}\n'), 4, /found "<<"/],
  ['a key twice', 'fail-on: never\nfail-on: unsafe\n', 2, /unique/],
  ['torch as a number', '\ntorch: 2.10\n', 2, /in quotes, "2\.10", found the number 2\.1\b/],
  ['an unknown torch', 'torch: "0.4"\n', 1, /found "0\.4".*known/],
  ['an unknown fail-on', 'fail-on: hell\n', 1, /expected one of unsafe.*found "hell"/],
  ['files that is no list', 'files: "x"\n', 1, /expected a list, found "x"/],
  ['files with nothing in it', 'files: []\n', 1, /found an empty list/],
  ['a glob that leaves the repository', 'files:\n  - a\n  - ../b\n', 3, /glob.*found "\.\.\/b"/],
  ['a glob that is a comment', 'files: ["a", "#b"]\n', 1, /does not start with #/],
  ['an empty glob', entry('    files: ""\n'), 4, /found ""/],
  ['an absolute glob of an entry', entry('    files: /x\n'), 4, /found "\/x"/],
  ['an entry for all but some', entry('    files: "!x"\n'), 4, /does not start with !/],
  ['an entry for all but some, behind a space', entry('    files: " !x"\n'), 4, /does not start with !/],
  ['an entry whose glob would be a comment', entry('    files: "#x"\n'), 4, /does not start with #/],
  ['no reason', 'safe-globals:\n  - name: a.B\n', 2, /the key reason.*found name/],
  ['an empty reason', 'safe-globals:\n  - name: a.B\n    reason: " "\n', 3, /reason: expected text/],
  ['a reason that is a number', 'safe-globals:\n  - name: a.B\n    reason: 7\n', 3, /found the number 7/],
  ['a key without a value', 'safe-globals:\n  - name: a.B\n    reason:\n', 3, /found nothing/],
  ['a bare key', 'safe-globals:\n  - name: a.B\n    ? reason\n', 3, /found nothing/],
  ['no name', 'safe-globals:\n  - reason: x\n', 2, /the key name/],
  ['a name without a module', 'safe-globals:\n  - name: Net\n    reason: x\n', 2, /module\.name, found "Net"/],
  ['a dangerous global in any bytes', 'safe-globals:\n- reason: x\n  name: os.system\n', 3, /sha256.*"os\.system"/],
  ['a dangerous global by a path', 'safe-globals:\n- {name: torch.os.system, reason: x, files: a}\n', 2, /sha256/],
  ['a hash that is too short', entry('    sha256: 9f86\n'), 4, /64 hexadecimal digits, found "9f86"/],
  ['a hash of other letters', entry(`    sha256: ${'g'.repeat(64)}\n`), 4, /64 hexadecimal/],
  ['a day that is not', entry('    expires: 2027-02-30\n'), 4, /YYYY-MM-DD, found "2027-02-30"/],
  ['a month that is not', entry('    expires: 2027-13-01\n'), 4, /YYYY-MM-DD/],
  ['a day in words', entry('    expires: tomorrow\n'), 4, /found "tomorrow"/],
  ['a moment', entry('    expires: 2027-01-01T00:00:00Z\n'), 4, /YYYY-MM-DD/],
  ['an unknown problem', problem('    id: too-hard\n'), 3, /expected one of ambiguous-archive.*found "too-hard"/],
  ['a problem every object has', problem('    id: toString\n'), 3, /found "toString"/],
  ['a limit in any bytes', problem('    id: limit-exceeded\n'), 3, /sha256.*limit-exceeded/],
  ['an ambiguous archive in any bytes', problem('    id: ambiguous-archive\n    files: x\n'), 3, /sha256/],
  ['a checkout transform in any bytes', problem('    id: checkout-transforms\n'), 3, /sha256/],
  ['an entry that is text', 'safe-globals:\n  - a.B\n', 2, /a mapping.*found "a\.B"/],
  ['a list of nothing', 'safe-globals:\n  -\n', 2, /found nothing/],
  ['a mapping for a list', 'safe-globals:\n  a.B: x\n', 2, /expected a list, found a mapping/],
  ['text for the file', 'fail-on\n', 1, /expected a policy.*found "fail-on"/],
  ['a list for the file', '- a\n', 1, /expected a policy.*found a list/],
  ['an alias', 'files: &a ["x"]\nsafe-globals: *a\n', 2, /found an alias/],
  ['a tag', 'fail-on: !!python/object:os.system never\n', 1, /tag/i],
  ['two documents', 'fail-on: never\n---\nfail-on: unsafe\n', 2, /multiple documents/],
  ['what is not YAML', 'fail-on: never\nfiles: [a\n', 3, /expected YAML/],
  ['other bytes', 'fail-on: never\n\xff: x\n', 2, /UTF-8/],
  ['hostile text', '"\\u202e\\nevil": x\n', 1, /found "\\u\{202e\}\\nevil"/],
];

for (const [name, text, line, says] of WRONG) {
  test(`is refused: ${name}`, () => {
    const bytes = Buffer.from(text, name === 'other bytes' ? 'latin1' : 'utf8');
    assert.throws(
      () => parse(bytes),
      (error) => {
        assert.ok(error instanceof PolicyError, String(error));
        assert.ok(error.message.startsWith(`policy.yml, line ${line}: `), error.message);
        assert.match(error.message, says);
        assert.doesNotMatch(error.message, /[\n\u202e]/);
        return true;
      },
    );
  });
}

test('a file larger than any policy is refused before it is parsed', () => {
  const most = 8 * 1024 * 1024;
  assert.throws(
    () => parse(Buffer.alloc(most + 1, '#')),
    new RegExp(`line 1: expected at most ${most} bytes, found ${most + 1}$`),
  );
  assert.equal(parse(Buffer.alloc(most, '#')).failOn, null);
});
