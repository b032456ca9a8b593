/** Texts to begin with, one of each thing that their parsers understand. */

export const SOURCES = [
  `import torch
import torch as t, numpy as np
from torch import load as pull, serialization
from functools import partial
CKPT = 'models/x.pt'
def f(path, *args, weights_only=False, **kwargs):
    model = torch.load(path, weights_only=False, map_location="cpu")  # weights-only: ignore because we wrote it
    state = pull(f"{path}/x.pt", **kwargs); t.load(*args)
    with open(CKPT, 'rb') as file, serialization.safe_globals([dict]):
        return pickle.load(file), (lambda p: t.load(p, weights_only=not True))(file)
class A(torch.nn.Module):
    """doc 'string'"""
    load = partial(torch.load, weights_only=None)
    @property
    def x(self) -> "torch.Tensor": return self.load(rb'x\\x00')
if (n := np.load('a.npy', allow_pickle=True)) is not None and joblib.load(n): pass
os.environ['TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD'] = "1"
torch.serialization.add_safe_globals([getattr, eval])
`,
  '# -*- coding: latin-1 -*-\nimport pickle, joblib, dill\nx = {k: pickle.loads(v) for k, v in y.items()}\nawait torch.hub.load("a", "b", trust_repo=True)\n',
];

const cell = (source: unknown): unknown => ({
  cell_type: 'code',
  execution_count: null,
  metadata: {},
  outputs: [],
  source,
});

export const NOTEBOOKS = [
  JSON.stringify({
    cells: [
      cell(['import torch\n', '!pip install torch\n', 'x = torch.load("a.pt")']),
      cell('%env TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1\ntorch.load(p, weights_only=False)'),
      { cell_type: 'markdown', metadata: {}, source: ['# \\u00e9'] },
    ],
    metadata: { kernelspec: { language: 'python' } },
    nbformat: 4,
    nbformat_minor: 5,
  }),
  JSON.stringify(
    {
      worksheets: [{ cells: [{ cell_type: 'code', language: 'python', input: ['import torch\ntorch.load(x)'] }] }],
      nbformat: 3,
    },
    null,
    1,
  ),
];

export const SHELL = [
  '#!/bin/sh\nexport TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=1\nTORCH_FORCE_WEIGHTS_ONLY_LOAD=0 python train.py # x\n',
];

export const REQUIREMENTS: Readonly<Record<string, string>> = {
  'requirements.txt':
    'numpy==1.0\ntorch>=2.0,<3 ; python_version > "3.8"  # c\n-r other.txt\ntorch[opt] @ https://x.y/torch-2.4.0.whl\n',
  'pyproject.toml':
    '[project]\ndependencies = ["torch>=2.4,!=2.5.*", \'numpy\']\n[project.optional-dependencies]\na = [\n  "torch~=2.6",\n]\n[tool.poetry.dependencies]\ntorch = {version = "^2.1", extras = ["x"]}\n',
  'setup.cfg': '[options]\ninstall_requires =\n    torch>=1.13\n    numpy\n',
  'setup.py':
    "from setuptools import setup\nsetup(name='x', install_requires=['torch>=2.0', \"numpy\"], extras_require={'a': ['torch==2.4']})\n",
  'environment.yml':
    'name: x\nchannels: [pytorch]\ndependencies:\n  - pytorch::pytorch=2.4.*\n  - pip:\n    - torch>=2.0\n',
  'pixi.toml':
    '[feature.a.target.linux-64.dependencies]\npytorch = { version = ">=2.4,<3 cuda*", build = "x" }\n[pypi-dependencies]\ntorch = "2.4.1"\n',
  Pipfile: '[[source]]\nname = "x"\n[packages]\ntorch = {version = ">= 2.0, < 3 || 1.13", index = "x"}\n',
  'Pipfile.lock': '{"default": {"torch": {"version": "==2.4.1"}}}',
  'uv.lock': 'version = 1\n[[package]]\nname = "torch"\nversion = "2.4.1+cpu"\nsource = { registry = "x" }\n',
};

export const POLICIES = [
  `torch: "2.6"
fail-on: unsafe
files: ["models/**", "!models/scratch/**"]
safe-globals:
  - name: argparse.Namespace
    reason: hyper-parameters written by our own training script
    files: "models/*.ckpt"
    expires: 2027-01-01
  - {name: a.b, reason: &x "y", sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08}
accept-problems:
  - id: encrypted-member
    files: "vendor/x.zip"
    reason: >-
      sample data
  - id: limit-exceeded
    sha256: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
    reason: *x
`,
];
