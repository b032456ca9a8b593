import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SHAPES, torchShape } from '../../../src/policy/shapes/index.ts';
import { knownReleases, release } from '../../../src/torch/releases.ts';

test('names of torch have their shapes, whether or not a release lists them', () => {
  for (const [module, name, shape] of [
    ['torch._utils', '_rebuild_tensor_v2', 'torch tensor v2'],
    ['torch._utils', '_rebuild_sparse_csr_tensor', 'torch sparse tensor'],
    ['torch.nn.parameter', 'Parameter', 'torch class'],
    ['torch', 'Size', 'torch size'],
    ['torch', 'float32', 'mention'],
    ['torch.storage', '_load_from_bytes', 'torch storage from bytes'],
  ] as const) {
    assert.equal(torchShape(module, name), SHAPES[shape], `${module}.${name}`);
  }
});

test('storages and tensors of torch’s own modules are only mentioned, but for the classes that are made', () => {
  for (const [module, name] of [
    ['torch', 'FloatStorage'],
    ['torch.cuda', 'HalfStorage'],
    ['torch.storage', 'UntypedStorage'],
    ['torch.sparse', 'FloatTensor'],
    ['torch.cuda.sparse', 'DoubleTensor'],
  ]) {
    assert.equal(torchShape(module, name), SHAPES.mention, `${module}.${name}`);
  }
  assert.equal(torchShape('torch', 'FloatTensor'), SHAPES['torch class']);
});

test('other names have none', () => {
  for (const [module, name] of [
    ['torch.nn', 'FloatStorage'],
    ['torch.hub', 'Tensor'],
    ['torchvision', 'Tensor'],
    ['mine', 'FloatStorage'],
    ['torch', 'Storages'],
    ['torch.nn.modules.linear', 'Linear'],
    ['torch', 'load'],
  ]) {
    assert.equal(torchShape(module, name), undefined, `${module}.${name}`);
  }
});

test('every function and dtype of torch’s own lists has a shape', () => {
  const listed = new Set(knownReleases().flatMap((version) => [...release(version).safeGlobals]));
  const without = [...listed].filter((dotted) => {
    const dot = dotted.lastIndexOf('.');
    return (
      /^torch(\._utils|\._tensor)?$/.test(dotted.slice(0, dot)) &&
      !torchShape(dotted.slice(0, dot), dotted.slice(dot + 1))
    );
  });
  assert.deepEqual(without, []);
});
