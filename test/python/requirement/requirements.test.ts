import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestAllowed } from '../../../src/python/requirement/newest-allowed.ts';
import { isRequirementFile, readTorchRequirement } from '../../../src/python/requirement/requirements.ts';

async function read(files: Record<string, string>) {
  return (await readTorchRequirement(new Map(Object.entries(files)))).requirement;
}

/** What is read, in short: specifier, file, lowest, highest, pin. */
async function short(files: Record<string, string>) {
  const found = await read(files);
  if (found === null) {
    return null;
  }
  return [found.specifier, found.file, found.lowest, found.highest, found.pinned];
}

test('requirements files: comments, extras, markers, hashes, continued lines', async () => {
  const line = async (text: string) => (await short({ 'requirements.txt': text }))?.[0];
  assert.equal(await line('numpy\ntorch>=2.0  # the model\n'), '>=2.0');
  assert.equal(await line('torch[opt-einsum] >= 2.1, < 3'), '>=2.1,<3');
  assert.equal(await line('torch==2.4.1 ; python_version >= "3.9"'), '==2.4.1');
  assert.equal(await line('torch==2.4.1 \\\n    --hash=sha256:abc \\\n    --hash=sha256:def\n'), '==2.4.1');
  assert.equal(await line('Torch ~= 2.4'), '~=2.4');
  assert.equal(await line('torch (>=2.0)'), '>=2.0');
  assert.equal(await line('torch\r\n'), '');
  assert.equal(await line('# torch>=2.0'), undefined);
  assert.equal(await line('torchvision>=0.15\ntorch-geometric==2.4\ntorch_scatter\npytorch-lightning>=2'), undefined);
  assert.equal(await line('torch is nice'), undefined);
});

test('a wheel at an address pins its version', async () => {
  const url = 'https://download.example.org/whl/cu121/torch-2.3.1%2Bcu121-cp311-cp311-linux_x86_64.whl';
  assert.deepEqual(await short({ 'requirements.txt': `torch @ ${url}` }), [
    '==2.3.1',
    'requirements.txt',
    '2.3',
    '2.3',
    '2.3',
  ]);
  assert.equal((await short({ 'requirements.txt': 'torch @ git+https://example.org/torch.git' }))?.[0], '');
});

test('an included file is read where it is given', async () => {
  const files = {
    'requirements.txt': '-r deps/base.txt\nnumpy',
    'deps/base.txt': '-r ../requirements.txt\ntorch==2.2.0',
  };
  assert.deepEqual(await short(files), ['==2.2.0', 'requirements.txt', '2.2', '2.2', '2.2']);
  assert.equal(await short({ 'requirements.txt': '-r missing.txt' }), null);
});

test('pyproject.toml: PEP 621, extras, groups, poetry', async () => {
  const toml = async (text: string) => (await short({ 'pyproject.toml': text }))?.[0];
  assert.equal(
    await toml('[project]\nname = "x"\ndependencies = [\n  "numpy", # torch<1\n  "torch>=2.1,<3",\n]\n'),
    '>=2.1,<3',
  );
  assert.equal(await toml('[project]\ndependencies = [\'torch[x]>=2; sys_platform != "win32"\']'), '>=2');
  assert.equal(await toml('[project.optional-dependencies]\ngpu = ["torch==2.4.*"]\n'), '==2.4.*');
  assert.equal(await toml('[dependency-groups]\ndev = ["torch>2"]\n'), '>2');
  assert.equal(await toml('[tool.poetry.dependencies]\npython = "^3.9"\ntorch = "^2.1"\n'), '^2.1');
  assert.equal(await toml('[tool.poetry.dependencies]\ntorch = { version = "2.1.0", source = "cpu" }\n'), '==2.1.0');
  assert.equal(
    await toml(
      '[tool.poetry.dependencies]\ntorch = [\n {version = "^1.13", markers = "x"},\n {version = "^2.2"},\n]\n',
    ),
    '^1.13 | ^2.2',
  );
  assert.equal(await toml('[tool.other]\ntorch = ">=2"\n[project]\ndescription = "torch>=9"\n'), undefined);
});

test('setup.cfg and setup.py', async () => {
  assert.equal(
    (
      await short({ 'setup.cfg': '[options]\ninstall_requires =\n    numpy\n    torch>=1.9\n[flake8]\ntorch==0.1\n' })
    )?.[0],
    '>=1.9',
  );
  assert.equal((await short({ 'setup.cfg': '[options]\ninstall_requires = torch>=1.9\n' }))?.[0], '>=1.9');
  const setup = 'setup(\n  # "torch==1.0",\n  install_requires=["numpy", "torch>=1.8.0"],\n  name="torchx")';
  assert.equal((await short({ 'setup.py': setup }))?.[0], '>=1.8.0');
});

test('conda environments', async () => {
  const conda = (item: string) =>
    short({ 'environment.yml': `name: x\ndependencies:\n  - python=3.10\n  - ${item}\n` });
  assert.deepEqual(await conda('pytorch=2.1'), ['=2.1', 'environment.yml', '2.1', '2.1', null]);
  assert.deepEqual((await conda('pytorch::pytorch=2.1.0=py3.10_cuda12.1_cudnn8.9.2_0'))?.[0], '=2.1.0');
  assert.equal((await conda('pytorch>=2.0,<2.3'))?.[0], '>=2.0,<2.3');
  assert.equal((await conda('conda-forge::pytorch 2.2.*'))?.[0], '=2.2.*');
  assert.equal((await conda('"pytorch==2.3.1"'))?.[4], '2.3');
  assert.equal((await conda('pip:\n    - torch==2.4.0'))?.[4], '2.4');
  assert.equal(await conda('pytorch-cuda=12.1'), null);
  assert.equal((await conda('pytorch'))?.[0], '');
});

test('a lock file says what is installed, the declaration what is allowed', async () => {
  const lock =
    'version = 1\n\n[[package]]\nname = "numpy"\nversion = "9.9"\n\n[[package]]\nname = "torch"\nversion = "2.4.1+cpu"\n';
  const both = await read({ 'uv.lock': lock, 'pyproject.toml': '[project]\ndependencies = ["torch>=2.0"]' });
  assert.deepEqual(both, {
    specifier: '>=2.0',
    file: 'pyproject.toml',
    lowest: '2.0',
    highest: null,
    pinned: '2.4',
    pinnedFile: 'uv.lock',
  });
  assert.deepEqual(await short({ 'poetry.lock': lock }), ['==2.4.1+cpu', 'poetry.lock', '2.4', '2.4', '2.4']);
});

test('several lines of one file are alternatives', async () => {
  const found = await read({
    'requirements.txt': 'torch==2.2.2; sys_platform == "darwin"\ntorch==2.6.0; sys_platform != "darwin"',
  });
  assert.equal(found?.lowest, '2.2');
  assert.equal(found?.highest, '2.6');
  assert.equal(found?.pinned, '2.6');
});

test('the file nearest to the root counts, and of those the package itself', async () => {
  assert.equal(
    (await short({ 'examples/a/requirements.txt': 'torch==1.9', 'environment.yml': '- pytorch=2.1' }))?.[1],
    'environment.yml',
  );
  assert.equal(
    (await short({ 'requirements.txt': 'torch==2.1', 'setup.cfg': '[options]\ninstall_requires = torch>=1.9' }))?.[1],
    'setup.cfg',
  );
  assert.equal(await short({ 'README.md': 'torch>=2', 'pyproject.toml': '[project]\ndependencies = []' }), null);
});

test('the release that auto takes', async () => {
  const known = ['1.13', '2.0', '2.1', '2.9', '2.10', '2.15'];
  const auto = async (text: string) => {
    const found = await read({ 'requirements.txt': text });
    return found === null ? 'none' : newestAllowed(found, known);
  };
  assert.equal(await auto('torch'), '2.15');
  assert.equal(await auto('torch>=2.0'), '2.15');
  assert.equal(await auto('torch<2.10'), '2.9');
  assert.equal(await auto('torch==2.1.2'), '2.1');
  assert.equal(await auto('torch==2.99'), '2.15');
  assert.equal(await auto('torch==2.4'), null);
  assert.equal(await auto('torch<1.5'), null);
});

test('names of requirement files', () => {
  for (const path of [
    'pyproject.toml',
    'a/setup.py',
    'requirements-dev.txt',
    'requirements/gpu.txt',
    'uv.lock',
    'pylock.toml',
    'pixi.toml',
    'Pipfile',
    'Pipfile.lock',
    'environment.gpu.yaml',
  ]) {
    assert.equal(isRequirementFile(path), true, path);
  }
  for (const path of ['a.txt', 'my-requirements.md', 'pyproject.toml.bak', 'Cargo.lock', 'Pipfiles']) {
    assert.equal(isRequirementFile(path), false, path);
  }
});

test('broken files say nothing and do no harm', async () => {
  const broken = '[[[[\n[project\ndependencies = ["torch>=2", [[[\n"unclosed\n';
  assert.equal(
    await short({ 'pyproject.toml': broken, 'uv.lock': broken, 'setup.cfg': '\0\0', 'environment.yml': '- - -' }),
    null,
  );
});
