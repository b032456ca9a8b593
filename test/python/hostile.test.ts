/** Sources that are broken, strangely encoded or made to hurt: always an answer, never a crash. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { auditSource, MAX_SOURCE, type SourceAudit } from '../../src/python/load-sites/load-sites.ts';

function audit(source: string | Uint8Array, path = 'a.py'): SourceAudit {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return auditSource(path, bytes, { torch: { version: '2.15', source: 'given' }, requirement: null });
}

function places(source: string | Uint8Array): string[] {
  return audit(source).sites.map((site) => `${site.line}:${site.column}`);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

const LOAD = 'import torch\nx = torch.load(p)\n';

test('line ends of every kind, and a byte order mark', () => {
  assert.deepEqual(places(LOAD.replaceAll('\n', '\r\n')), ['2:5']);
  assert.deepEqual(places(LOAD.replaceAll('\n', '\r')), ['2:5']);
  assert.deepEqual(places(`\ufeff${LOAD}`), ['2:5']);
  assert.deepEqual(places('import torch\r\nx = \\\r\n  torch.load(p)\r\nif x:\r\n    torch.load(p)\r\n'), [
    '3:3',
    '5:5',
  ]);
  assert.deepEqual(places(LOAD.trimEnd()), ['2:5']);
});

test('form feeds in front of a line', () => {
  assert.deepEqual(
    places('import torch\n\f\ndef f():\n    pass\n\fdef g(torch):\n    torch.load(p)\n\f\n  \fx = torch.load(p)\n'),
    ['8:8'],
  );
});

test('declared encodings', () => {
  assert.deepEqual(places(latin1(`# -*- coding: latin-1 -*-\n# \xe9\xff\n${LOAD}`)), ['4:5']);
  assert.deepEqual(places(latin1(`#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\nname = "\x80"\n${LOAD}`)), [
    '5:5',
  ]);
  assert.deepEqual(places(latin1(`# coding: shift_jis\nname = "\x83\x5c"\n${LOAD}`)), ['4:5']);
  assert.deepEqual(audit(latin1(`# coding: iso8859_15\n# \xe9\n${LOAD}`)).sites.length, 1);
  assert.deepEqual(audit(`# coding: utf8\n${LOAD}`).notes, []);
  assert.deepEqual(audit(`x = 1\ny = 2\n# coding: rot13\n${LOAD}`).sites.length, 1);
});

test('an encoding that can hide code is said', () => {
  for (const name of ['utf-7', 'rot13', 'unicode_escape', 'zlib_codec', 'nonsense']) {
    const { sites, notes } = audit(`# coding: ${name}\n${LOAD}`);
    assert.deepEqual(
      [sites.length, notes],
      [0, [`skipped: declares the encoding ${name.replaceAll('_', '-')}, not read here`]],
    );
  }
});

test('what Python refuses to read is read, and said', () => {
  const undeclared = audit(latin1(`# \xe9\n${LOAD}`));
  assert.deepEqual([undeclared.sites.length, undeclared.notes.length], [1, 1]);
  assert.match(undeclared.notes[0], /^not UTF-8 and declares no other encoding/);
  for (const bigEndian of [true, false]) {
    assert.deepEqual(places(utf16(LOAD, bigEndian)), ['2:5']);
  }
  assert.deepEqual(audit('import torch\0\ntorch.load(p)').notes, [
    'skipped: holds NUL bytes, so it is not Python source',
  ]);
});

test('Python 2, and mistakes on the way', () => {
  assert.deepEqual(
    places(`print "a", torch\n${LOAD}print >>f, x\nexec "x" in d\nraise E, "x"\nx = 0777L\ntorch.load(p)\n`),
    ['3:5', '8:1'],
  );
  assert.deepEqual(places(`import torch\ntry:\n    pass\nexcept E, e:\n    torch.load(e)\n`), ['5:5']);
  assert.deepEqual(places(`import torch\ndef f(:\n    x = )\n\ntorch.load(p)\n`), ['5:1']);
  assert.deepEqual(places('import torch\nx = (1,\ntorch.load(p'), ['3:1']);
  assert.deepEqual(places('<<<<<<< HEAD\nimport torch\n=======\nimport torch\n>>>>>>> x\ntorch.load(p)\n'), ['6:1']);
});

test('sources that are too large, or no Python, are said', () => {
  const large = audit(`${LOAD}${'#'.repeat(MAX_SOURCE)}`);
  assert.deepEqual(large, {
    sites: [],
    notes: [`skipped: ${MAX_SOURCE + LOAD.length} bytes, more than the ${MAX_SOURCE} that are read`],
  });
  const prose = audit(`${LOAD}${'the quick brown fox, jumps over: lazy? dog.\n'.repeat(30_000)}`);
  assert.deepEqual(prose.notes, ['skipped: this is no Python; it has more mistakes than are followed']);
});

test('depth and length do not exhaust the stack', () => {
  for (const text of [
    `${'('.repeat(50_000)}torch.load(p)${')'.repeat(50_000)}`,
    `${'['.repeat(50_000)}`,
    `x = ${'a.b('.repeat(20_000)}`,
    `x = p${'.a(1)'.repeat(50_000)}`,
    `x = ${'1 + '.repeat(50_000)}1`,
    `x = ${'not '.repeat(20_000)}1`,
    `x = ${'lambda: '.repeat(20_000)}1`,
    Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join(''),
    `a = torch.load\n${Array.from({ length: 5_000 }, (_, i) => `a${i + 1} = a${i || ''}\n`).join('')}a5000(p)\n`,
    `${'a = b = '.repeat(10_000)}torch.load\n`,
    `f"{${'f"{'.repeat(5_000)}`,
  ]) {
    const { sites } = audit(`import torch\ntorch.load(p)\n${text}\n`);
    assert.ok(sites.length === 0 || sites[0].line === 2);
  }
});

test('names that refer to themselves come to an end', () => {
  assert.deepEqual(places('import torch\na = a\na = b\nb = a\nb(p)\nf = f or torch.load\nf(p)\n'), ['7:1']);
  assert.deepEqual(places('import torch\nclass A(A): pass\nA().load(p)\nwhile x:\n    y = y[0]\n    y(p)\n'), []);
});

test('much of the same stays fast enough to finish', () => {
  const many = `import torch\n${'x = torch.load\nx(p)\n'.repeat(20_000)}`;
  assert.equal(audit(many).sites.length, 20_000);
});

test('any text, any bytes: an answer with places inside the text', () => {
  const words = [
    'import ',
    'torch',
    '.load',
    'pickle',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ':',
    '\n',
    '    ',
    'def f',
    'class A',
    'with ',
    ' as ',
    ',',
    '=',
    '"',
    "'",
    '"""',
    '#',
    '\\\n',
    '**',
    '*',
    'lambda',
    'for ',
    ' in ',
    'try:',
    'except',
    'if ',
    'else:',
    'f"{',
    '\f',
    '\r',
    '\ufeff',
    'é',
    '𝓁',
    'del ',
    'global x',
    'from torch import *',
    'getattr',
    '%',
    'weights_only=False',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
      const text = `import torch\n${parts.join('')}\ntorch.load(p)`;
      const lines = text.split(/\r\n|\r|\n/);
      for (const site of audit(text).sites) {
        assert.ok(site.column <= lines[site.line - 1].length);
      }
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.py', 'a.ipynb', 'a.yml'), (bytes, path) => {
      assert.ok(Array.isArray(audit(bytes, path).sites));
    }),
    { numRuns: 300 },
  );
});
