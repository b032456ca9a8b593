/** Settings of joblib, and mmengine's log of numbers with its four statistics. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRefused, allSafe, IN_TORCH, told } from '../judged.ts';
import { array, F8, OBJECT } from './honest.ts';

const LOG = 'mmengine.logging.history_buffer';
const NUMBERS = array(F8, '(1,)', "b'12345678'");
const attribute = (name: string): string => `builtins.getattr(${LOG}.HistoryBuffer, '${name}')`;
const BUFFER = `new ${LOG}.HistoryBuffer() << {'max_length': 10, '_log_history': ${NUMBERS}, '_count_history': ${NUMBERS}, 'statistics_methods': {'min': ${attribute('min')}, 'max': ${LOG}:HistoryBuffer.max, 'current': ${attribute('current')}, 'mean': ${attribute('mean')}}}`;

test('a log has numbers, and the statistics of its class under their names', async () => {
  await allSafe([BUFFER, `new ${LOG}.HistoryBuffer()`]);
  await allRefused(
    [
      [attribute('min'), attribute('max')],
      [`${LOG}:HistoryBuffer.max`, attribute('min')],
      ["'min': ", "'other': "],
      ["'min': ", 'builtins.str: '],
      [attribute('mean'), 'builtins.bytes'],
      [attribute('mean'), 'None'],
      ["'max_length': 10", "'max_length': -1"],
      ["'max_length': 10", "'max_length': 'x'"],
      [NUMBERS, '[1.0]'],
      [NUMBERS, array(OBJECT, '(1,)', '[1]')],
      [`'_count_history': ${NUMBERS}`, `'_count_history': new argparse.Namespace()`],
      ['HistoryBuffer() <<', 'HistoryBuffer([1]) <<'],
      [BUFFER.slice(BUFFER.indexOf('{')), '(None, {})'],
      [BUFFER.slice(BUFFER.indexOf('{')), "{'statistics_methods': 5}"],
    ],
    BUFFER,
  );
  await allRefused([`${LOG}:HistoryBuffer.min(5)`]);
  const newer = await told(BUFFER.replace("'max_length'", "'length'"));
  assert.equal(newer.verdict, 'unsafe');
  for (const method of ['mine.statistic', `${LOG}:HistoryBuffer.register_statistics`]) {
    assert.equal((await told(BUFFER.replace(attribute('min'), method))).verdict, 'unsafe', method);
  }
  // All logs of a file share the dict of their class, which nobody fills afterwards.
  const shared = BUFFER.replace("{'min'", "(s := ({'min'").replace('}}', '}))}');
  const second = `new ${LOG}.HistoryBuffer() << {'statistics_methods': s}`;
  await allSafe([`${shared}; ${second}`]);
  await allRefused([`${shared}; s += {'x': 1}; ${second}`]);
  assert.equal((await told(BUFFER.replace(attribute('min'), attribute('update')))).verdict, 'dangerous');
});

test('in a checkpoint of torch a log is unsafe, whatever its statistics are written with', async () => {
  const report = await told(BUFFER, IN_TORCH);
  assert.equal(report.verdict, 'unsafe');
  assert.ok(report.globals.some(({ name }) => name === `${LOG}.HistoryBuffer.min`));
});

test('a Memory without a folder holds settings', async () => {
  const memory =
    "new joblib.memory.Memory() << {'depth': 3, '_name': 'joblib', '_verbose': 0, 'mmap_mode': None, 'timestamp': None, 'bytes_limit': None, 'backend': 'local', 'compress': False, 'backend_options': {}, 'location': None, 'store_backend': None}";
  await allSafe([memory]);
  await allRefused(
    [
      ["'location': None", "'location': '/tmp'"],
      ["'store_backend': None", "'store_backend': (new argparse.Namespace())"],
      ["'depth': 3", "'__reduce__': builtins.list"],
      [", 'location': None", ''],
      [", 'store_backend': None", ''],
      ['new joblib.memory.Memory()', "joblib.memory.Memory('/tmp')"],
      [memory.slice(memory.indexOf('{')), '({}, {})'],
      [memory.slice(memory.indexOf(' <<')), ''],
    ],
    memory,
  );
});
