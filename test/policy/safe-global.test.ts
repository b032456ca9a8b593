import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeGlobalMistake } from '../../src/policy/safe-global.ts';

test('a module and a name may be declared safe', () => {
  for (const name of ['mypackage.Net', 'mypackage.models.net.Net', '__main__.Config', 'argparse.Namespace']) {
    assert.equal(safeGlobalMistake(name), null, name);
  }
});

test('a dangerous name may not', () => {
  for (const name of ['os.system', 'posix.system', 'builtins.getattr', 'numpy.load', 'mypackage.os.system']) {
    assert.equal(safeGlobalMistake(name), `${name} is dangerous: declaring it safe would let a file run code`);
  }
});

test('what is no module and name is a mistake that shows what was found', () => {
  for (const text of [
    '',
    'Net',
    '.Net',
    'mypackage.',
    'mypackage..Net',
    'mypackage .Net',
    'a.B c.D',
    'a.B\nos.system',
  ]) {
    assert.equal(safeGlobalMistake(text), `expected module.name, found ${JSON.stringify(text)}`);
  }
});
