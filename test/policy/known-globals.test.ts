import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DANGER_ROWS,
  DATA_ROWS,
  dangerRow,
  dataRow,
  isDangerEntry,
  pairs,
  REFUSED_ROWS,
  refusedRow,
  words,
} from '../../src/policy/known-globals.ts';
import { DATA_POWERS, POWERS } from '../../src/policy/tables/table.ts';

const ROWS = [...DATA_ROWS, ...REFUSED_ROWS, ...DANGER_ROWS];

test('every row has a reason in words and a power that is explained', () => {
  for (const row of ROWS) {
    assert.match(row.why, /^[a-z].{8,100}$/, row.why);
    assert.ok(POWERS[row.power].length > 10, row.power);
  }
});

test('nothing on the data list reads attributes, unpickles or calls a function it is given', () => {
  for (const row of DATA_ROWS) {
    assert.ok(DATA_POWERS.includes(row.power), `${row.power}: ${row.names}`);
  }
  for (const power of ['reads attributes', 'sets attributes', 'unpickles', 'calls an argument', 'runs code'] as const) {
    assert.ok(!DATA_POWERS.includes(power));
  }
});

test('each data or refused pair is listed once, is exact, and is no whole module', () => {
  const seen = new Set<string>();
  for (const row of [...DATA_ROWS, ...REFUSED_ROWS]) {
    for (const line of row.names.split('\n').slice(1)) {
      assert.match(line, /^[\w.]+( [\w.]+)+$/, line);
    }
    for (const [module, name] of pairs(row)) {
      const pair = `${module} ${name}`;
      assert.ok(!seen.has(pair), `${pair} twice`);
      seen.add(pair);
      assert.doesNotMatch(pair, /[*?]/);
    }
  }
  assert.ok(seen.size > 700, `${seen.size} pairs`);
});

test('each dangerous name is listed once, as a dotted name', () => {
  const names = DANGER_ROWS.flatMap((row) => words(row.names));
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  );
  for (const name of names) {
    assert.match(name, /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, name);
  }
});

test('no pair is both data and a dangerous entry of its own', () => {
  for (const row of [...DATA_ROWS, ...REFUSED_ROWS]) {
    for (const [module, name] of pairs(row)) {
      assert.ok(!isDangerEntry(`${module}.${name}`), `${module}.${name}`);
    }
  }
});

test('a look-up takes the exact pair only', () => {
  assert.equal(dataRow('numpy', 'ndarray')?.power, 'native state');
  assert.equal(dataRow('numpy', 'ndarray dtype'), undefined);
  assert.equal(dataRow('numpy', ''), undefined);
  assert.equal(dataRow('', 'numpy'), undefined);
  assert.equal(dataRow('numpy', 'Ndarray'), undefined);
  assert.equal(dataRow('numpy.core', 'multiarray.scalar'), undefined);
  assert.equal(dataRow('__proto__', 'constructor'), undefined);
  assert.equal(refusedRow('torch._tensor', '_rebuild_from_type_v2')?.power, 'calls an argument');
});

test('a dangerous name covers what is below it, and the longest one speaks', () => {
  assert.equal(dangerRow('pickle.loads')?.power, 'unpickles');
  assert.equal(dangerRow('builtins.eval')?.why, 'runs Python code it is given');
  assert.equal(dangerRow('builtins.evaluate'), undefined);
  assert.equal(dangerRow('picklex.loads'), undefined);
  assert.equal(dangerRow('os.system')?.why, 'runs a shell command');
  assert.equal(dangerRow('numpy._core.memmap.memmap'), dangerRow('numpy.core.memmap.memmap'));
});
