/** torch's tensors: a storage that the checkpoint names, and a place inside of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRefused, allSafe, IN_TORCH, inShort, told } from '../judged.ts';
import { array, F4, storage, TENSOR } from './honest.ts';

const inTorch = (texts: readonly string[]): Promise<void> => allSafe(texts, IN_TORCH);
const refused = (rows: Parameters<typeof allRefused>[0], honest = ''): Promise<void> =>
  allRefused(rows, honest, IN_TORCH);
const VECTOR = `torch._utils._rebuild_tensor_v2(${storage(2)}, 0, (2,), (1,), False, collections.OrderedDict())`;
const LAYOUT = "torch.serialization._get_layout('torch.sparse_coo')";

test('tensors of every kind', async () => {
  const six = storage(6);
  await inTorch([
    TENSOR,
    TENSOR.replace('(2, 3), (3, 1)', '(3, 2), (1, 3)'),
    TENSOR.replace('(3, 1)', '(0, 1)'),
    TENSOR.replace('0, (2, 3), (3, 1)', '2, (4,), (1,)'),
    TENSOR.replace('0, (2, 3), (3, 1)', '5, (), ()'),
    TENSOR.replace('0, (2, 3), (3, 1)', '0, (0,), (1,)'),
    TENSOR.replace('0, (2, 3), (3, 1)', '100, (0, 5), (5, 1)'),
    TENSOR.replace('(2, 3), (3, 1)', 'torch.Size((2, 3)), (3, 1)'),
    TENSOR.replace('False', 'True'),
    TENSOR.replace('OrderedDict()', "OrderedDict(), {'conj': True}"),
    TENSOR.replace('OrderedDict()', 'OrderedDict(), None'),
    `torch._utils._rebuild_tensor(${six}, 0, (2, 3), (3, 1))`,
    `torch._utils._rebuild_tensor_v3(${storage(24, 'torch.storage.UntypedStorage')}, 0, (2, 3), (3, 1), False, collections.OrderedDict(), torch.uint16)`,
    `torch._utils._rebuild_qtensor(${storage(4, 'torch.QUInt8Storage')}, 0, (4,), (1,), (torch.per_tensor_affine, 0.1, 10), False, collections.OrderedDict())`,
    `torch._utils._rebuild_qtensor(${storage(2, 'torch.QUInt4x2Storage')}, 0, (4,), (1,), (torch.per_tensor_affine, 0.1, 10), False, collections.OrderedDict())`,
    `torch._utils._rebuild_qtensor(${storage(2, 'torch.QUInt2x4Storage')}, 0, (8,), (1,), (torch.per_tensor_affine, 0.1, 10), False, collections.OrderedDict())`,
    `torch._utils._rebuild_parameter(${TENSOR}, True, collections.OrderedDict())`,
    `torch._utils._rebuild_parameter_with_state(${TENSOR}, True, collections.OrderedDict(), {'tag': 'x'})`,
    `torch._utils._rebuild_meta_tensor_no_storage(torch.float32, (2,), (1,), False)`,
    `torch._utils._rebuild_sparse_tensor(${LAYOUT}, (${VECTOR}, ${VECTOR}, torch.Size((2, 2)), True))`,
    `torch._tensor._rebuild_from_type_v2(torch._utils._rebuild_tensor_v2, torch.Tensor, (${storage(2)}, 0, (2,), (1,), False, collections.OrderedDict()), {'tag': {'x': 1}})`,
    `torch._utils._rebuild_device_tensor_from_cpu_tensor(${TENSOR}, torch.float32, 'cpu', False)`,
    storage(3),
    "torch.device('cpu')",
    "torch.device('cuda', 1)",
    'torch.Size(())',
    'torch.Tensor',
    'torch.float32',
    'torch.FloatStorage',
  ]);
});

test('elements outside of the storage, and what is no storage', async () => {
  await refused(
    [
      ['0, (2, 3)', '1, (2, 3)'],
      ['0, (2, 3)', '-1, (2, 3)'],
      ['0, (2, 3)', '9223372036854775807, (2, 3)'],
      ['0, (2, 3)', "'0', (2, 3)"],
      ['0, (2, 3)', 'None, (2, 3)'],
      ['(2, 3), (3', '(3, 3), (3'],
      ['(2, 3), (3', '(-2, 3), (3'],
      ['(2, 3), (3', '(2,), (3'],
      ['(2, 3), (3', '5, (3'],
      ['(2, 3), (3', 'torch.Size((2, 4)), (3'],
      ['(2, 3), (3', "'23', (3"],
      ['(3, 1)', '(4, 1)'],
      ['(3, 1)', '(3, 2)'],
      ['(3, 1)', '(-3, 1)'],
      ['(3, 1)', '(3, -1)'],
      ['(3, 1)', '(1,)'],
      ['(3, 1)', 'None'],
      ["'cpu', 6)", "'cpu', 5)"],
      ["'cpu', 6)", "'cpu', -1)"],
      [storage(6), 'None'],
      [storage(6), '5'],
      [storage(6), TENSOR],
      [storage(6), 'torch.FloatStorage'],
      ['False', 'None'],
      ['False', '2'],
      ['False', '[]'],
      ['collections.OrderedDict()', '5'],
      ['collections.OrderedDict()', "'hooks'"],
      ['collections.OrderedDict()', "collections.OrderedDict(), 'conj'"],
      ['collections.OrderedDict()', 'collections.OrderedDict(), None, None'],
      [', collections.OrderedDict()', ''],
      ['torch._utils', 'new torch._utils'],
      ['OrderedDict())', 'OrderedDict()) << 5'],
      ['OrderedDict())', "OrderedDict()) << {'__class__': torch.Tensor}"],
      ['OrderedDict())', "OrderedDict()) << {'append': torch.Tensor}"],
      ['OrderedDict())', 'OrderedDict()) += [1]'],
    ],
    TENSOR,
  );
  const q = `torch._utils._rebuild_qtensor(${storage(2, 'torch.QUInt4x2Storage')}, 0, (4,), (1,), (torch.per_tensor_affine, 0.1, 10), False, collections.OrderedDict())`;
  await refused(
    [
      ['(4,)', '(5,)'],
      ['(torch.per_tensor_affine, 0.1, 10)', 'None'],
      ['(torch.per_tensor_affine, 0.1, 10)', '[1]'],
      ['False', 'None'],
      [', collections.OrderedDict()', ''],
    ],
    q,
  );
  const v1 = `torch._utils._rebuild_tensor(${storage(6)}, 0, (2, 3), (3, 1))`;
  await refused(
    [
      ['(3, 1)', '(4, 1)'],
      ['(3, 1))', '(3, 1), False)'],
      [', (3, 1)', ''],
    ],
    v1,
  );
  const v3 = `torch._utils._rebuild_tensor_v3(${storage(24, 'torch.storage.UntypedStorage')}, 0, (2, 3), (3, 1), False, collections.OrderedDict(), torch.uint16)`;
  await refused(
    [
      ['torch.uint16', "'uint16'"],
      ['torch.uint16', 'None'],
      ['torch.uint16', "torch.uint16, 'conj'"],
      [', torch.uint16', ''],
      ['(2, 3)', '(-2, 3)'],
    ],
    v3,
  );
});

test('parameters, sparse, meta and subclass tensors', async () => {
  const parameter = `torch._utils._rebuild_parameter(${TENSOR}, True, collections.OrderedDict())`;
  await refused(
    [
      [TENSOR, '5'],
      [TENSOR, 'None'],
      [TENSOR, storage(6)],
      ['True, coll', 'None, coll'],
      [', True,', ', True, True,'],
    ],
    parameter,
  );
  const withState = `torch._utils._rebuild_parameter_with_state(${TENSOR}, True, collections.OrderedDict(), {'tag': 'x'})`;
  await refused(
    [
      ["{'tag': 'x'}", '5'],
      ["{'tag': 'x'}", "{'__class__': torch.Tensor}"],
      ["{'tag': 'x'}", "{'__class__': 5}"],
      ["{'tag': 'x'}", "{'__array_interface__': {}}"],
      ["{'tag': 'x'}", '{5: 5}'],
      ["{'tag': 'x'}", '[1]'],
      ["{'tag': 'x'}", '({}, {}, {})'],
      ["{'tag': 'x'}", "({}, {'__class__': torch.Tensor})"],
      ["{'tag': 'x'}", "({'__class__': 5}, {})"],
    ],
    withState,
  );
  const sparse = `torch._utils._rebuild_sparse_tensor(${LAYOUT}, (${VECTOR}, ${VECTOR}, torch.Size((2, 2)), True))`;
  await refused(
    [
      [LAYOUT, "'sparse'"],
      [LAYOUT, 'None'],
      [LAYOUT, "torch.device('cpu')"],
      ['torch.Size((2, 2))', "'22'"],
      ['torch.Size((2, 2))', 'torch.Tensor'],
      ['torch.Size((2, 2))', 'torch.Size((-2, 2))'],
      ['torch.Size((2, 2)), True', 'None, True'],
    ],
    sparse,
  );
  await refused([
    `torch._utils._rebuild_sparse_tensor(${LAYOUT}, [${VECTOR}])`,
    `torch._utils._rebuild_sparse_tensor(${LAYOUT}, None)`,
  ]);
  const meta = 'torch._utils._rebuild_meta_tensor_no_storage(torch.float32, (2,), (1,), False)';
  await refused(
    [
      ['torch.float32', "'float32'"],
      ['(2,)', '(-2,)'],
      ['(1,)', 'None'],
      ['False', 'None'],
      [', False', ''],
    ],
    meta,
  );
  const subclass = `torch._tensor._rebuild_from_type_v2(torch._utils._rebuild_tensor_v2, torch.Tensor, (${storage(2)}, 0, (2,), (1,), False, collections.OrderedDict()), {'tag': 1})`;
  await refused(
    [
      ['0, (2,)', '1, (2,)'],
      ['torch._utils._rebuild_tensor_v2', 'torch.Size'],
      ['torch._utils._rebuild_tensor_v2', 'torch.float32'],
      ['torch._utils._rebuild_tensor_v2', "'torch'"],
      ['torch._utils._rebuild_tensor_v2', 'None'],
      ['torch.Tensor,', "'Tensor',"],
      ["{'tag': 1}", '5'],
      ["{'tag': 1}", "{'__class__': torch.Tensor}"],
      ["{'tag': 1}", "{'__dict__': {}}"],
      [", {'tag': 1}", ''],
      ["{'tag': 1}", "{'tag': 1}, None"],
    ],
    subclass,
  );
  const cpu = `torch._utils._rebuild_device_tensor_from_cpu_tensor(${TENSOR}, torch.float32, 'cpu', False)`;
  await refused(
    [
      ["'cpu', False", '5, False'],
      ["'cpu', False", 'None, False'],
      [TENSOR, 'None'],
      ['torch.float32', 'None'],
      ["'cpu', False", "'cpu', None"],
    ],
    cpu,
  );
  await inTorch([cpu.replace("'cpu', False", "torch.device('cpu'), False")]);
});

test('tensors of numpy arrays, wrappers, nested tensors', async () => {
  const data = array(F4, '(2,)', "b'x' * 8")
    .replace("b'b'", "_codecs.encode('b', 'latin1')")
    .replace("b'x' * 8", "_codecs.encode('x' * 8, 'latin1')");
  const fromNumpy = `torch._utils._rebuild_device_tensor_from_numpy(${data}, torch.float32, 'cpu', False)`;
  const wrapper = `torch._utils._rebuild_wrapper_subclass(torch.Tensor, torch.float32, (2,), (1,), 0, ${LAYOUT}, torch.device('cpu'), False)`;
  const nested = `torch._utils._rebuild_nested_tensor(${VECTOR}, ${VECTOR}, ${VECTOR}, ${VECTOR})`;
  for (const honest of [fromNumpy, wrapper, nested]) {
    const report = await told(honest, IN_TORCH);
    assert.ok(!inShort(report).includes('never writes it'), inShort(report));
  }
  const each = (honest: string, rows: [string, string][]): string[] =>
    rows.map(([from, to]) => honest.replace(from, to));
  await refused(
    each(fromNumpy, [
      [data, 'None'],
      [data, TENSOR],
      [data, '[1.0]'],
      ['torch.float32', '5'],
      ["'cpu'", '5'],
      ['False)', 'None)'],
    ]),
  );
  await refused(
    each(wrapper, [
      ['torch.Tensor', "'Tensor'"],
      ['torch.float32', '5'],
      ['(2,)', '(-2,)'],
      ['(1,)', "'1'"],
      ['0, torch', 'None, torch'],
      [LAYOUT, "'strided'"],
      ["torch.device('cpu')", '5'],
      ['False)', '5)'],
      [', False)', ')'],
    ]),
  );
  await refused(
    each(nested, [
      [VECTOR, 'None'],
      [`${VECTOR})`, '5)'],
      [`, ${VECTOR})`, ')'],
      [`${VECTOR})`, '(-1,))'],
    ]),
  );
});

test('packed elements, missing states, and what a name on no list gives', async () => {
  const packed = (kind: string, length: number): string =>
    `torch._utils._rebuild_qtensor(${storage(2, `torch.${kind}`)}, 0, (${length},), (1,), (torch.per_tensor_affine, 0.1, 10), False, collections.OrderedDict())`;
  await inTorch([packed('QUInt4x2Storage', 4), packed('QUInt2x4Storage', 8), packed('QUInt8Storage', 2)]);
  await refused([packed('QUInt4x2Storage', 5), packed('QUInt2x4Storage', 9), packed('QUInt8Storage', 3)]);
  const withState = (state: string): string =>
    `torch._utils._rebuild_parameter_with_state(${TENSOR}, True, collections.OrderedDict(), ${state})`;
  await inTorch([withState('None'), withState("({'a': 1}, None)")]);
  for (const text of [
    withState('mine.g()'),
    TENSOR.replace('(2, 3)', 'mine.g()'),
    TENSOR.replace('(3, 1)', 'mine.g()'),
    TENSOR.replace('(2, 3), (3, 1)', 'mine.g(), (-1, 1)'),
  ]) {
    const report = await told(text, IN_TORCH);
    assert.equal(report.verdict, text.includes('(-1, 1)') ? 'dangerous' : 'unsafe', text);
  }
  // Before 0.4: (storage, offset, size, stride), or five parts with hooks.
  for (const state of [
    `(${storage(6)}, 0, (2, 3), (3, 1))`,
    `(${TENSOR}, None, True, None, collections.OrderedDict())`,
  ]) {
    assert.ok(!inShort(await told(`torch.Tensor() << ${state}`, IN_TORCH)).includes('never writes it'), state);
  }
  assert.ok(!inShort(await told('new torch.Tensor(**{})', IN_TORCH)).includes('never writes it'));
});
