/** Arguments that are too large to keep: dangerous where compiled code trusts them, else the limit that they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IN_TORCH, inShort, misused, told } from '../judged.ts';

/** A list that is kept as far as LIMITS.keptWeight goes, so that no tuple has room for it. */
const DEEP = `[${`[${'[1], '.repeat(15)}], `.repeat(15)}[${'[1], '.repeat(14)}]]`;

test('native code', async () => {
  const names = `numpy.dtype numpy._core._internal._convert_to_stringdtype_kwargs numpy.core.multiarray._reconstruct
    numpy.ma.core._mareconstruct numpy.core.numeric._frombuffer numpy.core.multiarray.scalar
    numpy.random._pickle.__bit_generator_ctor numpy.random._pickle.__generator_ctor numpy.random._pickle.__randomstate_ctor
    numpy.random.__RandomState_ctor numpy.random.bit_generator.__pyx_unpickle_SeedSequence array.array
    joblib.numpy_pickle.NumpyArrayWrapper pandas._libs.internals._unpickle_block pandas.core.indexes.base._new_Index
    pandas.tslib.Timestamp`;
  const inTorch = `torch._utils._rebuild_tensor_v2 torch._utils._rebuild_parameter torch.Tensor
    torch._tensor._rebuild_from_type_v2`;
  for (const [wrapping, all] of [
    [{}, names],
    [IN_TORCH, inTorch],
  ] as const) {
    for (const name of all.split(/\s+/)) {
      const report = await told(`${name}(${DEEP})`, wrapping);
      assert.deepEqual([misused(report)?.name, report.verdict], [name, 'dangerous'], inShort(report));
      assert.ok(
        report.problems.every(({ id }) => id !== 'limit-exceeded'),
        inShort(report),
      );
    }
  }
});

test('classes and functions written in Python, and those that check what they get', async () => {
  const names = `collections.OrderedDict collections.Counter collections.deque builtins.list builtins.set builtins.bytes
    builtins.complex builtins.range datetime.date decimal.Decimal decimal.Context http.HTTPStatus pytz._p re._compile
    argparse.Namespace random.Random copyreg._reconstructor _codecs.encode itertools.chain io.BytesIO`;
  for (const name of names.split(/\s+/)) {
    const report = await told(`${name}(${DEEP})`);
    assert.deepEqual(
      report.problems.map(({ id }) => id),
      ['limit-exceeded'],
      `${name}: ${inShort(report)}`,
    );
    assert.match(report.problems[0].message, new RegExp(`^${name}: expected .*, found more than is kept$`));
    assert.equal(report.verdict, 'unreadable');
  }
});
