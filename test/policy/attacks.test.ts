/**
 * Pickles that name nothing but listed data and reached exec, a pointer or a class of the program, here with harmless
 * values; and honest ones that were once taken for attacks.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRefused, allSafe, IN_TORCH, inShort, judgedAll, told } from './judged.ts';
import { python } from './python.ts';
import { array, dtype, F8, OBJECT, storage, struct, U4 } from './shapes/honest.ts';

test('an address, a pointer made of it, and a changed enumeration', async () => {
  const address = 'fractions.Fraction(builtins.hash(copyreg._reconstructor), fractions.Fraction(1, 16))';
  const namespace = `new types.SimpleNamespace() << {'__array_interface__': {'data': (1, False), 'shape': (1,), 'typestr': '|u1', 'version': 3}}`;
  const enumeration = "http.HTTPStatus << {'_value2member_map_': {'exec': 1}}";
  await allRefused([
    'builtins.hash(copyreg._reconstructor)',
    address,
    `builtins.int(${address})`,
    'builtins.str(copyreg._reconstructor)',
    namespace,
    `numpy.object_((${namespace}))`,
    `numpy.object_(new types.SimpleNamespace())`,
    enumeration,
    `${enumeration}; http.HTTPStatus('exec')`,
    "http.HTTPStatus(200)('x')",
  ]);
});

test('a dtype that denies its objects, and a random state that forges numbers', async () => {
  const forged = dtype('O8', '|', '-1, -1, 0');
  await allRefused([
    forged,
    array(forged, '(1,)', "b'x' * 8"),
    array(OBJECT, '(1,)', "b'x' * 8"),
    `numpy.core.multiarray.scalar(${forged}, b'x' * 8)`,
    `numpy._core.numeric._frombuffer(b'x' * 8, ${OBJECT}, (1,), 'C')`,
    struct(8, "('o',)", `{'o': (${OBJECT}, 0)}`, '1, 16'),
    `numpy.random.__RandomState_ctor() << ('MT19937', ${array(U4, '(1,)', "b'xxxx'")}, 600, 0, 0.0)`,
    `numpy.random.__RandomState_ctor() << ('MT19937', ${array(U4, '(624,)', "b'x' * 2496")}, 4294967295, 0, 0.0)`,
  ]);
});

test('the same in an array of objects of a .npy file', async () => {
  const header = "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }";
  const head = Buffer.from(`\x93NUMPY\x01\0v\0${header.padEnd(117)}\n`, 'latin1');
  const npy = async (pickle: string) => (await judgedAll(Buffer.concat([head, python(pickle)]), 'x.npy'))[0];
  assert.equal((await npy(array(OBJECT, '(1,)', "['a']"))).verdict, 'safe');
  for (const pickle of [
    'builtins.hash(copyreg._reconstructor)',
    array(OBJECT, '(1,)', "b'x' * 8"),
    'collections.Counter << {}',
  ]) {
    assert.equal((await npy(pickle)).verdict, 'dangerous', pickle);
  }
});

test('a class of the program, by its name and by a persistent id', async () => {
  const change = "(None, {'most_common': builtins.hash})";
  await allRefused([`collections.Counter << ${change}`]);
  await allRefused(
    [`collections.Counter << ${change}`, `pid('module', collections.Counter, 'x.py', '') << ${change}`],
    '',
    IN_TORCH,
  );
  const parts = [
    '119547037146038801333356',
    '1001',
    "{'protocol_version': 1001, 'little_endian': True, 'type_sizes': {'short': 2, 'int': 4, 'long': 4}}",
    `pid('module', collections.Counter, 'x.py', '') << ${change}`,
    '[]',
  ];
  const [legacy] = await judgedAll(Buffer.concat(parts.map((part) => python(part, 2))), 'x.pt');
  assert.equal(legacy.format, 'torch-legacy');
  const counter = legacy.globals.find(({ name }) => name === 'collections.Counter');
  assert.deepEqual([legacy.verdict, counter?.verdict, counter?.member], ['dangerous', 'dangerous', 'object']);
  assert.match(counter!.why, / of object\)$/);
});

test('addresses for torch', async () => {
  await allRefused(
    [
      "new torch.Tensor(**{'cdata': 1147976375604240})",
      "new torch.storage.UntypedStorage(**{'allocator': 1147976375604240, 'size': 8})",
      `torch._utils._rebuild_tensor_v2(${storage(6)}, 1147976375604240, (1,), (1,), False, collections.OrderedDict())`,
      `torch._utils._rebuild_tensor_v2(${storage(6)}, 0, (1147976375604240,), (1,), False, collections.OrderedDict())`,
    ],
    '',
    IN_TORCH,
  );
});

test('honest files that were taken for attacks', async () => {
  const series = `new pandas.Series() << {'_mgr': (new pandas.core.internals.managers.SingleBlockManager() << ([], [(pandas._libs.arrays.__pyx_unpickle_NDArrayBacked(pandas.arrays.DatetimeArray, 82904607, None) << ((new pandas.DatetimeTZDtype() << {'unit': 'us', 'tz': builtins.getattr(zoneinfo.ZoneInfo, '_unpickle')('Europe/Paris', 1)}), ${array("(numpy.dtype('M8', False, True) << (4, '<', None, None, None, -1, -1, 0, (None, (b'us', 1, 1, 1))))", '(2,)', "b'x' * 16")}))], [], {'0.14.1': {'axes': [], 'blocks': []}})), '_typ': 'series', '_metadata': ['_name'], '_name': None}`;
  await allSafe([
    series,
    array('numpy._core._internal._convert_to_stringdtype_kwargs(1)', '(2,)', "['a', 'bb']"),
    "new sklearn.ensemble._hist_gradient_boosting.gradient_boosting.HistGradientBoostingClassifier() << {'_feature_subsample_rng': (numpy.random._pickle.__generator_ctor('PCG64', numpy.random._pickle.__bit_generator_ctor) << {'bit_generator': 'PCG64', 'state': {'state': 38645742976028790636824158683749074879, 'inc': 37578304507891636540176530949674252119}, 'has_uint32': 0, 'uinteger': 0})}",
  ]);
  const empty = array(F8, '(0,)', '__builtin__.bytes()').replace("b'b'", "_codecs.encode('b', 'latin1')");
  await allSafe([empty], { protocol: 2 });
});

test('a tensor by pickle.dump, whichever protocol wrote its bytes', async () => {
  const inner = Buffer.concat(
    [
      '119547037146038801333356',
      '1001',
      "{'protocol_version': 1001, 'little_endian': True, 'type_sizes': {}}",
      `pid('storage', torch.FloatStorage, '0', 'cpu', 3, None)`,
      "['0']",
    ].map((part) => python(part, 2)),
  );
  const bytes = Buffer.concat([inner, Buffer.from([3, 0, 0, 0, 0, 0, 0, 0]), Buffer.alloc(12)]);
  const hex = [...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  const tensor = (constant: string): string =>
    `{'betas': torch._utils._rebuild_tensor_v2(torch.storage._load_from_bytes(${constant}), 0, (3,), (1,), False, collections.OrderedDict())}`;
  for (const [protocol, constant] of [
    [2, `_codecs.encode('${hex}', 'latin1')`],
    [3, `b'${hex}'`],
    [4, `b'${hex}'`],
  ] as const) {
    const report = await told(tensor(constant), { protocol });
    assert.equal(inShort(report), 'safe', `protocol ${protocol}`);
  }
});
