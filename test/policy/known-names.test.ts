/** Which names there are: a pair that is only imported counts before bytes are shown to be a pickle where it is one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDangerous } from '../../src/policy/judge.ts';
import { isKnownName, loadKnownNames } from '../../src/policy/known-names.ts';

test('names are loaded before they are asked for', async () => {
  assert.throws(() => isKnownName('copy', 'copy'), /to be loaded/);
  await loadKnownNames();
  assert.ok(isKnownName('copy', 'copy'));
});

const KNOWN: readonly [string, string][] = [
  // Of every Python 3, of one, of Python 2 as Python 3 maps it and as it is, of Windows.
  ['subprocess', 'Popen'],
  ['asyncio', 'run'],
  ['collections', 'Callable'],
  ['builtins', 'execfile'],
  ['__builtin__', 'execfile'],
  ['os', 'popen2'],
  ['subprocess', 'getstatus'],
  ['nt', 'startfile'],
  ['winreg', 'SetValue'],
  ['msvcrt', 'open_osfhandle'],
  // Dotted names, names of every module, modules inside packages.
  ['os', 'path.join'],
  ['os', 'system.__call__'],
  ['copy', '__loader__'],
  ['os.path', 'join'],
  ['xml.etree.ElementTree', 'parse'],
  ['test.support.script_helper', 'run_python_until_end'],
  // Rows of the table, and what is below one of another library.
  ['numpy', 'load'],
  ['dill', 'loads'],
  ['torch.hub', 'load'],
  ['concurrent', 'interpreters'],
  // What is computed while loading.
  ['os', '?'],
  ['?', '?'],
];
const UNKNOWN: readonly [string, string][] = [
  ['copy', 'cgeev'],
  ['os', 'cosh'],
  ['nt', 'index'],
  ['pickle', 'ccopy'],
  ['xml.etree.words', 'parse'],
  ['xx', 'cflags'],
  ['onfig', '__init__'],
  ['rawler', 'os'],
  ['numpy', 'word'],
  ['third.party', 'name'],
];

test('a name of a module of CPython, or a row of the dangerous names', async () => {
  await loadKnownNames();
  for (const [module, name] of KNOWN) {
    assert.ok(isKnownName(module, name), `${module} ${name}`);
  }
  for (const [module, name] of UNKNOWN) {
    assert.ok(!isKnownName(module, name), `${module} ${name}`);
    assert.ok(!isDangerous(module, name, true), `${module} ${name}`);
  }
});

test('a name that there is need not be dangerous', async () => {
  await loadKnownNames();
  assert.ok(isDangerous('os', 'system', true));
  assert.ok(!isDangerous('fractions', 'Fraction', true));
});
