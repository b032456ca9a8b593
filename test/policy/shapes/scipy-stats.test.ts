/** Distributions of scipy run a text of their state: it is what scipy makes of names, letter by letter. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRefused, allSafe, told } from '../judged.ts';
import { array, F8 } from './honest.ts';

const parser = (shapes: string, given = 'loc=0, scale=1', taken = 'loc, scale'): string =>
  `\\ndef _parse_args(self, ${shapes} ${given}):\\n    return (${shapes}), ${taken}\\n\\ndef _parse_args_rvs(self, ${shapes} ${given}, size=None):\\n    return self._argcheck_rvs(${shapes} ${taken}, size=size)\\n\\ndef _parse_args_stats(self, ${shapes} ${given}, moments='mv'):\\n    return (${shapes}), ${taken}, moments\\n`;
const built = (code: string, name = 'beta_gen'): string =>
  `new scipy.stats._continuous_distns.${name}() << {'numargs': 2, 'shapes': 'a, b', 'a': 0.0, '_parse_arg_template': '${code.replaceAll("'", "\\'")}'}`;
const HONEST = built(parser('a, b, '));
/** More attributes than are kept of a dict. */
const MANY = Array.from({ length: 20 }, (_, at) => `'x${at}': ${at}`).join(', ');
const FROZEN = `new scipy.stats._distn_infrastructure.rv_continuous_frozen() << {'args': (), 'kwds': {'a': 2}, 'dist': (${HONEST}), 'a': 0.0}`;
const OLD =
  "new scipy.stats._continuous_distns.norm_gen() << ({'momtype': 1, 'shapes': None, 'name': 'norm', 'seed': None}, None)";

test('distributions with attributes, frozen or not', async () => {
  await allSafe([
    HONEST,
    FROZEN,
    built(parser(''), 'norm_gen'),
    HONEST.replace("'numargs'", `${MANY}, 'numargs'`),
    built(parser('n, p, ', 'loc=0', 'loc, 1')).replace('_continuous_distns.beta', '_discrete_distns.binom'),
    HONEST.replace("'a': 0.0", `'a': ${array(F8, '(1,)', "b'x' * 8")}`),
  ]);
});

test('the text that is run is scipy’s', async () => {
  const text = parser('a, b, ');
  for (const other of [
    `${text}print(1)\\n`,
    `print(1)\\n${text}`,
    text.replace('loc, scale, moments', '__import__, scale, moments'),
    text.replace('size=None', 'size=print(1)'),
    text.replace("moments='mv'", 'moments=print()'),
    text.replace('(a, b, )', '(a, c, )'),
    parser('a=print(), '),
    parser('a, b'),
    parser('a-b, '),
    parser('1a, '),
    parser('a, ', 'loc=0', 'loc, scale'),
    parser('a, ', 'loc=0, scale=1', 'loc, 1'),
    parser('a, ', 'loc=print()'),
    parser('a, ').replaceAll('_parse_args(', '_parse_arg('),
    '',
  ]) {
    const entry = await told(built(other));
    assert.equal(entry.verdict, 'dangerous', other);
  }
});

test('attributes of a distribution are data', async () => {
  await allRefused(
    [
      ["'numargs': 2", "'_ppf_single': collections.Counter"],
      ["'numargs': 2", `${MANY}, '_ppf_single': collections.Counter`],
      ["'numargs': 2", "'_ppf': numpy.log1p"],
      ["'_parse_arg_template'", "'template'"],
      [HONEST.slice(HONEST.indexOf('{')), '5'],
      ['new ', ''],
    ],
    HONEST,
  );
  assert.equal((await told(HONEST.replace(/'.ndef.*/, '5}'))).verdict, 'dangerous');
  assert.equal((await told(HONEST.replace('beta_gen', 'rv_histogram'))).verdict, 'dangerous');
});

test('nobody else has had the attributes', async () => {
  const [made, state] = HONEST.split(' << ');
  const old = OLD.split(' << ');
  for (const text of [
    `(s := ${state}); collections.Counter(s); ${made} << s`,
    `(s := ${old[1].slice(1, old[1].indexOf('}') + 1)}); collections.Counter(s); ${old[0]} << (s, None)`,
  ]) {
    assert.equal((await told(text)).verdict, 'dangerous', text);
  }
});

test('the arguments of its constructor, before scipy 1.6', async () => {
  const wide =
    "'a': 0, 'b': 1, 'xtol': 0.1, 'badvalue': 0.5, 'longname': 'n', 'moment_tol': 0.1, 'values': None, 'inc': 1";
  const bound = array(F8, '()', "b'x' * 8");
  await allSafe([
    OLD.replace("'momtype': 1", `'momtype': 1, 'a': ${bound}`),
    OLD,
    OLD.replace("'shapes': None", "'shapes': 'a, b'"),
    OLD.replace("'seed'", `${wide}, 'seed'`),
  ]);
  await allRefused(
    [
      ["'momtype'", "'_parse_arg_template'"],
      ["'seed': None", "'seed': collections.Counter"],
      ["'seed': None", `${wide}, 'seed': collections.Counter`],
      ["'seed': None", `${wide}, '_parse_arg_template': 'print(1)'`],
      ["'seed': None", '5: None'],
      ["'seed': None}, None", "'seed': None}, collections.Counter"],
      ["'seed': None}, None", "'seed': None}"],
      ["'seed': None}, None", "'seed': None}, None, None"],
      ["({'momtype'", "([], {'momtype'"],
    ],
    OLD,
  );
});

test('results with names are tuples, with keywords for what is no item', async () => {
  await allSafe([
    'new scipy.stats._stats_py.DescribeResult(1, (2.0, 3.0), 4.0)',
    'new scipy.stats._stats_py.SignificanceResult(1.0, 2.0) << {"x": 1}'.replaceAll('"', "'"),
  ]);
  await allRefused(['scipy.stats._stats_py.DescribeResult(1)']);
});
