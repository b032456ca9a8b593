/** Lines that turn torch's safe default off, in the languages that set variables. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditSource } from '../../../src/python/load-sites/load-sites.ts';

function found(path: string, text: string, version = '2.15') {
  const context = { torch: { version, source: 'given' }, requirement: null };
  const { sites } = auditSource(path, new TextEncoder().encode(text), context);
  return sites.map((site) => `${site.line}:${site.column} ${site.verdict} ${site.call.slice('TORCH_FORCE_'.length)}`);
}

const NO = 'TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD';
const YES = 'TORCH_FORCE_WEIGHTS_ONLY_LOAD';

test('shell', () => {
  assert.deepEqual(found('a.sh', `export ${NO}=1\n`), ['1:8 unsafe NO_WEIGHTS_ONLY_LOAD']);
  assert.deepEqual(found('a.sh', `  ${NO}=true python train.py\n`), ['1:3 unsafe NO_WEIGHTS_ONLY_LOAD']);
  assert.deepEqual(found('a.sh', `env "${NO}=y" python train.py\n`).length, 1);
  assert.deepEqual(found('a.sh', `echo "${NO}=1" >> "$GITHUB_ENV"\n`).length, 1);
  assert.deepEqual(found('a.sh', `export ${NO}=$FLAG\n`), ['1:8 implicit NO_WEIGHTS_ONLY_LOAD']);
  for (const harmless of [
    `unset ${NO}`,
    `echo $${NO}`,
    `# export ${NO}=1`,
    `export ${NO}=0`,
    `export ${NO}=`,
    `[ "$${NO}" = 1 ]`,
    `export MY_${NO}=1`,
  ]) {
    assert.deepEqual(found('a.sh', `${harmless}\n`), [], harmless);
  }
});

test('YAML: maps, lists, and Kubernetes with the value on the next line', () => {
  assert.deepEqual(found('a.yml', `env:\n  ${NO}: "1"\n`), ['2:3 unsafe NO_WEIGHTS_ONLY_LOAD']);
  assert.deepEqual(found('a.yml', `env:\n  - ${NO}=yes  # for old files\n`), ['2:5 unsafe NO_WEIGHTS_ONLY_LOAD']);
  assert.deepEqual(found('a.yml', `- name: ${NO}\n  value: "1"\n`), ['1:9 unsafe NO_WEIGHTS_ONLY_LOAD']);
  assert.deepEqual(found('a.yml', `- name: ${NO}\n  value: "0"\n`), []);
  assert.deepEqual(found('a.yml', `env:\n  ${NO}: \${{ inputs.unsafe }}\n`), ['2:3 implicit NO_WEIGHTS_ONLY_LOAD']);
  assert.deepEqual(found('a.yml', `env:\r\n  ${NO}: 'true'\r\n`), ['2:3 unsafe NO_WEIGHTS_ONLY_LOAD']);
  assert.deepEqual(found('a.yml', `env:\n  ${NO}: false\n`), []);
});

test('Dockerfile', () => {
  assert.deepEqual(found('Dockerfile', `FROM x\nENV ${NO}=1 A=2\nENV ${NO} 1\n`), [
    '2:5 unsafe NO_WEIGHTS_ONLY_LOAD',
    '3:5 unsafe NO_WEIGHTS_ONLY_LOAD',
  ]);
});

test('an ignore in another language', () => {
  assert.deepEqual(found('a.yml', `  ${NO}: 1  # weights-only: ignore (a frozen image)\n`), []);
  assert.deepEqual(found('a.yml', `  ${NO}: 1  # weights-only: ignore\n`), [
    '1:3 unexplained-ignore NO_WEIGHTS_ONLY_LOAD',
  ]);
});

test('Python', () => {
  const python = (line: string) => found('a.py', `import os\nFLAG = "1"\n${line}\n`).map((one) => one.split(' ')[1]);
  for (const line of [
    `os.environ["${NO}"] = "1"`,
    `os.environ['${NO}'] = FLAG`,
    `os.environ.setdefault("${NO}", "true")`,
    `os.environ.update(${NO}="1")`,
    `os.environ.update({"${NO}": "1"})`,
    `os.putenv("${NO}", "1")`,
    `monkeypatch.setenv("${NO}", "y")`,
    `subprocess.run(c, env={**os.environ, "${NO}": "1"})`,
    `env = dict(os.environ, ${NO}="1")`,
  ]) {
    assert.deepEqual(python(line), ['unsafe'], line);
  }
  assert.deepEqual(python(`os.environ["${NO}"] = str(flag)`), ['implicit']);
  for (const line of [
    `os.environ["${NO}"] = "0"`,
    `x = os.environ["${NO}"]`,
    `del os.environ["${NO}"]`,
    `os.getenv("${NO}", "1")`,
    `os.environ.pop("${NO}", "1")`,
    `# os.environ["${NO}"] = "1"`,
  ]) {
    assert.deepEqual(python(line), [], line);
  }
});

test('what counts depends on the release', () => {
  assert.deepEqual(found('a.sh', `${NO}=1\n`, '2.5'), ['1:1 implicit NO_WEIGHTS_ONLY_LOAD']);
  assert.deepEqual(found('a.sh', `${NO}=True\n`, '2.12'), ['1:1 implicit NO_WEIGHTS_ONLY_LOAD']);
  assert.deepEqual(found('a.sh', `${NO}=True\n`, '2.13'), ['1:1 unsafe NO_WEIGHTS_ONLY_LOAD']);
  assert.deepEqual(found('a.sh', `${YES}=True\n`, '2.5'), []);
  assert.deepEqual(found('a.sh', `${YES}=True\n`, '2.6'), ['1:1 implicit WEIGHTS_ONLY_LOAD']);
  assert.deepEqual(found('a.sh', `${YES}=True\n`, '2.12'), ['1:1 implicit WEIGHTS_ONLY_LOAD']);
  assert.deepEqual(found('a.sh', `${YES}=True\n`, '2.13'), []);
  assert.deepEqual(found('a.sh', `${YES}=1\n`, '2.6'), []);
});
