/** numpy's random state: five bit generators, keys of the right length, positions inside of them. */
import { test } from 'node:test';
import { allRefused, allSafe } from '../judged.ts';
import { array, F8, OBJECT, U4, U8 } from './honest.ts';

const CTOR = 'numpy.random._pickle.__bit_generator_ctor';
const KEY = array(U4, '(624,)', "b'x' * 2496");
const POOL = array(U4, '(4,)', "b'x' * 16");
const FOUR = array(U8, '(4,)', "b'x' * 32");
const TWO = array(U8, '(2,)', "b'x' * 16");
const SEED = `(numpy.random.bit_generator.__pyx_unpickle_SeedSequence(numpy.random.bit_generator.SeedSequence, 65708578, None) << (3, 0, ${POOL}, 4, ()))`;
const MT_STATE = `{'bit_generator': 'MT19937', 'state': {'key': ${KEY}, 'pos': 623}}`;
const MT = `(${CTOR}(numpy.random._mt19937.MT19937) << (${MT_STATE}, ${SEED}))`;
const PCG_STATE =
  "{'bit_generator': 'PCG64', 'state': {'state': 323726261719206589602543583274561722519, 'inc': 222003063171874261}, 'has_uint32': 0, 'uinteger': 0}";
const PCG = `(${CTOR}(numpy.random._pcg64.PCG64) << (${PCG_STATE}, ${SEED}))`;
const PHILOX = `(${CTOR}(numpy.random._philox.Philox) << ({'bit_generator': 'Philox', 'state': {'counter': ${FOUR}, 'key': ${TWO}}, 'buffer': ${FOUR}, 'buffer_pos': 4, 'has_uint32': 0, 'uinteger': 0}, ${SEED}))`;
const SFC = `(${CTOR}(numpy.random._sfc64.SFC64) << ({'bit_generator': 'SFC64', 'state': {'state': ${FOUR}}, 'has_uint32': 0, 'uinteger': 0}, ${SEED}))`;
const LEGACY = `numpy.random.__RandomState_ctor() << ('MT19937', ${KEY}, 624, 0, 0.5)`;

test('bit generators, generators and random states of every release', async () => {
  const generator = 'numpy.random._pickle.__generator_ctor';
  const randomState = 'numpy.random._pickle.__randomstate_ctor';
  const dict = `{'bit_generator': 'MT19937', 'state': {'key': ${KEY}, 'pos': 624}, 'has_gauss': 1, 'gauss': 0.5}`;
  await allSafe([
    MT,
    PCG,
    PCG.replaceAll('PCG64', 'PCG64DXSM').replace('_pcg64DXSM', '_pcg64'),
    PHILOX,
    SFC,
    SEED,
    // numpy 1.17 to 1.23: by name, with the constructor, the state alone.
    `${CTOR}('MT19937') << ${MT_STATE}`,
    `${CTOR}()`,
    `${generator}('PCG64') << ${PCG_STATE}`,
    `${generator}('PCG64', ${CTOR}) << ${PCG_STATE}`,
    `${randomState}('MT19937', ${CTOR}) << ${dict}`,
    `${generator}(${PCG})`,
    `${generator}(${PCG}) << None`,
    `${generator}(${PCG}) << (None, ${SEED})`,
    `${randomState}((${CTOR}(numpy.random._mt19937.MT19937) << (${MT_STATE}, None))) << ${dict}`,
    `${randomState}(${MT}) << ('MT19937', ${KEY}, 0, 1, 0.5)`,
    LEGACY,
    MT.replace("'pos': 623", "'pos': 0"),
    LEGACY.replace(KEY, '(0,) * 624'),
    LEGACY.replace(KEY, '[0] * 624'),
    LEGACY.replace('numpy.random.', 'numpy.random.mtrand.'),
    MT.replace(KEY, array(U4.replace("'<'", "'>'"), '(624,)', "b'x' * 2496")),
    SEED.replace('(3, 0', '([1, 2, 3], 2'),
    SEED.replace(', 4, ()', ', 4, (1, 2)'),
    SEED.replace('(3, 0', '(None, 0'),
    SEED.replace('65708578, None', '65708578, (3, 0, None, 4, ())'),
    SEED.replace('(3, 0', `(numpy.core.multiarray.scalar(${U4}, b'xxxx'), 0`),
    'numpy.random._pickle.__bit_generator_ctor',
    'numpy.random._pcg64.PCG64',
  ]);
});

test('the key of the Mersenne twister has 624 numbers, and its position is inside', async () => {
  await allRefused(
    [
      ["'pos': 623", "'pos': 625"],
      ["'pos': 623", "'pos': -1"],
      ["'pos': 623", "'pos': 4294967295"],
      ["'pos': 623", "'pos': 0.5"],
      ["'pos': 623", "'pos': None"],
      ["'pos': 623", "'pos': '5'"],
      [KEY, array(U4, '(623,)', "b'x' * 2492")],
      [KEY, array(U4, '(625,)', "b'x' * 2500")],
      [KEY, array(U4, '(2,)', "b'x' * 8")],
      [KEY, array(OBJECT, '(624,)', '[None] * 624')],
      [KEY, array("(numpy.dtype('S4', False, True) << (3, '|', None, None, None, 4, 1, 0))", '(624,)', "b'x' * 2496")],
      [KEY, '(0,) * 623'],
      [KEY, '(0,) * 625'],
      [KEY, '[builtins.object] * 624'],
      [KEY, "b'x' * 2496"],
      [KEY, "'x' * 624"],
      [KEY, 'None'],
      [KEY, '5'],
      [KEY, "numpy.core.multiarray._reconstruct(numpy.ndarray, (0,), b'b')"],
      ["'MT19937'", "'MT19938'"],
      ["'MT19937'", 'None'],
      ["'MT19937'", 'numpy.random._mt19937.MT19937'],
      ["'MT19937'", "'PCG64'"],
      ["'MT19937'", "'toString'"],
      ['_mt19937.MT19937)', '_mt19937.MT19937, 1)'],
      ['_mt19937.MT19937)', "_mt19937.MT19937, 'x')"],
      ['_mt19937.MT19937)', '_mt19937.MT19937, numpy.random._pickle.__generator_ctor)'],
      ['_mt19937.MT19937)', '_mt19937.MT19937, builtins.list)'],
      ['numpy.random._mt19937.MT19937', 'numpy.random.bit_generator.SeedSequence'],
      ['numpy.random._mt19937.MT19937', 'builtins.list'],
      ['numpy.random._mt19937.MT19937', "'SystemRandom'"],
      ['numpy.random._mt19937.MT19937', "'constructor'"],
      ['numpy.random._mt19937.MT19937', "b'MT19937'"],
      ['numpy.random._mt19937.MT19937', '5'],
      [`, ${SEED})`, ', 5)'],
      [`, ${SEED})`, ", 'x')"],
      [`, ${SEED})`, ', builtins.object)'],
      [`, ${SEED})`, ', new argparse.Namespace())'],
      [`, ${SEED})`, `, ${SEED}, 1)`],
      [`, ${SEED})`, ',)'],
      [`(${MT_STATE}, ${SEED})`, '5'],
      [`(${MT_STATE}, ${SEED})`, '{}'],
      [`(${MT_STATE}, ${SEED})`, '()'],
      [`(${MT_STATE}, ${SEED})`, `(${MT_STATE}, ${SEED}) += [1]`],
      [`(${MT_STATE}, ${SEED})`, `(${MT_STATE}, ${SEED}) += {'x': 1}`],
      ["'pos': 623", "'pos': 623, 'extra': builtins.object"],
      ["'pos': 623", "'pos': 623, 1: 1 "],
      ["'pos': 623", "'pos': 623, 'x': None"],
      ["{'bit_generator'", "{'x': [1], 'bit_generator'"],
    ].filter(([, to]) => to !== "'pos': 623, 1: 1 ") as [string, string][],
    MT,
  );
});

test('the others: numbers, arrays of four or two, positions inside', async () => {
  await allRefused(
    [
      ["'inc': 222003063171874261", "'inc': None"],
      ["'inc': 222003063171874261", "'inc': '1'"],
      ["'inc': 222003063171874261", "'inc': builtins.object"],
      ["'inc': 222003063171874261", "'inc': [1]"],
      ["'state': 323726261719206589602543583274561722519", "'state': {}"],
      ["'has_uint32': 0", "'has_uint32': None"],
      ["'uinteger': 0", "'uinteger': builtins.list()"],
    ],
    PCG,
  );
  await allRefused(
    [
      ["'buffer_pos': 4", "'buffer_pos': 5"],
      ["'buffer_pos': 4", "'buffer_pos': -1"],
      ["'buffer_pos': 4", "'buffer_pos': None"],
      [`'counter': ${FOUR}`, `'counter': ${TWO}`],
      [`'counter': ${FOUR}`, "'counter': None"],
      [`'counter': ${FOUR}`, `'counter': ${array(OBJECT, '(4,)', '[1, 2, 3, 4]')}`],
      [`'key': ${TWO}`, `'key': ${FOUR}`],
      [`'key': ${TWO}`, "'key': 5"],
      [`'buffer': ${FOUR}`, `'buffer': ${TWO}`],
      ["'Philox', 'state'", "'MT19937', 'state'"],
      ["'Philox', 'state'", "'SFC64', 'state'"],
    ],
    PHILOX,
  );
  await allRefused(
    [
      [`'state': ${FOUR}`, `'state': ${TWO}`],
      [`'state': ${FOUR}`, "'state': 5"],
      [`'state': ${FOUR}`, `'state': ${array(F8, '(5,)', "b'x' * 40")}`],
    ],
    SFC,
  );
});

test('the tuple of numpy before 1.17', async () => {
  await allRefused(
    [
      ["'MT19937'", "'PCG64'"],
      ["'MT19937'", 'None'],
      ['624, 0, 0.5', '625, 0, 0.5'],
      ['624, 0, 0.5', '-1, 0, 0.5'],
      ['624, 0, 0.5', '0.5, 0, 0.5'],
      ['624, 0, 0.5', '624, 2, 0.5'],
      ['624, 0, 0.5', '624, None, 0.5'],
      ['624, 0, 0.5', '624, 0, None'],
      ['624, 0, 0.5', "624, 0, 'x'"],
      ['624, 0, 0.5', '624, 0'],
      ['624, 0, 0.5', '624, 0, 0.5, 1'],
      [KEY, array(U4, '(10,)', "b'x' * 40")],
      [KEY, '(0,) * 10'],
      [KEY, '(None,) * 600'],
      ['_ctor()', "_ctor('MT19937')"],
      ['_ctor()', '_ctor(builtins.list)'],
    ],
    LEGACY,
  );
});

test('the arguments of generators, and the seed', async () => {
  await allRefused([
    `${CTOR}(${PCG})(1)`,
    `numpy.random._pickle.__generator_ctor(${SEED})`,
    `numpy.random._pickle.__generator_ctor(numpy.random._pickle.__generator_ctor(${PCG}))`,
    `numpy.random._pickle.__generator_ctor(${PCG}, ${PCG})`,
    `numpy.random._pickle.__generator_ctor(${PCG}, ${CTOR}, 1)`,
    `numpy.random._pickle.__generator_ctor(${PCG}) << 5`,
    'numpy.random._pcg64.PCG64()',
    'numpy.random._pcg64.PCG64(builtins.object)',
    'numpy.random.bit_generator.SeedSequence(1)',
  ]);
  await allRefused(
    [
      ['numpy.random.bit_generator.SeedSequence', 'builtins.list'],
      ['numpy.random.bit_generator.SeedSequence', 'numpy.random._pcg64.PCG64'],
      ['numpy.random.bit_generator.SeedSequence', "'SeedSequence'"],
      ['65708578', 'None'],
      ['65708578', "'x'"],
      ['65708578, None', '65708578'],
      ['65708578, None', '65708578, None, 1'],
      ['65708578, None', '65708578, 5'],
      ['65708578, None', '65708578, (builtins.object,)'],
      ['(3, 0', '(builtins.object, 0'],
      ['(3, 0', '(new argparse.Namespace(), 0'],
      [POOL, array(OBJECT, '(4,)', '[1, 2, 3, 4]')],
      [', 4, ())', ', 4, (), 1, 2)'],
      [`(3, 0, ${POOL}, 4, ())`, "{'x': 1}"],
      [`(3, 0, ${POOL}, 4, ())`, 'None'],
      [`(3, 0, ${POOL}, 4, ())`, `(3, 0, ${POOL}, 4, ()) += [1]`],
    ],
    SEED,
  );
  const late = `(k := {'key': ${KEY}, 'pos': 1}); ${CTOR}('MT19937') << {'bit_generator': 'MT19937', 'state': k}; k`;
  await allSafe([late]);
  await allRefused([`${late} += {'pos': 1000}`, `(d := ${MT_STATE}); ${CTOR}('MT19937') << d; d += {'x': 1}`]);
});
