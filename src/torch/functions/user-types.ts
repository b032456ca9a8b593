/**
 * What a user's own safe globals do when they are called and built: the few widely used data types whose behaviour is
 * known (tried with real torch), and doubt about every other. Nothing is on torch's list because it is here.
 */
import type { LoadContext } from '../unpickler/load-context.ts';
import { Dict, type Global, Thing, UNKNOWN, type Value } from '../values.ts';

/** Types whose instances come to be without a further condition; their instances carry the type's name. */
const PLAIN_TYPES: ReadonlySet<string> = new Set([
  'argparse.Namespace',
  'types.SimpleNamespace',
  'datetime.datetime',
  'datetime.date',
  'datetime.timedelta',
  'builtins.bytes',
  'builtins.range',
  'builtins.slice',
  'builtins.frozenset',
  'collections.defaultdict',
  'collections.deque',
  'pathlib.PosixPath',
  'pathlib.PurePosixPath',
  'uuid.UUID',
  'numpy.ndarray',
  'numpy.core.multiarray._reconstruct',
  'numpy._core.multiarray._reconstruct',
  'numpy.core.multiarray.scalar',
  'numpy._core.multiarray.scalar',
  'numpy.dtype',
]);

/** The class of `numpy.dtype('f8')` and its kin since numpy 1.25, by the text that is pickled. */
const DTYPE_CLASSES: Readonly<Record<string, string>> = {
  ...{
    b1: 'Bool',
    i1: 'Int8',
    i2: 'Int16',
    i4: 'Int32',
    i8: 'Int64',
    u1: 'UInt8',
    u2: 'UInt16',
    u4: 'UInt32',
    u8: 'UInt64',
  },
  ...{
    f2: 'Float16',
    f4: 'Float32',
    f8: 'Float64',
    c8: 'Complex64',
    c16: 'Complex128',
    O8: 'Object',
    M8: 'DateTime64',
    m8: 'TimeDelta64',
  },
};

/** The numpy class that `numpy.dtype(code)` is an instance of, or null. */
function dtypeClass(code: Value): string | null {
  if (typeof code !== 'string') {
    return null;
  }
  if (Object.hasOwn(DTYPE_CLASSES, code)) {
    return `numpy.dtypes.${DTYPE_CLASSES[code]}DType`;
  }
  const flexible = { S: 'Bytes', U: 'Str', V: 'Void' }[code[0]];
  return flexible !== undefined && /^.\d*$/.test(code) ? `numpy.dtypes.${flexible}DType` : null;
}

/** A user's global is called or instantiated. */
export function callKnown(func: Global, args: readonly Value[], context: LoadContext): Value {
  if (func.name === 'numpy.dtype') {
    const type = dtypeClass(args[0] ?? null);
    if (type !== null) {
      return new Thing(type);
    }
  }
  if (!PLAIN_TYPES.has(func.name)) {
    context.doubt(`what ${func.name} does is not in the file`);
    return UNKNOWN;
  }
  const isArray = func.name.endsWith('._reconstruct');
  return new Thing(isArray ? 'numpy.ndarray' : func.name, func.name === 'collections.defaultdict' ? func.name : null);
}

/** BUILD on an instance of a user's type. @returns false where the type is not allowed, and torch refuses */
export function buildKnown(inst: Thing, state: Value, context: LoadContext): boolean {
  if (context.release.rules.build === 'fixed' || !(context.userGlobals.has(inst.type) || inst.type === '?')) {
    return false;
  }
  if (!(inst.type.startsWith('numpy.') || state instanceof Dict || state === null)) {
    context.doubt(`BUILD on ${inst.type}`);
  }
  return true;
}
