/**
 * Bytes that begin as a pickle could and are none: text and other formats are nothing to judge, whatever cap or break a
 * walk over them reaches, and a pickle of the same shape is found (contract.md, Which files).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMITS } from '../../src/base/limits.ts';
import { tarOf } from '../bytes/tar/archive.ts';
import { globalNames, inspectBuffer, PAYLOAD, problemIds, zipOf } from './sources.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const SYSTEM = PAYLOAD.toString('latin1');
const LONG = LIMITS.nameBytes + 1000;

/** `text` under a name that promises nothing, bare and in archives. */
async function isSkipped(what: string, content: Uint8Array): Promise<void> {
  const archive = zipOf([{ name: 'a.bin', data: content }]);
  for (const [path, whole] of [
    ['x.bin', content],
    ['x.zip', archive],
    ['x.tar', tarOf({ name: 'a.bin', data: content })],
  ] as const) {
    const { findings, members } = await inspectBuffer(path, whole);
    assert.equal(findings.skipped, 'holds no pickle', `${what} in ${path}`);
    assert.deepEqual(members, []);
  }
}

/** Ordinary content, by what it is. */
const ORDINARY: readonly [string, string][] = [
  ['a JavaScript bundle', `${'import{a as e}from"./vendor.js";'.repeat(200)}\nexport{e};\n`],
  ['a style sheet', `${'code{color:red}'.repeat(400)}\n`],
  ['a wide table', `id${',1'.repeat(LONG)}\n2${',1'.repeat(LONG)}\n`],
  ['a base64 key', `c${'AAAAB3NzaC1yc2EAAAADAQABAAAB'.repeat(200)}\nkey\n`],
  ['hexadecimal digits in lines', `${`${'cafe0123'.repeat(600)}\n`.repeat(3)}`],
  ['binary content', `cafe${'\x01\x02'.repeat(LONG)}`],
  ['minified text that begins as GET', `get ${'x '.repeat(LONG)}\n`],
  ['a long number that nothing has stored', `g${'1'.repeat(LONG)}\n`],
  ['a long line behind PUT', `Np${'1 '.repeat(LONG)}\n`],
  ['a long name behind a module', `config\n${'a.b.'.repeat(LONG)}c\n`],
  ['a long word behind ]', `]c${'a'.repeat(LONG)}\nb\n`],
  ['names of routines', 'ccopy\ncgeev\ncgelsd\n'],
  ['names of modules', 'config\n__init__\n__main__\n'],
  ['names behind a word', 'crawler\nos\nsys\n'],
  ['names of types', 'int\nindex\nint\nint\n'],
  ['words of which one looks as BUILD', 'char\nvalid\nValues\nbelow\nare\n'],
  ['words of which one looks as REDUCE', 'char\nvalid\nValues\nReturn\n'],
  ['Japanese text in Shift JIS', '\x82\xb1\x82\xea\x82\xcd\x81A\x93\xfa\x96{\x8c\xea'],
  ['one letter in Shift JIS and a full stop', '\x82\xb1.'],
  ['paths that git ignores', 'config\nnode_modules\n.env\n'],
  ['an image of one colour and noise', `${'\x88'.repeat(4_000_000)}\x01\x93\x93`],
  ['letters without end', 'N'.repeat(3_100_000)],
  ['brackets without end', '('.repeat(3_100_000)],
];

for (const [what, text] of ORDINARY) {
  test(`no pickle: ${what}`, () => isSkipped(what, bytes(text)));
}

test('no pickle: more names than are kept', async () => {
  const names = Array.from({ length: LIMITS.globals + 10 }, (_, at) => `cword${at}\nname\n`);
  await isSkipped('names', bytes(names.join('')));
});

test('no pickle: more characters in names than are kept', async () => {
  const names = Array.from({ length: 3000 }, (_, at) => `c${'a'.repeat(LIMITS.nameBytes - 10)}${at}\nname\n`);
  await isSkipped('names', bytes(names.join('')));
});

/** Each goes on with a call of os.system, as CPython does. */
const BEFORE: readonly [string, string][] = [
  ['a long text', `V${'import '.repeat(LONG)}\n0`],
  ['a long quoted text', `S'${'x'.repeat(LONG)}'\n0`],
  ['a long integer', `I${'0'.repeat(LONG)}\n0`],
  ['a long integer of Python 2', `L${'1'.repeat(LONG)}L\n0`],
  ['a long float', `F${'1'.repeat(LONG)}.0\n0`],
  ['a long persistent id', `P${'x'.repeat(LONG)}\n0`],
  ['a memo index behind blanks', `Np${' '.repeat(LONG)}0\n0`],
  ['a memo index in front of blanks', `Np0${'\t'.repeat(LONG)}\n0`],
  ['a memo index behind zeros', `Np+${'0'.repeat(LONG)}7\n0g7\n0`],
  ['a memo index behind blanks, and a NUL', `Np${' '.repeat(LONG)}7\0${'x'.repeat(LONG)}\n0g7\n0`],
  ['names that are only imported', 'cword\nname\n0'],
  ['a stack higher than is kept', 'N'.repeat(5_000_001)],
  ['marks without end', '('.repeat(3_100_000)],
  ['the colour of an image', '\x88'.repeat(4_000_000)],
  ['lists in one another', '](N'.repeat(1_600_000)],
];

for (const [what, start] of BEFORE) {
  test(`a pickle that begins with ${what}`, async () => {
    const inspection = await inspectBuffer('x.bin', bytes(start + SYSTEM));
    const found = globalNames(inspection).includes('os.system');
    assert.ok(found || problemIds(inspection).includes('limit-exceeded'));
    assert.equal(inspection.findings.skipped, null);
  });
}

test('a line that hides no number is none', async () => {
  const blanks = ' '.repeat(LONG);
  for (const line of [`${blanks}x`, `${blanks}-7`, `${'0'.repeat(LONG)}x`, blanks, 'x'.repeat(LONG), `1${blanks}x`]) {
    const inspection = await inspectBuffer('x.pkl', bytes(`\x80\x02Np${line}\n0${SYSTEM}`));
    assert.deepEqual(problemIds(inspection), ['broken-stream'], JSON.stringify(line.slice(-3)));
  }
});

test('a number too long to be told, in front of a pickle', async () => {
  const inspection = await inspectBuffer('x.bin', bytes(`Np${'7'.repeat(LONG)}\n0${SYSTEM}`));
  assert.deepEqual(problemIds(inspection), ['limit-exceeded']);
});

test('names that were stored before the machine had to forget', async () => {
  const stored = 'X\x02\0\0\0osq\x000X\x06\0\0\0systemq\x010';
  const uses = ['h\x00h\x01\x93', '1h\x00h\x01\x93(tR.', '00lh\x00h\x01\x93'];
  for (const use of uses) {
    const inspection = await inspectBuffer('x.bin', bytes(`${stored}(${'N'.repeat(3_000_001)}${use}`));
    assert.deepEqual(problemIds(inspection), ['limit-exceeded'], JSON.stringify(use));
  }
});

/** Runs `action` with fewer opcodes than LIMITS has, so that a test takes milliseconds. */
async function withFewOpcodes(action: () => Promise<void>): Promise<void> {
  const limits = LIMITS as { -readonly [Name in keyof typeof LIMITS]: number };
  const { opcodes } = limits;
  const { stack } = limits;
  Object.assign(limits, { opcodes: 100_000, stack: 10_000 });
  try {
    await action();
  } finally {
    Object.assign(limits, { opcodes, stack });
  }
}

test('where the budget ends, a look at the rest decides', () =>
  withFewOpcodes(async () => {
    const start = 'N0'.repeat(20_000);
    await isSkipped('no names behind', bytes(`${start}plain text\n`));
    await isSkipped('no names in a row behind', bytes(`${start}config\n!\n- a\nb`));
    for (const end of [SYSTEM, 'X\x02\0\0\0osX\x06\0\0\0system\x93', '0(ios\nsystem\n', `\x82\x01)R`]) {
      const inspection = await inspectBuffer('x.bin', bytes(start + end));
      assert.deepEqual(problemIds(inspection), ['limit-exceeded'], JSON.stringify(end));
    }
  }));

test('the bytes that fill an image cost nothing', () =>
  withFewOpcodes(async () => {
    await isSkipped('an image', bytes(`${'\x89'.repeat(2_000_000)}\x01\x93`));
    const inspection = await inspectBuffer('x.bin', bytes('\x89'.repeat(2_000_000) + SYSTEM));
    assert.deepEqual(problemIds(inspection), ['limit-exceeded']);
  }));

test('a pair that is only imported counts where there is such a name and it is dangerous', async () => {
  const dangerous = [
    'os\nsystem',
    'posix\nsystem',
    'nt\nstartfile',
    'builtins\neval',
    '__builtin__\nexecfile',
    'commands\ngetoutput',
    'urllib\nurlopen',
    'subprocess\nPopen',
    'concurrent.futures\nProcessPoolExecutor',
    'webbrowser\nopen',
    'os\n__dict__',
    'numpy\nload',
  ];
  for (const pair of dangerous) {
    const inspection = await inspectBuffer('x.bin', bytes(`c${pair}\n!`));
    assert.equal(globalNames(inspection).length, 1, pair);
    assert.deepEqual(problemIds(inspection), ['broken-stream'], pair);
  }
  const not = ['os\ncosh', 'copy\ncgeev', 'fractions\nFraction', 'third.party\nname', 'os \nsystem'];
  for (const pair of not) {
    await isSkipped(pair, bytes(`c${pair}\n!`));
  }
});

test('any pair counts where it is called, instantiated, built or the result', async () => {
  for (const rest of [')R!', ')\x81!', '}b!', '.', '.\n', '0N.']) {
    const inspection = await inspectBuffer('x.bin', bytes(`cthird.party\nname\n${rest}`));
    assert.deepEqual(globalNames(inspection), ['third.party.name'], JSON.stringify(rest));
  }
  for (const rest of ['NR!', 'Nb!', '.!', '0N.!']) {
    await isSkipped(rest, bytes(`cthird.party\nname\n${rest}`));
  }
});

test('an extension code that is called counts where STOP ends the file', async () => {
  assert.deepEqual(globalNames(await inspectBuffer('x.bin', bytes('\x82\x05)R.'))), ['.extension(5)']);
  await isSkipped('an extension code', bytes('\x82\x05)R.!'));
});

test('a dotted name longer than is kept, which only protocol 4 takes apart', async () => {
  const name = `${'path.os.'.repeat(LONG / 8)}system`;
  assert.deepEqual(problemIds(await inspectBuffer('x.bin', bytes(`N0\x80\x04cos\n${name}\n)R.`))), ['limit-exceeded']);
  await isSkipped('before protocol 4', bytes(`cos\n${name}\n)R.`));
  await isSkipped('a module', bytes(`N0\x80\x04c${'c'.repeat(LONG)}\nname\n)R.`));
});

test('a promised file is a pickle from its first import or STOP on, not before', async () => {
  for (const [what, text] of ORDINARY.filter(([kind]) => kind.startsWith('a '))) {
    const { findings } = await inspectBuffer('x.pkl', bytes(text));
    const problems = findings.skipped === null ? ['unknown-content'] : [];
    assert.deepEqual(
      findings.problems.map(({ id }) => id),
      problems,
      what,
    );
  }
  assert.deepEqual(globalNames(await inspectBuffer('x.pkl', bytes('ccopy\ncgeev\n!'))), ['copy.cgeev']);
  assert.deepEqual(problemIds(await inspectBuffer('x.pkl', bytes(`N.${'x'.repeat(LONG)}`))), ['trailing-data']);
});

test('archives whose first bytes could be opcodes', async () => {
  for (const name of ['images.bin', 'config', 'get', 'N0c', '(images', '\x80\x02(images']) {
    const { findings } = await inspectBuffer('x.tar', tarOf({ name, data: bytes('text') }));
    assert.equal(findings.skipped, 'holds no pickle', name);
  }
  // A pickle that imports nothing does nothing, whoever loads it.
  const harmless = await inspectBuffer('x.tar', tarOf({ name: '\x80\x02N.', data: bytes('text') }));
  assert.equal(harmless.findings.skipped, 'holds no pickle');
  const imports = await inspectBuffer('x.tar', tarOf({ name: '\x80\x02ccopy\ncopy\n.', data: bytes('text') }));
  assert.deepEqual(problemIds(imports), ['ambiguous-archive', 'trailing-data']);
  const extension = await inspectBuffer('x.tar', tarOf({ name: '\x80\x02\x82\x01.', data: bytes('text') }));
  assert.deepEqual(problemIds(extension).slice(0, 2), ['ambiguous-archive', 'trailing-data']);
});

test('a length in front of safetensors that looks like PROTO 2 and an opcode', async () => {
  for (const length of [0x280280, 0x470280]) {
    const header = Buffer.alloc(8 + length, ' ');
    header.writeBigUInt64LE(BigInt(length));
    header.write('{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}', 8);
    const file = Buffer.concat([header, Buffer.alloc(2)]);
    const inspection = await inspectBuffer('x.safetensors', file);
    assert.equal(inspection.findings.format, 'safetensors');
    assert.deepEqual(problemIds(inspection), []);
    if (String.fromCharCode(file[2]) === 'G') {
      // The float ends behind the first letter of the JSON.
      file.write(`0${SYSTEM}`, 11, 'latin1');
      const pickle = await inspectBuffer('x.safetensors', file);
      assert.ok(globalNames(pickle).includes('os.system'));
      assert.ok(problemIds(pickle).includes('ambiguous-archive'));
    }
  }
});

test('text behind a format is text', async () => {
  const array = bytes("\x93NUMPY\x01\0F\0{'descr': '|u1', 'fortran_order': False, 'shape': (1,), }".padEnd(80));
  const file = (end: string): Buffer => Buffer.concat([array, Buffer.from([1]), bytes(end)]);
  for (const text of ['crawler\nos\n', `c${'x'.repeat(LONG)}\n`, 'ccopy\ncgeev\n!']) {
    const inspection = await inspectBuffer('x.npy', file(text));
    assert.deepEqual(problemIds(inspection), ['trailing-data'], text.slice(0, 20));
    assert.deepEqual(globalNames(inspection), []);
  }
  assert.ok(globalNames(await inspectBuffer('x.npy', file(SYSTEM))).includes('os.system'));
  assert.deepEqual(globalNames(await inspectBuffer('x.npy', file('cword\nname\n.!'))), ['word.name']);
});

test('text behind a pickle is text', async () => {
  const inspection = await inspectBuffer('x.pkl', bytes(`\x80\x02N.c${'x'.repeat(LONG)}\ny\n`));
  assert.deepEqual(problemIds(inspection), ['trailing-data']);
});
