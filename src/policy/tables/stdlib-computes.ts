/**
 * Names of the standard library that are on no list of safe globals, and not dangerous either: functions that only compute, and types
 * that do more than keep data when they are used. Classified by hand; what is not here is dangerous (judge.ts).
 */
import type { DataRow } from './table.ts';

/**
 * Read in CPython 3.8 to 3.13 (Modules/, Python/bltinmodule.c, Lib/statistics.py). Not here is what takes a function by position
 * (map, filter, iter, reduce, accumulate, starmap), hands out an attribute or an item (getattr, getitem, attrgetter), makes
 * something that does (itemgetter, methodcaller), drives an iterator (next) or changes its argument (iadd, setitem). The key of max,
 * min and sorted goes by keyword alone, and no opcode calls a function with keywords: NEWOBJ_EX wants a class.
 */
export const STDLIB_COMPUTES: readonly DataRow[] = [
  {
    power: 'only computes',
    why: 'computes a number',
    names: `
math acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist erf erfc exp exp2 expm1 fabs factorial floor fma fmod frexp fsum gamma gcd hypot isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nextafter perm pow prod radians remainder sin sinh sqrt sumprod tan tanh trunc ulp
cmath acos acosh asin asinh atan atanh cos cosh exp isclose isfinite isinf isnan log log10 phase polar rect sin sinh sqrt tan tanh
statistics correlation covariance fmean geometric_mean harmonic_mean linear_regression mean median median_grouped median_high median_low mode multimode pstdev pvariance quantiles stdev variance`,
  },
  {
    power: 'only computes',
    why: 'computes a value of its arguments',
    names: `
builtins abs all any ascii bin callable chr divmod format hex id isinstance issubclass len max min oct ord pow repr round sorted sum`,
  },
  {
    power: 'only computes',
    why: 'is an operator, which computes a new value or compares',
    names: `
operator abs add and_ concat contains countOf eq floordiv ge gt index indexOf inv invert is_ is_none is_not is_not_none le length_hint lshift lt matmul mod mul ne neg not_ or_ pos pow rshift sub truediv truth xor
_operator abs add and_ concat contains countOf eq floordiv ge gt index indexOf inv invert is_ is_none is_not is_not_none le length_hint lshift lt matmul mod mul ne neg not_ or_ pos pow rshift sub truediv truth xor`,
  },
  {
    power: 'only computes',
    why: 'is an iterator, which goes through values when somebody asks for them',
    names: `
itertools _tee _tee_dataobject batched combinations combinations_with_replacement compress cycle islice pairwise permutations product tee zip_longest`,
  },
  {
    power: 'only computes',
    why: 'computes a check sum of bytes',
    names: `
hashlib blake2b blake2s md5 sha1 sha224 sha256 sha384 sha3_224 sha3_256 sha3_384 sha3_512 sha512 shake_128 shake_256
_hashlib openssl_md5 openssl_sha1 openssl_sha224 openssl_sha256 openssl_sha384 openssl_sha3_224 openssl_sha3_256 openssl_sha3_384 openssl_sha3_512 openssl_sha512 openssl_shake_128 openssl_shake_256
_md5 md5
_sha1 sha1
_sha256 sha224 sha256
_sha512 sha384 sha512
binascii crc32
zlib adler32 crc32`,
  },
  {
    power: 'touches files',
    why: 'reads the line of a source file that it names when it is shown',
    names: `
traceback FrameSummary StackSummary`,
  },
  {
    power: 'starts processes',
    why: 'starts the program uname, and no other, when it is looked through',
    names: `
platform uname_result`,
  },
];
