import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRequirementFile, newestAllowed, readTorchRequirement } from '../../src/python/requirements.ts';

function read(files: Record<string, string>) {
  return readTorchRequirement(new Map(Object.entries(files)));
}

/** What is read, in short: specifier, file, lowest, highest, pin. */
function short(files: Record<string, string>) {
  const found = read(files);
  if (found === null) return null;
  return [found.specifier, found.file, found.lowest, found.highest, found.pinned];
}

test('requirements files: comments, extras, markers, hashes, continued lines', () => {
  const line = (text: string) => short({ 'requirements.txt': text })?.[0];
  assert.equal(line('numpy\ntorch>=2.0  # the model\n'), '>=2.0');
  assert.equal(line('torch[opt-einsum] >= 2.1, < 3'), '>=2.1,<3');
  assert.equal(line('torch==2.4.1 ; python_version >= "3.9"'), '==2.4.1');
  assert.equal(line('torch==2.4.1 \\\n    --hash=sha256:abc \\\n    --hash=sha256:def\n'), '==2.4.1');
  assert.equal(line('Torch ~= 2.4'), '~=2.4');
  assert.equal(line('torch (>=2.0)'), '>=2.0');
  assert.equal(line('torch\r\n'), '');
  assert.equal(line('# torch>=2.0'), undefined);
  assert.equal(line('torchvision>=0.15\ntorch-geometric==2.4\ntorch_scatter\npytorch-lightning>=2'), undefined);
  assert.equal(line('torch is nice'), undefined);
});

test('a wheel at an address pins its version', () => {
  const url = 'https://download.example.org/whl/cu121/torch-2.3.1%2Bcu121-cp311-cp311-linux_x86_64.whl';
  assert.deepEqual(short({ 'requirements.txt': `torch @ ${url}` }), [
    '==2.3.1',
    'requirements.txt',
    '2.3',
    '2.3',
    '2.3',
  ]);
  assert.equal(short({ 'requirements.txt': 'torch @ git+https://example.org/torch.git' })?.[0], '');
});

test('an included file is read where it is given', () => {
  const files = {
    'requirements.txt': '-r deps/base.txt\nnumpy',
    'deps/base.txt': '-r ../requirements.txt\ntorch==2.2.0',
  };
  assert.deepEqual(short(files), ['==2.2.0', 'requirements.txt', '2.2', '2.2', '2.2']);
  assert.equal(short({ 'requirements.txt': '-r missing.txt' }), null);
});

test('pyproject.toml: PEP 621, extras, groups, poetry', () => {
  const toml = (text: string) => short({ 'pyproject.toml': text })?.[0];
  assert.equal(
    toml('[project]\nname = "x"\ndependencies = [\n  "numpy", # torch<1\n  "torch>=2.1,<3",\n]\n'),
    '>=2.1,<3',
  );
  assert.equal(toml('[project]\ndependencies = [\'torch[x]>=2; sys_platform != "win32"\']'), '>=2');
  assert.equal(toml('[project.optional-dependencies]\ngpu = ["torch==2.4.*"]\n'), '==2.4.*');
  assert.equal(toml('[dependency-groups]\ndev = ["torch>2"]\n'), '>2');
  assert.equal(toml('[tool.poetry.dependencies]\npython = "^3.9"\ntorch = "^2.1"\n'), '^2.1');
  assert.equal(toml('[tool.poetry.dependencies]\ntorch = { version = "2.1.0", source = "cpu" }\n'), '==2.1.0');
  assert.equal(
    toml('[tool.poetry.dependencies]\ntorch = [\n {version = "^1.13", markers = "x"},\n {version = "^2.2"},\n]\n'),
    '^1.13 | ^2.2',
  );
  assert.equal(toml('[tool.other]\ntorch = ">=2"\n[project]\ndescription = "torch>=9"\n'), undefined);
});

test('setup.cfg and setup.py', () => {
  assert.equal(
    short({ 'setup.cfg': '[options]\ninstall_requires =\n    numpy\n    torch>=1.9\n[flake8]\ntorch==0.1\n' })?.[0],
    '>=1.9',
  );
  assert.equal(short({ 'setup.cfg': '[options]\ninstall_requires = torch>=1.9\n' })?.[0], '>=1.9');
  const setup = 'setup(\n  # "torch==1.0",\n  install_requires=["numpy", "torch>=1.8.0"],\n  name="torchx")';
  assert.equal(short({ 'setup.py': setup })?.[0], '>=1.8.0');
});

test('conda environments', () => {
  const conda = (item: string) =>
    short({ 'environment.yml': `name: x\ndependencies:\n  - python=3.10\n  - ${item}\n` });
  assert.deepEqual(conda('pytorch=2.1'), ['=2.1', 'environment.yml', '2.1', '2.1', null]);
  assert.deepEqual(conda('pytorch::pytorch=2.1.0=py3.10_cuda12.1_cudnn8.9.2_0')?.[0], '=2.1.0');
  assert.equal(conda('pytorch>=2.0,<2.3')?.[0], '>=2.0,<2.3');
  assert.equal(conda('conda-forge::pytorch 2.2.*')?.[0], '=2.2.*');
  assert.equal(conda('"pytorch==2.3.1"')?.[4], '2.3');
  assert.equal(conda('pip:\n    - torch==2.4.0')?.[4], '2.4');
  assert.equal(conda('pytorch-cuda=12.1'), null);
  assert.equal(conda('pytorch')?.[0], '');
});

test('a lock file says what is installed, the declaration what is allowed', () => {
  const lock =
    'version = 1\n\n[[package]]\nname = "numpy"\nversion = "9.9"\n\n[[package]]\nname = "torch"\nversion = "2.4.1+cpu"\n';
  const both = read({ 'uv.lock': lock, 'pyproject.toml': '[project]\ndependencies = ["torch>=2.0"]' });
  assert.deepEqual(both, {
    specifier: '>=2.0',
    file: 'pyproject.toml',
    lowest: '2.0',
    highest: null,
    pinned: '2.4',
    pinnedFile: 'uv.lock',
  });
  assert.deepEqual(short({ 'poetry.lock': lock }), ['==2.4.1+cpu', 'poetry.lock', '2.4', '2.4', '2.4']);
});

test('several lines of one file are alternatives', () => {
  const found = read({
    'requirements.txt': 'torch==2.2.2; sys_platform == "darwin"\ntorch==2.6.0; sys_platform != "darwin"',
  });
  assert.equal(found?.lowest, '2.2');
  assert.equal(found?.highest, '2.6');
  assert.equal(found?.pinned, '2.6');
});

test('the file nearest to the root counts, and of those the package itself', () => {
  assert.equal(
    short({ 'examples/a/requirements.txt': 'torch==1.9', 'environment.yml': '- pytorch=2.1' })?.[1],
    'environment.yml',
  );
  assert.equal(
    short({ 'requirements.txt': 'torch==2.1', 'setup.cfg': '[options]\ninstall_requires = torch>=1.9' })?.[1],
    'setup.cfg',
  );
  assert.equal(short({ 'README.md': 'torch>=2', 'pyproject.toml': '[project]\ndependencies = []' }), null);
});

test('the release that auto takes', () => {
  const known = ['1.13', '2.0', '2.1', '2.9', '2.10', '2.15'];
  const auto = (text: string) => {
    const found = read({ 'requirements.txt': text });
    return found === null ? 'none' : newestAllowed(found, known);
  };
  assert.equal(auto('torch'), '2.15');
  assert.equal(auto('torch>=2.0'), '2.15');
  assert.equal(auto('torch<2.10'), '2.9');
  assert.equal(auto('torch==2.1.2'), '2.1');
  assert.equal(auto('torch==2.99'), '2.15');
  assert.equal(auto('torch==2.4'), null);
  assert.equal(auto('torch<1.5'), null);
});

test('names of requirement files', () => {
  for (const path of [
    'pyproject.toml',
    'a/setup.py',
    'requirements-dev.txt',
    'requirements/gpu.txt',
    'uv.lock',
    'environment.gpu.yaml',
  ]) {
    assert.equal(isRequirementFile(path), true, path);
  }
  for (const path of ['a.txt', 'my-requirements.md', 'pyproject.toml.bak', 'Cargo.lock'])
    assert.equal(isRequirementFile(path), false, path);
});

test('broken files say nothing and do no harm', () => {
  const broken = '[[[[\n[project\ndependencies = ["torch>=2", [[[\n"unclosed\n';
  assert.equal(
    short({ 'pyproject.toml': broken, 'uv.lock': broken, 'setup.cfg': '\0\0', 'environment.yml': '- - -' }),
    null,
  );
  const long = `[project]\ndependencies = [\n${'"a",\n'.repeat(20_000)}`;
  assert.equal(short({ 'pyproject.toml': long }), null);
});
