import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ADVICE } from '../../src/advice/table.ts';
import { BufferSource } from '../../src/bytes/source.ts';
import type { Candidate } from '../../src/scan/candidate.ts';
import { scan } from '../../src/scan/scan.ts';
import { newestRelease } from '../../src/torch/releases.ts';

/** A pickle of protocol 2 whose list holds instances of these classes, `module name`. */
function instances(...classes: string[]): Buffer {
  const each = classes.map((pair) => `c${pair.replace(' ', '\n')}\n)\x81`);
  return Buffer.from(`\x80\x02(${each.join('')}l.`, 'latin1');
}

async function advice(path: string, content: Buffer): Promise<readonly string[]> {
  const candidate: Candidate = {
    path,
    size: content.length,
    change: null,
    open: async () => new BufferSource(content),
  };
  const report = await scan([candidate], {
    torch: { version: newestRelease(), source: 'newest known' },
    failOn: 'unsafe',
    safeGlobals: [],
    commit: null,
    base: null,
    excluded: 0,
    warnings: [],
    audit: null,
    failOnLoadSites: false,
    answerEveryFile: true,
  });
  return report.files[0].weightsOnly?.advice ?? ['none'];
}

test('each library has its own format named, and torch only its own', async () => {
  const cases: [string, RegExp][] = [
    ['sklearn.metrics._scorer _MultimetricScorer', /skops\.io\.dump/],
    ['xgboost.core Booster', /Booster\.save_model/],
    ['lightgbm.basic Booster', /Booster\.save_model/],
    ['spacy.lang.en English', /to_disk/],
    ['gensim.models.word2vec Word2Vec', /save_word2vec_format/],
    ['torch.nn.modules.linear Linear', /state_dict/],
    ['mypackage Config', /mypackage\.Config.*plain data/],
  ];
  for (const [pair, expected] of cases) {
    const lines = await advice('model.pkl', instances(pair));
    assert.match(lines.join('\n'), expected, pair);
    assert.equal(/torch/i.test(lines.join('\n')), pair.startsWith('torch.'), `${pair}: ${lines}`);
  }
});

test('what an estimator holds is saved with it', async () => {
  const estimator = 'sklearn.linear_model._logistic LogisticRegression';
  const lines = await advice('model.joblib', instances(estimator, 'numpy.random._generator Generator'));
  assert.equal(lines.length, 1, lines.join('\n'));
  assert.match(lines[0], /^scikit-learn: /);
});

test('a dangerous file is not to be loaded, and torch is not spoken of', async () => {
  const lines = await advice('model.joblib', Buffer.from('\x80\x02cposix\nsystem\nX\x04\0\0\0true\x85R.', 'latin1'));
  assert.match(lines[0], /^do not load this file/);
  assert.doesNotMatch(lines.join('\n'), /torch/i);
});

test('a safe file needs no advice, and a file of torch keeps that of torch', async () => {
  assert.deepEqual(await advice('model.pkl', instances('collections OrderedDict')), []);
  const lines = await advice('model.pt', instances('mypackage Config'));
  assert.match(lines.join('\n'), /tensors/);
});

test('checkpoints in a container get the advice of torch, each global once', async () => {
  const lines = await advice('model.nemo', readFileSync(new URL('../real/archives/model.nemo', import.meta.url)));
  assert.deepEqual(
    lines.filter((line) => /argparse/.test(line)),
    ['`argparse.Namespace`: save the arguments as a dict: `vars(args)`'],
  );
  assert.match(lines.join('\n'), /accept `contains-code`/);
});

test('an own format is that of packages and classes by their full names', () => {
  const names = ADVICE.filter(({ ownFormat }) => ownFormat !== undefined).flatMap((row) => row.names);
  assert.ok(names.length > 0);
  for (const name of names) {
    assert.match(name, /^\w+(\.\w+)*\.?$/);
  }
});
