/**
 * The allowed names that are not about tensors: what they take, what they refuse and what they give.
 * Reference: CPython 3.11 for the types of Python, torch for `torch.Size`, `torch.device` and `_get_layout`.
 */
import { refuse } from './faults.ts';
import type { LoadContext } from './unpickler.ts';
import {
  BYTES,
  Constant,
  Dict,
  FLOAT,
  isInt,
  List,
  LONG_TEXT,
  PythonSet,
  Thing,
  Tuple,
  typeOf,
  UNKNOWN,
  unhashable,
  type Value,
} from './values.ts';

type Call = (args: readonly Value[], context: LoadContext) => Value;

/** Encodings that turn text into bytes, by every spelling Python folds together. */
const TO_BYTES: ReadonlySet<string> = new Set(
  'latin1 iso88591 88591 cp819 l1 utf8 u8 utf cp65001 ascii 646 usascii utf16 utf32 utf16le utf16be utf32le utf32be utf7 cp1252'.split(
    ' ',
  ),
);
const NARROW: Readonly<Record<string, number>> = {
  latin1: 256,
  iso88591: 256,
  88591: 256,
  l1: 256,
  cp819: 256,
  ascii: 128,
  646: 128,
  usascii: 128,
};
const LAYOUTS: ReadonlySet<string> = new Set(
  ['strided', 'sparse_coo', 'sparse_csr', 'sparse_csc', 'sparse_bsr', 'sparse_bsc', '_mkldnn', 'jagged'].map(
    (name) => `torch.${name}`,
  ),
);
const DEVICE =
  /^(cpu|cuda|meta|mps|xpu|hpu|xla|mtia|ipu|mkldnn|opengl|opencl|ideep|hip|ve|fpga|maia|ort|vulkan|metal|lazy|privateuseone)(:(0|[1-9]\d{0,2}))?$/;

const count = (name: string, args: readonly Value[], most: number, message: string): void => {
  if (args.length > most) {
    refuse('TypeError', message.replace('{n}', String(args.length)).replace('{f}', name));
  }
};

export const BUILTINS: Readonly<Record<string, Call>> = {
  'collections.OrderedDict': (args, context) => mapping('collections.OrderedDict', args, context),
  'collections.Counter': (args, context) => counter(args, context),
  'builtins.set': (args, context) => {
    count('set', args, 1, '{f} expected at most 1 argument, got {n}');
    if (args.length > 0) {
      requireHashableItems(args[0], context);
    }
    return new PythonSet();
  },
  'builtins.bytearray': (args, context) => byteArray(args, context),
  'builtins.complex': (args, context) => complex(args, context),
  'torch.Size': (args, context) => size(args, context),
  'torch.device': (args, context) => device(args, context),
  'torch.serialization._get_layout': (args, context) => layout(args, context),
  '_codecs.encode': (args, context) => encode(args, context),
};

function mapping(type: string, args: readonly Value[], context: LoadContext): Value {
  const short = type.slice(type.lastIndexOf('.') + 1);
  if (args.length > 1) {
    refuse('TypeError', `expected at most 1 argument, got ${args.length}`);
  }
  const made = new Dict(type);
  if (args.length === 0) {
    return made;
  }
  const [given] = args;
  if (given instanceof Dict) {
    made.entries = given.entries === null ? null : [...given.entries];
  } else if (given instanceof List || given instanceof Tuple) {
    pairs(made, given, context);
  } else if (given === null || isInt(given) || given === FLOAT) {
    refuse('TypeError', `'${typeOf(given)}' object is not iterable`);
  } else if (given !== '') {
    context.doubt(`${short} of ${typeOf(given)}`);
    made.entries = null;
  }
  return made;
}

/** `dict(iterable of pairs)`. */
function pairs(made: Dict, given: List | Tuple, context: LoadContext): void {
  if (given.items === null) {
    context.doubt('a dict of more pairs than this tool keeps');
    made.entries = null;
    return;
  }
  for (const [place, item] of given.items.entries()) {
    if (!(item instanceof Tuple || item instanceof List)) {
      if (typeof item === 'string' || item instanceof Thing) {
        context.doubt('a dict of pairs that are not tuples');
        continue;
      }
      refuse('TypeError', `cannot convert dictionary update sequence element #${place} to a sequence`);
    }
    if (item.items !== null && item.items.length !== 2) {
      refuse(
        'ValueError',
        item.items.length < 2
          ? `need more than ${item.items.length} value${item.items.length === 1 ? '' : 's'} to unpack`
          : 'too many values to unpack (expected 2)',
      );
    }
    if (item.items !== null) {
      requireHashable(item.items[0], context);
      made.entries?.push([item.items[0], item.items[1]]);
    }
  }
}

function counter(args: readonly Value[], context: LoadContext): Value {
  if (args.length > 1) {
    refuse('TypeError', `Counter.__init__() takes from 1 to 2 positional arguments but ${args.length + 1} were given`);
  }
  const made = new Dict('collections.Counter');
  const [given] = args;
  if (given === undefined || given === null) {
    return made;
  }
  if (given instanceof Dict) {
    made.entries = given.entries === null ? null : [...given.entries];
    return made;
  }
  requireHashableItems(given, context);
  made.entries = null;
  return made;
}

function requireHashable(value: Value, context: LoadContext): void {
  const why = unhashable(value);
  if (why === undefined) {
    context.doubt('a key is the result of a call this tool does not follow');
  } else if (why !== null) {
    refuse('TypeError', `unhashable type: '${why}'`);
  }
}

/** Iterates `value` for a set: it must be iterable, and what it holds hashable. */
function requireHashableItems(value: Value, context: LoadContext): void {
  if (value instanceof Tuple) {
    if (value.unhashable === undefined && value.items === null) {
      context.doubt('a set of more items than this tool keeps');
    }
    (value.items ?? []).forEach((item) => requireHashable(item, context));
  } else if (value instanceof List) {
    if (value.itemsUnhashable === undefined) {
      context.doubt('a set of items this tool does not follow');
    } else if (value.itemsUnhashable !== null) {
      refuse('TypeError', `unhashable type: '${value.itemsUnhashable}'`);
    }
  } else if (value === UNKNOWN) {
    context.doubt('a set of the result of a call this tool does not follow');
  } else if (
    value === null ||
    isInt(value) ||
    value === FLOAT ||
    (value instanceof Thing && ['complex', 'torch.device'].includes(value.type))
  ) {
    refuse('TypeError', `'${typeOf(value)}' object is not iterable`);
  } else if (
    value instanceof Thing &&
    !(value instanceof Dict) &&
    !(value instanceof PythonSet) &&
    value !== LONG_TEXT &&
    value !== BYTES
  ) {
    context.doubt(`a set of ${value.type}`);
  }
}

function byteArray(args: readonly Value[], context: LoadContext): Value {
  const made = new Thing('bytearray', 'bytearray');
  const [source, encoding] = args;
  if (args.length > 3) {
    refuse('TypeError', `bytearray() takes at most 3 arguments (${args.length} given)`);
  }
  if (args.length === 0) {
    return made;
  }
  if (typeof source === 'string' || source === LONG_TEXT) {
    if (encoding === undefined) {
      refuse('TypeError', 'string argument without an encoding');
    }
    encode([source, encoding], context);
    return made;
  }
  if (encoding !== undefined) {
    refuse('TypeError', 'encoding without a string argument');
  }
  if (isInt(source)) {
    if (Number(source) < 0) {
      refuse('ValueError', 'negative count');
    }
    if (Number(source) > 2 ** 31) {
      context.doubt(`a bytearray of ${source} bytes`);
    }
  } else if (source === null || source === FLOAT) {
    refuse('TypeError', `cannot convert '${typeOf(source)}' object to bytearray`);
  } else if (source instanceof List || source instanceof Tuple) {
    byteItems(source.items, context);
  } else if (source !== BYTES) {
    context.doubt(`a bytearray of ${typeOf(source)}`);
  }
  return made;
}

function byteItems(items: readonly Value[] | null, context: LoadContext): void {
  if (items === null) {
    context.doubt('a bytearray of more items than this tool keeps');
    return;
  }
  for (const item of items) {
    if (!isInt(item)) {
      refuse('TypeError', `'${typeOf(item)}' object cannot be interpreted as an integer`);
    }
    if (Number(item) < 0 || Number(item) > 255) {
      refuse('ValueError', 'byte must be in range(0, 256)');
    }
  }
}

function complex(args: readonly Value[], context: LoadContext): Value {
  if (args.length > 2) {
    refuse('TypeError', `complex() takes at most 2 arguments (${args.length} given)`);
  }
  const made = new Thing('complex');
  const [real, imaginary] = args;
  if (typeof real === 'string') {
    if (imaginary !== undefined) {
      refuse('TypeError', "complex() can't take second arg if first is a string");
    }
    context.doubt('complex of text');
    return made;
  }
  for (const [place, part] of [real, imaginary].entries()) {
    if (part !== undefined && !isInt(part) && part !== FLOAT && !(part instanceof Thing && part.type === 'complex')) {
      if (part === UNKNOWN || (part instanceof Thing && part.type.includes('Tensor'))) {
        context.doubt(`complex of ${typeOf(part)}`);
        return made;
      }
      const which = place === 0 ? 'first' : 'second';
      refuse(
        'TypeError',
        place === 1 && typeof part === 'string'
          ? "complex() second arg can't be a string"
          : `complex() ${which} argument must be a ${place === 0 ? 'string or a ' : ''}number, not '${typeOf(part)}'`,
      );
    }
  }
  return made;
}

function size(args: readonly Value[], context: LoadContext): Value {
  if (args.length > 1) {
    refuse('TypeError', `tuple expected at most 1 argument, got ${args.length}`);
  }
  const [given] = args;
  if (given === undefined) {
    return new Tuple([], 'torch.Size');
  }
  if (given instanceof Tuple || given instanceof List) {
    if (given.items === null) {
      context.doubt('a torch.Size of more items than this tool keeps');
      return new Tuple(null, 'torch.Size');
    }
    for (const [place, item] of given.items.entries()) {
      if (!isInt(item)) {
        refuse('TypeError', `torch.Size() takes an iterable of 'int' (item ${place} is '${typeOf(item)}')`);
      }
    }
    return new Tuple(given.items, 'torch.Size');
  }
  if (given === null || isInt(given) || given === FLOAT) {
    refuse('TypeError', `'${typeOf(given)}' object is not iterable`);
  }
  if (typeof given === 'string' && given !== '') {
    refuse('TypeError', "torch.Size() takes an iterable of 'int' (item 0 is 'str')");
  }
  if (given !== '') {
    context.doubt(`a torch.Size of ${typeOf(given)}`);
  }
  return new Tuple(null, 'torch.Size');
}

function device(args: readonly Value[], context: LoadContext): Value {
  const made = new Constant('torch.device', 'device');
  const [type, index] = args;
  if (typeof type === 'string' && args.length <= 2 && (index === undefined || index === null || isInt(index))) {
    if (!DEVICE.test(type)) {
      refuse('RuntimeError', `Invalid device string: '${type}'`);
    }
    if (index !== undefined && index !== null && type.includes(':')) {
      refuse('RuntimeError', `type (string) must not include an index because index was passed explicitly: ${type}`);
    }
    return made;
  }
  if (args.length === 0) {
    refuse(
      'TypeError',
      'device() received an invalid combination of arguments - got (), but expected one of: (torch.device device), (str type, int index)',
    );
  }
  context.doubt('torch.device of unusual arguments');
  return made;
}

function layout(args: readonly Value[], context: LoadContext): Value {
  if (args.length !== 1) {
    refuse(
      'TypeError',
      args.length === 0
        ? "_get_layout() missing 1 required positional argument: 'name'"
        : `_get_layout() takes 1 positional argument but ${args.length} were given`,
    );
  }
  const [name] = args;
  const known = typeof name === 'string' && LAYOUTS.has(name);
  if (!known) {
    requireHashable(name, context);
    refuse('KeyError', typeof name === 'string' ? `'${name}'` : typeOf(name));
  }
  return new Constant('torch.layout', name);
}

function encode(args: readonly Value[], context: LoadContext): Value {
  if (args.length === 0) {
    refuse('TypeError', "encode() missing required argument 'obj' (pos 1)");
  }
  if (args.length > 3) {
    refuse('TypeError', `encode() takes at most 3 arguments (${args.length} given)`);
  }
  const [given, encoding = 'utf-8', errors = 'strict'] = args;
  if (typeof encoding !== 'string') {
    refuse(
      'TypeError',
      `encode() argument 'encoding' must be str, not ${typeOf(encoding) === 'NoneType' ? 'None' : typeOf(encoding)}`,
    );
  }
  const name = encoding.toLowerCase().replace(/[-_ ]/g, '');
  if (name === 'rot13') {
    return typeof given === 'string' ? given : refuse('TypeError', `expected str, got ${typeOf(given)}`);
  }
  if (!TO_BYTES.has(name)) {
    return encodeOther(name, encoding, given, context);
  }
  if (typeof given !== 'string' && given !== LONG_TEXT) {
    if (given === UNKNOWN) {
      context.doubt('encode of the result of a call this tool does not follow');
      return BYTES;
    }
    refuse(
      'TypeError',
      `${codecName(name)}_encode() argument 1 must be str, not ${typeOf(given) === 'NoneType' ? 'None' : typeOf(given)}`,
    );
  }
  if (errors === 'strict') {
    requireRange(given, name, context);
  } else if (typeof given === 'string' && !/^[\0-\x7f]*$/.test(given)) {
    context.doubt('encode with an error handler');
  }
  return BYTES;
}

const codecName = (name: string): string =>
  NARROW[name] === 256 ? 'latin_1' : NARROW[name] === 128 ? 'ascii' : 'utf_8';

/** Characters beyond the encoding's range are an error. */
function requireRange(given: Value, name: string, context: LoadContext): void {
  const limit = NARROW[name];
  if (given === LONG_TEXT) {
    if (limit !== 256) {
      context.doubt('encode of a long string');
    }
    return;
  }
  const units = given as string;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units.charCodeAt(at);
    if (limit !== undefined && unit >= limit) {
      const codec = limit === 256 ? 'latin-1' : 'ascii';
      refuse(
        'UnicodeEncodeError',
        `'${codec}' codec can't encode character in position ${at}: ordinal not in range(${limit})`,
      );
    }
    if (limit === undefined && unit >= 0xd800 && unit < 0xe000 && !pairedAt(units, at)) {
      refuse(
        'UnicodeEncodeError',
        `'utf-8' codec can't encode character '\\u${unit.toString(16)}' in position ${at}: surrogates not allowed`,
      );
    }
    if (name === 'cp1252' && unit >= 128) {
      context.doubt('encode to cp1252');
    }
  }
}

function pairedAt(units: string, at: number): boolean {
  const unit = units.charCodeAt(at);
  const other = unit < 0xdc00 ? units.charCodeAt(at + 1) : units.charCodeAt(at - 1);
  return unit < 0xdc00 ? other >= 0xdc00 && other < 0xe000 : other >= 0xd800 && other < 0xdc00;
}

/** Codecs from bytes to bytes, and names Python does not know. */
function encodeOther(name: string, encoding: string, given: Value, context: LoadContext): Value {
  const BINARY = [
    'zip',
    'zlib',
    'zlibcodec',
    'bz2',
    'bz2codec',
    'base64',
    'base64codec',
    'hex',
    'hexcodec',
    'uu',
    'uucodec',
    'quopri',
    'quopricodec',
  ];
  if (BINARY.includes(name)) {
    if (typeof given === 'string') {
      refuse(
        'TypeError',
        `encoding with '${encoding}' codec failed (TypeError: a bytes-like object is required, not 'str')`,
      );
    }
    if (given !== BYTES && !(given instanceof Thing && given.type === 'bytearray')) {
      context.doubt(`encode of ${typeOf(given)}`);
    }
    return BYTES;
  }
  if (
    /^(cp|iso8859|koi8|mac|gb|big5|shift|euc|idna|punycode|charmap|raw|unicode|hz|johab|mbcs|oem|palmos|ptcp|tis|viscii|kz|latin|utf|undefined|windows|l\d)/.test(
      name,
    )
  ) {
    context.doubt(`encode to ${encoding}`);
    return BYTES;
  }
  return refuse('LookupError', `unknown encoding: ${encoding}`);
}
