/** The types in a schema of skops that its loader would ask about; sources in skops.ts. */
import type { Json, JsonObject } from '../python-json.ts';
import { SKOPS_TRUSTED } from './skops-types.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** The names of a table whose rows are a module and its attributes. */
const namesOf = (rows: string): string[] =>
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [module, ...attributes] = words(row);
      return attributes.map((attribute) => `${module}.${attribute}`);
    });

const DTYPES = namesOf(SKOPS_TRUSTED.dtypes);
const LOSSES = namesOf(SKOPS_TRUSTED.losses);
const PLAIN_TYPES = words(
  'builtins.int builtins.float builtins.str builtins.bool builtins.list builtins.set builtins.map builtins.tuple',
);

/** What each kind of node may be; one that is not here has no type that is trusted. */
const TRUSTED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    DictNode: words('builtins.dict collections.OrderedDict'),
    DefaultDictNode: ['collections.defaultdict'],
    ListNode: ['builtins.list'],
    SetNode: ['builtins.set'],
    TupleNode: ['builtins.tuple'],
    BytesNode: ['builtins.bytes'],
    BytearrayNode: ['builtins.bytearray'],
    TypeNode: [...PLAIN_TYPES, ...DTYPES],
    FunctionNode: namesOf(SKOPS_TRUSTED.functions),
    ObjectNode: namesOf(SKOPS_TRUSTED.estimators),
    NdArrayNode: ['numpy.ndarray', ...DTYPES],
    MaskedArrayNode: words('numpy.ma.MaskedArray numpy.ma.core.MaskedArray'),
    RandomStateNode: words('numpy.random.mtrand.RandomState numpy.random.RandomState'),
    RandomGeneratorNode: words('numpy.random._generator.Generator numpy.random.Generator'),
    SparseMatrixNode: words('scipy.sparse._matrix.spmatrix scipy.sparse._base.spmatrix scipy.sparse.base.spmatrix'),
    TreeNode: ['sklearn.tree._tree.Tree'],
    LossNode: LOSSES,
    SGDNode: LOSSES,
  }).map(([loader, names]) => [loader, new Set(names)]),
);
/** The key of a node's kind. */
const LOADER = '__loader__';
/** Nodes by which nothing is imported. */
const INERT: ReadonlySet<string> = new Set(['JsonNode', 'SliceNode']);
const BIT_GENERATORS: ReadonlySet<string> = new Set(words('MT19937 PCG64 PCG64DXSM Philox SFC64'));

/** The names in `schema` that its loader would ask about, each time that one is met; none where it is no schema of skops. */
export function* untrusted(schema: Json): Generator<string> {
  if (!(schema instanceof Map) || typeof schema.get(LOADER) !== 'string') {
    return;
  }
  const protocol = schema.get('protocol');
  // Early releases look it up in a dict, where False is 0.
  const isFirst = protocol === 0 || protocol === false;
  const waiting: Json[] = [schema];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (value instanceof Map) {
      const loader = value.get(LOADER);
      if (typeof loader === 'string' && !INERT.has(loader)) {
        yield* namesIn(value, loader, isFirst);
      }
      queue(value.values(), waiting);
    } else if (Array.isArray(value)) {
      queue(value, waiting);
    }
  }
}

function queue(values: Iterable<Json>, waiting: Json[]): void {
  for (const value of values) {
    waiting.push(value);
  }
}

/** The names of one node. @param old whether it is of the first protocol, which kept names elsewhere */
function* namesIn(node: JsonObject, loader: string, old: boolean): Generator<string> {
  const content = objectAt(node, 'content');
  const name =
    old && loader === 'FunctionNode' && content !== null
      ? dotted(content.get('module_path'), content.get('function'))
      : dotted(node.get('__module__'), node.get('__class__'));
  if (loader === 'OperatorFuncNode') {
    yield dotted('operator', node.get('__class__'));
  }
  if (loader === 'MethodNode') {
    const owner = content === null ? null : objectAt(content, 'obj');
    yield dotted(dotted(owner?.get('__module__'), owner?.get('__class__')), content?.get('func'));
  }
  if (loader === 'RandomGeneratorNode') {
    const generator = bitGenerator(content, old);
    if (generator === null || !BIT_GENERATORS.has(generator)) {
      yield dotted('numpy.random', generator);
    }
  }
  if (TRUSTED.get(loader)?.has(name) !== true) {
    yield name;
  }
}

const objectAt = (node: JsonObject, key: string): JsonObject | null => {
  const value = node.get(key);
  return value instanceof Map ? value : null;
};

const dotted = (module: unknown, name: unknown): string =>
  [module, name].map((part) => (typeof part === 'string' ? part : '?')).join('.');

/** The class that a RandomGeneratorNode calls: a JsonNode in a DictNode, in the first protocol a plain text. */
function bitGenerator(content: JsonObject | null, old: boolean): string | null {
  const state = content === null ? null : objectAt(content, 'bit_generator');
  const attributes = old || state === null ? state : objectAt(state, 'content');
  const value = attributes?.get('bit_generator');
  if (typeof value === 'string') {
    return value;
  }
  const json = value instanceof Map ? value.get('content') : undefined;
  return typeof json === 'string' ? json.replace(/^"(.*)"$/, '$1') : null;
}
