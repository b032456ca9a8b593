/** torch's classes, sizes, devices and layouts, and storages from constant bytes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRefused, allSafe, IN_TORCH, inShort, judgedAll, told } from '../judged.ts';
import { python } from '../python.ts';
import { storage, TENSOR } from './honest.ts';

const inTorch = (texts: readonly string[]): Promise<void> => allSafe(texts, IN_TORCH);
const refused = (rows: Parameters<typeof allRefused>[0]): Promise<void> => allRefused(rows, '', IN_TORCH);

test('classes of tensors: no argument, no address', async () => {
  await refused([
    'torch.Tensor(5)',
    "new torch.Tensor(**{'cdata': 1})",
    "new torch.nn.parameter.Parameter(**{'cdata': 1})",
    'torch.storage.UntypedStorage(5)',
    "new torch.storage.UntypedStorage(**{'allocator': 1})",
    'torch.FloatStorage(5)',
    'torch.FloatTensor(5)',
    'torch.float32()',
    'torch.Tensor << {}',
    'torch.Size((-1, 2))',
    "torch.Size('ab')",
    'torch.Size()',
    'torch.Size((1,), (2,))',
    'torch.Size((1,)) << {}',
    'torch.device()',
    'torch.device(torch.Tensor)',
    "torch.device('cpu', 0, 0)",
    "torch.device('cpu') << {}",
    'torch.serialization._get_layout(5)',
    'torch.serialization._get_layout()',
    "torch.serialization._get_layout('torch.strided') << {}",
    `${storage(3)} << {}`,
    `${storage(3)} += [1]`,
  ]);
  await inTorch(['torch.Tensor()']);
  await refused([
    'torch.Tensor() << 5',
    'torch.Tensor() << (torch.Tensor,)',
    'torch.Tensor() << (1, 2, 3, 4, 5, 6)',
    "torch.Tensor() << {'__class__': 1}",
    'torch.Tensor() << ()',
  ]);
});

test('storages from constant bytes are walked; from anything else they are dangerous', async () => {
  const load = 'torch.storage._load_from_bytes';
  const legacy = `b'\\x80\\x02}.'`;
  const safe = await judgedAll(python(`${load}(${legacy})`));
  assert.equal(safe.length, 2);
  for (const text of [`${load}()`, `${load}(5)`, `${load}([1])`, `${load}(builtins.bytes([1]))`, load]) {
    assert.equal((await judgedAll(python(text)))[0].verdict, 'dangerous', text);
  }
  const tensor = TENSOR.replace(storage(6), `${load}(${legacy})`);
  const report = await told(tensor);
  assert.ok(!inShort(report).includes('never writes it'), inShort(report));
});
