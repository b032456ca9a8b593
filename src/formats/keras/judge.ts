/**
 * What one entry of a configuration names: `{"class_name": …, "module": …, "registered_name": …, "config": …}`. A class or
 * function of Keras itself is data, by the exact module and name; anything else is imported, looked up and called.
 *
 * Source: keras/src/saving/serialization_lib.py `deserialize_keras_object`, `_retrieve_class_or_fn` (Keras 2.12 to 3.15:
 * 3.8 imports any module and calls what it finds there), keras/utils/generic_utils.py `deserialize_keras_object` (2.x).
 */
import type { Json, JsonObject } from '../python-json.ts';
import { isClass, isFunction, isOfKeras, isRegistered } from './table.ts';
import { tensorflowCode } from './tensorflow.ts';

/** Values and what TensorFlow's own JSON has: keras/src/legacy/saving/json_utils.py `_decode_helper`. */
const VALUES: ReadonlySet<string> = new Set(
  '__keras_tensor__ __tensor__ __numpy__ __bytes__ __ellipsis__ __slice__ __tuple__ TensorShape TypeSpec CompositeTensor'.split(
    ' ',
  ),
);
/** What `__typespec__` makes, all of TensorFlow (tensorflow/python/framework/*_spec.py). */
const TYPE_SPECS: ReadonlySet<string> = new Set(
  'TensorSpec RaggedTensorSpec SparseTensorSpec IndexedSlicesSpec TensorArraySpec NoneTensorSpec'.split(' '),
);
/** The columns of DenseFeatures; VocabularyFileCategoricalColumn reads a file (tensorflow/python/feature_column/serialization.py). */
const FEATURE_COLUMNS: ReadonlySet<string> = new Set(
  `BucketizedColumn CrossedColumn EmbeddingColumn HashedCategoricalColumn IdentityCategoricalColumn IndicatorColumn
  NumericColumn SequenceCategoricalColumn SequenceNumericColumn SharedEmbeddingColumn VocabularyListCategoricalColumn
  WeightedCategoricalColumn`.split(/\s+/),
);
/** In which Keras looks for functions whose module is `builtins` (BUILTIN_MODULES of serialization_lib.py). */
const BUILTIN_MODULES = 'activations constraints initializers losses metrics optimizers regularizers'.split(' ');
/** Keys whose text is the name of a function or class. */
const FUNCTION_KEYS =
  /^(?:(?:\w+_)?activation|\w+_(?:initializer|regularizer|constraint)|loss|metrics|weighted_metrics|optimizer)$/;

/** Why something is no data. */
export interface Code {
  /** Of any length: it holds names of the file. */
  readonly message: string;
  /** Whether it is only a name that no registry of Keras knows: where the program knows none either, nothing is called. */
  readonly unknownName?: boolean;
}

/** Why what `entry` names is no data, or null. An entry without `class_name` names nothing. */
export function codeOf(entry: JsonObject): Code | null {
  const name = entry.get('class_name');
  if (typeof name !== 'string' || VALUES.has(name)) {
    return null;
  }
  if (name === 'Lambda' || name === '__lambda__') {
    return { message: 'a Lambda layer holds Python code that Keras runs' };
  }
  const module = entry.get('module') ?? null;
  if (name === '__typespec__') {
    const spec = entry.get('spec_name');
    const known = typeof spec === 'string' && TYPE_SPECS.has(spec) && /^tensorflow\./.test(String(module));
    return known ? null : foreign(module, spec);
  }
  return name === 'function' ? functionCode(entry, module) : classCode(name, entry, module);
}

function functionCode(entry: JsonObject, module: Json): Code | null {
  const name = entry.get('config');
  const known = typeof name === 'string' && (module === null ? isRegistered(name) : isFunctionOf(module, name));
  return known ? registeredCode(entry, name) : foreign(module, name);
}

/** `builtins` stands for the modules of Keras in front of Python's own. */
function isFunctionOf(module: Json, name: string): boolean {
  if (module === 'builtins') {
    return BUILTIN_MODULES.some((one) => isFunction(`keras.${one}`, name) || isClass(`keras.${one}`, name));
  }
  return typeof module === 'string' && isFunction(module, name);
}

function classCode(name: string, entry: JsonObject, module: Json): Code | null {
  const written = entry.get('config');
  const config: JsonObject = written instanceof Map ? written : new Map();
  if (name === 'TFSMLayer') {
    return { message: `TFSMLayer loads the SavedModel ${show(config.get('filepath'))}` };
  }
  const known =
    (name === 'TorchModuleWrapper' && (module === null || isOfKeras(module))) ||
    (module === null
      ? isRegistered(name) || FEATURE_COLUMNS.has(name)
      : typeof module === 'string' && isClass(module, name));
  if (!known) {
    return foreign(module, module === null ? (entry.get('registered_name') ?? name) : name);
  }
  if (holdsFunction(config)) {
    return { message: `${name} holds Python code that Keras runs` };
  }
  const vocabulary = config.get('vocabulary');
  if (typeof vocabulary === 'string') {
    return { message: `${name} reads its vocabulary from the file ${vocabulary}` };
  }
  const call = tensorflowCode(name, config);
  return call === null ? registeredCode(entry, name) : { message: `${name} calls ${call} of TensorFlow` };
}

/** Wrappers of cells hold a marshalled function as a Lambda does (keras/src/layers/rnn/cell_wrappers.py, Keras 2.15). */
function holdsFunction(config: JsonObject): boolean {
  return [...config].some(([key, value]) => key.endsWith('_type') && (value === 'lambda' || value === 'function'));
}

/** What was registered under a name is taken before what the module has. */
function registeredCode(entry: JsonObject, name: string): Code | null {
  const registered = entry.get('registered_name') ?? name;
  const known =
    registered === name || registered === 'function' || (typeof registered === 'string' && isRegistered(registered));
  return known ? null : foreign(null, registered);
}

/** The functions and classes that are named by a text alone, under a key that is for such, and are no part of a Keras model. */
export function* foreignFunctions(key: string, value: Json): Generator<Code> {
  if (!FUNCTION_KEYS.test(key)) {
    return;
  }
  for (const text of textsOf(value, 0)) {
    if (!isRegistered(text)) {
      yield foreign(null, text);
    }
  }
}

/** Losses and metrics are in lists and dicts, one an output of the model. */
function* textsOf(value: Json, depth: number): Generator<string> {
  if (typeof value === 'string') {
    yield value;
  } else if (depth < 3 && (Array.isArray(value) || (value instanceof Map && !value.has('class_name')))) {
    for (const item of value.values()) {
      yield* textsOf(item, depth + 1);
    }
  }
}

const foreign = (module: Json, name: Json | undefined): Code => ({
  message: `the configuration names ${module === null ? '' : `${show(module)}.`}${show(name)}, which is no part of a Keras model`,
  unknownName: module === null,
});

const show = (value: Json | undefined): string => (typeof value === 'string' ? value : '?');
