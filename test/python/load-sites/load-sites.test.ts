/** Every spelling in test/fixtures/load_sites.py, compared with what is written beside it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { auditSource, isAuditable, type SourceContext } from '../../../src/python/load-sites/load-sites.ts';
import { readTorchRequirement } from '../../../src/python/requirement/requirements.ts';

const asking = async (specifier: string) =>
  (await readTorchRequirement(new Map([['requirements.txt', `torch${specifier}`]]))).requirement;

const FIXTURE = new URL('../../fixtures/load_sites.py', import.meta.url);

const CONTEXT: SourceContext = {
  torch: { version: '2.15', source: 'newest known' },
  requirement: await asking('>=2.0'),
};

function audit(text: string, context: Partial<SourceContext> = {}, path = 'a.py') {
  return auditSource(path, new TextEncoder().encode(text), { ...CONTEXT, ...context });
}

test('finds what the fixture expects, on its line, and nothing else', () => {
  const bytes = readFileSync(FIXTURE);
  const expected = bytes
    .toString()
    .split('\n')
    .flatMap((line, i) => {
      const found = /# .*expect: ([a-z-]+)(?: (\S+))?$/.exec(line);
      return found === null || found[1] === 'nothing' ? [] : [`${i + 1} ${found[1]} ${found[2]}`];
    });
  const continued =
    bytes
      .toString()
      .split('\n')
      .findIndex((line) => line.startsWith('torch . \\')) + 1;
  expected.push(`${continued} implicit torch.load`);
  const { sites } = auditSource('load_sites.py', bytes, CONTEXT);
  const found = sites.map((site) => `${site.line} ${site.verdict} ${site.call}`);
  const byLine = (left: string, right: string) => Number.parseInt(left, 10) - Number.parseInt(right, 10);
  assert.deepEqual(found.sort(byLine), expected.sort(byLine));
});

test('the default is judged by the chosen release and by what the project allows', async () => {
  const verdict = async (version: string, specifier: string | null) => {
    const context = {
      torch: { version, source: 'given' },
      requirement: specifier === null ? null : await asking(specifier),
    };
    return audit('import torch\ntorch.load(p)\n', context).sites[0]?.verdict ?? 'safe';
  };
  assert.equal(await verdict('2.5', null), 'unsafe');
  assert.equal(await verdict('2.5', '>=2.6'), 'unsafe');
  assert.equal(await verdict('2.6', null), 'implicit');
  assert.equal(await verdict('2.10', '>=2.0'), 'implicit');
  assert.equal(await verdict('2.10', ''), 'implicit');
  assert.equal(await verdict('2.10', '<3'), 'implicit');
  assert.equal(await verdict('2.10', '>=2.6'), 'safe');
  assert.equal(await verdict('2.15', '>=2.10,<3'), 'safe');
  assert.equal(await verdict('2.15', '==2.6.0'), 'safe');
});

test('says which requirement allows what', () => {
  const [site] = audit('import torch\ntorch.load(p)\n').sites;
  assert.match(site.message, /`torch>=2\.0` in requirements\.txt allows 2\.0/);
  assert.deepEqual(site.advice.slice(1), [
    'Write `torch.load(p, weights_only=True)`.',
    'Require torch>=2.10: weights_only=True can be got around before 2.6 (CVE-2025-32434) and corrupts memory before 2.10 (CVE-2026-24747).',
  ]);
});

test('the edit is exact', () => {
  const edit = (call: string) => audit(`import torch, functools, dill\n${call}\n`).sites[0].advice[1];
  assert.equal(edit('torch.load()'), 'Write `torch.load(weights_only=True)`.');
  assert.equal(edit('torch.load(p,)'), 'Write `torch.load(p, weights_only=True)`.');
  assert.equal(
    edit('torch.load(p, weights_only = False, mmap=True)'),
    'Write `torch.load(p, weights_only=True, mmap=True)`.',
  );
  assert.equal(
    edit('torch.load(p, pickle_module=dill, map_location="cpu")'),
    'Write `torch.load(p, map_location="cpu", weights_only=True)`.',
  );
  assert.equal(edit('torch.load(*args)'), 'Write `torch.load(*args, weights_only=True)`.');
  assert.equal(edit('torch.load(\n  p,\n  [x,\n   y])'), 'In the call on lines 2 to 5 pass weights_only=True.');
  assert.equal(
    edit('torch.load(p, **args)'),
    'Pass weights_only=True in `**args`; or take it out there and pass it here.',
  );
  assert.equal(
    edit('flags = {"weights_only": False}\ntorch.load(p, **flags)'),
    'On line 2 write True instead of False.',
  );
  assert.equal(edit('map(torch.load, p)'), 'Write `functools.partial(torch.load, weights_only=True)`.');
});

test('says what this run knows of the checkpoint that is loaded', () => {
  const known: Record<string, 'loads' | 'does not load'> = { 'models/good.pt': 'loads', 'src/old.pt': 'does not load' };
  const first = (argument: string) =>
    audit(
      `import torch, os\nfrom pathlib import Path\nMODELS = "models"\ntorch.load(${argument})\n`,
      { checkpoint: (path) => known[path] },
      'src/a.py',
    ).sites[0].advice[0];
  assert.equal(first('"models/good.pt"'), 'models/good.pt loads with weights_only=True: this run read it.');
  assert.equal(
    first('os.path.join(MODELS, "good.pt")'),
    'models/good.pt loads with weights_only=True: this run read it.',
  );
  assert.equal(
    first('Path("..") / MODELS / "good.pt"'),
    'models/good.pt loads with weights_only=True: this run read it.',
  );
  assert.equal(
    first('open("./old.pt", "rb")'),
    'First change src/old.pt: it does not load with weights_only=True as it is; its own entry says what to do.',
  );
  for (const unknown of ['"other.pt"', 'path', '"/models/good.pt"', 'f"{MODELS}/good.pt"']) {
    assert.match(first(unknown), /^First see that/, unknown);
  }
});

test('a fallback that the file can choose is named', () => {
  const text =
    'import torch\ntry:\n  x = torch.load(p, weights_only=True)\nexcept Exception:\n  x = torch.load(p, weights_only=False)\n';
  const [site] = audit(text).sites;
  assert.match(site.message, /what is left when line 3 fails, and the file decides whether that fails/);
  assert.deepEqual(site.advice, [
    'Take the fallback out: change the files that fail, once, instead of loading whatever fails.',
  ]);
});

test('a call is new where the change adds one of its lines', () => {
  const text = 'import torch\ntorch.load(\n  p,\n  weights_only=False,\n)\ntorch.load(q)\n';
  const added = (...lines: number[]) => audit(text, { addedLines: new Set(lines) }).sites.map((site) => site.new);
  assert.deepEqual(added(4), [true, false]);
  assert.deepEqual(added(1, 6), [false, true]);
  assert.deepEqual(
    audit(text, { addedLines: null }).sites.map((site) => site.new),
    [null, null],
  );
});

test('an ignore needs a reason and holds for the lines of its call only', () => {
  const found = (text: string) => audit(`import torch\n${text}`).sites.map((site) => `${site.line} ${site.verdict}`);
  assert.deepEqual(found('torch.load(p)  # weights-only: ignore (ours)\ntorch.load(p)\n'), ['3 implicit']);
  assert.deepEqual(found('torch.load(p)  # noqa # Weights-Only:  IGNORE (ours)\n'), []);
  assert.deepEqual(found('torch.load(p)  # weights-only: ignore ()\n'), ['2 unexplained-ignore']);
  assert.deepEqual(found('torch.load(p)  # weights-only: ignore\n'), ['2 unexplained-ignore']);
  assert.deepEqual(found('torch.load(p, x="# weights-only: ignore (text)")\n'), ['2 implicit']);
  assert.deepEqual(found('# weights-only: ignore (the line below)\ntorch.load(p)\n'), ['3 implicit']);
});

test('what is fetched at run time is a note; of a change only what it adds', () => {
  const text =
    'from huggingface_hub import hf_hub_download as get\nget("a", "b")\nURL = "https://example.org/m/model.pth?x=1"\nDOCS = "https://example.org/a.html"\n';
  const [note] = audit(text).notes;
  assert.equal(
    note,
    'fetches at run time what is not judged here: line 2 (huggingface_hub.hf_hub_download), line 3 (a URL of a model)',
  );
  assert.deepEqual(audit(text, { addedLines: new Set([3]) }).notes, [
    'fetches at run time what is not judged here: line 3 (a URL of a model)',
  ]);
  assert.deepEqual(audit(text, { addedLines: new Set([1]) }).notes, []);
});

test('before 2.6 weights_only=True is not the whole answer', () => {
  const text = 'import torch\ntorch.load(p, weights_only=True)\n';
  assert.deepEqual(audit(text, { torch: { version: '2.5', source: 'given' } }).notes, [
    'weights_only=True on line 2 does not stop every file with torch 2.5 (CVE-2025-32434)',
  ]);
  assert.deepEqual(audit(text).notes, []);
});

test('dangerous names in allow lists, and no others', () => {
  const message = (list: string) =>
    audit(
      `import torch, os, functools, collections\nfrom mylib import *\ntorch.serialization.add_safe_globals(${list})\n`,
    ).sites[0]?.message;
  assert.match(message('[getattr]'), /allows builtins\.getattr:/);
  assert.match(
    message('[(os.system, "posix.system"), functools.partial]'),
    /allows os\.system, posix\.system, functools\.partial:/,
  );
  assert.equal(message('[Config, collections.OrderedDict, dict, set]'), undefined);
  assert.equal(message('names'), undefined);
});

test('file names', () => {
  for (const path of [
    'a.py',
    'a/b.PYI',
    'n.ipynb',
    '.github/workflows/x.yml',
    'Dockerfile',
    'a/Dockerfile.gpu',
    'x.dockerfile',
    'run.sh',
    '.env',
    '.env.local',
  ]) {
    assert.equal(isAuditable(path), true, path);
  }
  for (const path of ['a.pyc', 'a.pt', 'README.md', 'a.python', 'Dockerfiles.md', 'environment']) {
    assert.equal(isAuditable(path), false, path);
  }
});

test('a path of another kind is read without harm', () => {
  assert.deepEqual(audit('\0\0\0', {}, 'a.pt'), {
    sites: [],
    notes: ['skipped: holds NUL bytes, so it is not Python source'],
  });
});
