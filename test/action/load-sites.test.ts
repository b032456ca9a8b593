/** The built Action on changed sources: which lines it speaks of, where, and which torch it takes for the project's. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newestRelease } from '../../src/torch/releases.ts';
import type { Files } from '../github-api/git.ts';
import type { Ended } from '../github-api/run-action.ts';
import { HOSTILE_NAMES } from '../output/samples.ts';
import { assertNoInjection, bytes, EVIL, READ, SAFE, world } from './world.ts';

const HEAD_LINES = 'import torch\n\n\ndef f(p):\n';
const OLD_LINE = '    a = torch.load(p, weights_only=False)\n';
const NEW_LINE = '    b = torch.load(p + "x", weights_only=False)\n';
const SOURCE = HEAD_LINES + OLD_LINE;

function sites({ report }: Ended): string[] {
  return report!.loadSites.map((site) => `${site.path}:${site.line} ${site.verdict} ${site.new}`);
}

function notebook(...lines: string[]): string {
  const cell = { cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source: lines };
  return JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1);
}

describe('a pull request', { concurrency: 4 }, () => {
  test('that adds an unsafe line is told so at that line, and not blocked', async () => {
    await world({ 'a.py': SOURCE }, { 'a.py': SOURCE + NEW_LINE }, async ({ github, head, run }) => {
      const ended = await run();
      assert.equal(ended.status, 0, ended.log);
      assert.deepEqual(sites(ended), ['a.py:5 unsafe false', 'a.py:6 unsafe true']);
      const { annotations, title } = github.checkRuns[0]!.output;
      assert.match(title, /no model file changed · 1 new line loads unsafely/);
      assert.deepEqual(
        annotations.map((one) => [one.path, one.start_line, one.end_line, one.annotation_level]),
        [['a.py', 6, 6, 'warning']],
      );
      const { body } = github.comments[0]!;
      assert.ok(body.includes(`[\`a.py:6\`](https://github.com/o/r/blob/${head}/a.py#L6)`), body);
      assert.match(body, /Older lines of these files that load: 1/);
      assert.equal(ended.summary.includes('a.py:6'), true);
    });
  });

  test('that touches another line of a file with an old one gets no comment and no annotation', async () => {
    await world({ 'a.py': SOURCE }, { 'a.py': `# a word\n${SOURCE}` }, async ({ github, run }) => {
      const ended = await run();
      assert.deepEqual(sites(ended), ['a.py:6 unsafe false']);
      assert.deepEqual(github.checkRuns[0]!.output.annotations, []);
      assert.match(github.checkRuns[0]!.output.summary, /Older lines of these files that load: 1/);
      assert.equal(github.comments.length, 0);
      const strict = await run({ inputs: { 'fail-on-load-sites': 'true' } });
      assert.equal(strict.status, 0, strict.log);
    });
  });

  test('fails with fail-on-load-sites, as failures, until the line is safe', async () => {
    await world({}, { 'a.py': SOURCE }, async ({ github, run }) => {
      const inputs = { 'fail-on-load-sites': 'true' };
      const first = await run({ inputs });
      assert.equal(first.status, 1, first.log);
      assert.equal(github.checkRuns[0]!.conclusion, 'failure');
      assert.deepEqual(
        github.checkRuns[0]!.output.annotations.map((one) => one.annotation_level),
        ['failure'],
      );
      assert.match(github.comments[0]!.body, /❌ weights-only: do not merge · 1 new line loads unsafely/);
      const fixed = { 'a.py': SOURCE.replace('False', 'True') };
      github.pulls.get(7)!.head = github.git.commit(fixed, [github.pulls.get(7)!.head]);
      const second = await run({ inputs });
      assert.equal(second.status, 0, second.log);
      assert.deepEqual(sites(second), []);
      assert.match(github.comments[0]!.body, /➖/);
    });
  });

  test('with a notebook is told the line of its JSON', async () => {
    const text = notebook('import torch\n', 'torch.load("x.ckpt", weights_only=False)');
    await world({}, { 'n.ipynb': text }, async ({ github, run }) => {
      const line = text.split('\n').findIndex((one) => one.includes('torch.load')) + 1;
      const ended = await run();
      assert.deepEqual(sites(ended), [`n.ipynb:${line} unsafe true`]);
      assert.equal(github.checkRuns[0]!.output.annotations[0]!.start_line, line);
      assert.match(github.comments[0]!.body, new RegExp(`n\\.ipynb\\?plain=1#L${line}\\)`));
    });
  });

  test('with an ignore without a reason gets a comment, with a default that decides none', async () => {
    const implicit = 'import torch\ntorch.load("x.pt")\n';
    await world({}, { 'a.py': implicit }, async ({ github, head, run }) => {
      const ended = await run();
      assert.deepEqual(sites(ended), ['a.py:2 implicit true']);
      assert.equal(github.comments.length, 0);
      assert.equal(github.checkRuns[0]!.output.annotations.length, 1);
      const ignored = {
        'a.py': implicit.replace('\n', '  # weights-only: ignore\n').replace(')', ')  # weights-only: ignore'),
      };
      github.pulls.get(7)!.head = github.git.commit(ignored, [head]);
      const second = await run();
      assert.deepEqual(sites(second), ['a.py:2 unexplained-ignore true']);
      assert.match(github.comments[0]!.body, /1 new ignore without a reason/);
    });
  });

  test('is told what the same run said of the checkpoint that a line names', async () => {
    const load = (name: string) => `import torch\ntorch.load("m/${name}", weights_only=False)\n`;
    const head = { 'a.py': load('evil.pt'), 'm/evil.pt': bytes(EVIL) };
    await world({}, head, async ({ run }) => {
      const ended = await run();
      assert.match(ended.report!.loadSites[0]!.advice[0]!, /^First change m\/evil\.pt: it does not load/);
    });
  });

  test('is not audited with load-sites false, and cannot then be asked to fail', async () => {
    await world({}, { 'a.py': SOURCE }, async ({ github, run }) => {
      const ended = await run({ inputs: { 'load-sites': 'false' } });
      assert.deepEqual(sites(ended), []);
      assert.equal(github.comments.length, 0);
      const both = await run({ inputs: { 'load-sites': 'false', 'fail-on-load-sites': 'true' } });
      assert.equal(both.status, 2);
      assert.match(both.log, /input fail-on-load-sites: expected load-sites to be true/);
    });
  });

  test('without a check run has the files first in the log, nine of a kind, and a count of the rest', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `torch.load("${index}", weights_only=False)\n`);
    const hostile = Object.fromEntries(
      HOSTILE_NAMES.map((name) => [
        name.replaceAll(/[/\0]/g, '_').replace(/\.pt$/, '.py'),
        `import torch\n${lines.join('')}`,
      ]),
    );
    const files: Files = { ...hostile, 'z.pkl': bytes(EVIL) };
    await world({}, files, async ({ run }) => {
      const ended = await run({ permissions: READ });
      assertNoInjection(ended.log);
      assert.equal(ended.log.match(/^::warning /gm)?.length, 9);
      assert.match(ended.log, /^::error [^\n]*file=z\.pkl/m);
      assert.match(
        ended.log,
        new RegExp(`^${30 * HOSTILE_NAMES.length - 9} more findings are in the job summary`, 'm'),
      );
      const strict = await run({ permissions: READ, inputs: { 'fail-on-load-sites': 'true' } });
      const errors = strict.log.split('\n').filter((line) => line.startsWith('::error '));
      assert.equal(errors.length, 9);
      assert.match(errors[0]!, /file=z\.pkl/);
      assert.match(strict.log, /^::error::❌/m);
    });
  });
});

describe('the sources of a pull request', { concurrency: 4 }, () => {
  test('are read once each, and their base only where a line loads', async () => {
    const plain = (word: string) =>
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`src/${index}.py`, `print("${word} ${index}")\n`]));
    const before = { ...plain('old'), 'a.py': SOURCE, 'safe.pkl': bytes(SAFE) };
    const after = { ...plain('new'), 'a.py': SOURCE + NEW_LINE, 'safe.pkl': bytes('\x80\x04K\x01.') };
    await world(before, after, async ({ github, run }) => {
      const ended = await run();
      assert.deepEqual(sites(ended), ['a.py:5 unsafe false', 'a.py:6 unsafe true'], ended.log);
      const asked = (path: string) => github.requests.filter((line) => line.includes(path)).length;
      assert.equal(asked('/git/blobs/'), 1, 'the model of the head');
      assert.equal(asked('/graphql'), 4, 'two batches of the head, one of the base, and who we are');
    });
  });
});

describe('the torch release', { concurrency: 4 }, () => {
  const implicit = { 'a.py': 'import torch\ntorch.load("x.pt")\n' };
  const asks = (specifier: string) => ({ 'pyproject.toml': `[project]\ndependencies = ["torch${specifier}"]\n` });

  test('is what the project asks for at the base; a pull request cannot choose it', async () => {
    // Neither can it by starting from an older commit.
    await world(
      asks('==2.9.0'),
      { ...asks('>=2.10'), ...implicit },
      async ({ github, run }) => {
        const ended = await run();
        const torch = { version: '2.4', source: 'pyproject.toml: torch>=2.0,<2.5' };
        assert.deepEqual(ended.report!.torch, torch);
        assert.deepEqual(sites(ended), ['a.py:2 unsafe true']);
        assert.match(github.comments[0]!.body, /torch 2\.4 \(pyproject\.toml: `torch>=2\.0,<2\.5`\)/);
        assert.match(ended.log, /^torch 2\.4 \(pyproject\.toml: torch>=2\.0,<2\.5\)$/m);
        const told = await run({ inputs: { 'torch-version': '2.10' } });
        assert.deepEqual(told.report!.torch, { version: '2.10', source: 'input torch-version' });
      },
      asks('>=2.0,<2.5'),
    );
  });

  test('is the newest known one where only the head asks', async () => {
    await world({}, { ...asks('==2.0'), ...implicit }, async ({ run }) => {
      assert.deepEqual((await run()).report!.torch, { version: newestRelease(), source: 'newest known' });
    });
  });

  test('is read from requirements/, not through links or from deeper folders', async () => {
    const base: Files = {
      'requirements/train.txt': 'torch==2.3.1\n',
      'examples/pyproject.toml': asks('==2.0')['pyproject.toml'],
      'pyproject.toml': { link: 'examples/pyproject.toml' },
    };
    await world(
      base,
      { ...base, ...implicit },
      async ({ run }) => {
        const { torch } = (await run()).report!;
        assert.deepEqual(torch, { version: '2.3', source: 'requirements/train.txt: torch 2.3' });
      },
      base,
    );
  });

  test('is what the head asks for where the event has no base, and not where the base is lost', async () => {
    await world({}, { ...asks('==2.3.0'), ...implicit }, async ({ github, head, run }) => {
      github.before = (line) =>
        line === 'get /repos/o/r' ? { status: 404, body: { message: 'Not Found' } } : undefined;
      const dispatched = await run({ event: 'workflow_dispatch', payload: {}, sha: head });
      assert.deepEqual(dispatched.report!.torch, { version: '2.3', source: 'pyproject.toml: torch 2.3' });
      assert.deepEqual(sites(dispatched), ['a.py:2 unsafe null']);
      const forced = await run({ event: 'push', payload: { before: 'f'.repeat(40), after: head } });
      assert.deepEqual(forced.report!.torch, { version: newestRelease(), source: 'newest known' });
    });
  });

  test('of the policy file comes before what the project asks for', async () => {
    const policy = { '.github/weights-only.yml': 'torch: "2.2"\n' };
    const base = { ...asks('==2.3.0'), ...policy };
    await world(
      base,
      { ...base, ...implicit },
      async ({ run }) => {
        const { torch } = (await run()).report!;
        assert.equal(torch.version, '2.2');
        assert.match(torch.source, /^\.github\/weights-only\.yml@/);
      },
      base,
    );
  });
});
