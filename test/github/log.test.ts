/** No name of a file speaks to the runner. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as log from '../../src/github/log.ts';
import { assertNoInjection } from '../action/world.ts';
import { HOSTILE_NAMES } from '../output/samples.ts';
import { logged } from './api.ts';

test('each level has its command, and its place where there is one', async () => {
  const place = { file: 'm/x.pt', startLine: 3, title: 'unsafe: m/x.pt' };
  const text = await logged(() => {
    log.info('plain');
    log.debug('detail');
    log.notice('said once');
    log.warning('careful');
    log.warning('here', place);
    log.error('wrong', { file: 'm/x.pt' });
  });
  assert.deepEqual(text.split(/\r?\n/), [
    'plain',
    '::debug::detail',
    '::notice::said once',
    '::warning::careful',
    '::warning title=unsafe%3A m/x.pt,file=m/x.pt,line=3::here',
    '::error file=m/x.pt::wrong',
    '',
  ]);
});

test('hostile names give no command, at any level and place', async () => {
  for (const name of HOSTILE_NAMES) {
    const text = await logged(() => {
      log.info(name);
      log.debug(name);
      log.notice(name);
      log.warning(name, { file: name, title: name });
      log.error(name, { file: name });
    });
    assertNoInjection(text);
    assert.equal(text.split('\n').length, 6, JSON.stringify(text));
  }
});
