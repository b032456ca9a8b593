/**
 * The allowed types of Python, and `torch.Size`: what they take, what they refuse and what they give.
 * Reference: CPython 3.11; torch/csrc/Size.cpp.
 */

import { refuse } from '../faults.ts';
import type { LoadContext } from '../unpickler/load-context.ts';
import {
  Bytes,
  Dict,
  FLOAT,
  isInt,
  LONG_TEXT,
  PythonSet,
  Tensor,
  Thing,
  Tuple,
  tpName,
  UNKNOWN,
  type Value,
} from '../values.ts';
import { encode } from './codecs.ts';
import { device, layout } from './devices.ts';
import { itemsOf, iterate, requireHashableItems, updateFrom } from './iterate.ts';

type Call = (args: readonly Value[], context: LoadContext) => Value;

export const BUILTINS: Readonly<Record<string, Call>> = {
  'collections.OrderedDict': orderedDict,
  'collections.Counter': counter,
  'builtins.set': pythonSet,
  'builtins.bytearray': byteArray,
  'builtins.complex': complex,
  'torch.Size': size,
  'torch.device': device,
  'torch.serialization._get_layout': layout,
  '_codecs.encode': encode,
};

function orderedDict(args: readonly Value[], context: LoadContext): Value {
  if (args.length > 1) {
    refuse('TypeError', `expected at most 1 arguments, got ${args.length}`);
  }
  const made = new Dict('collections.OrderedDict');
  if (args.length > 0) {
    made.entries = updateFrom(args[0], 'OrderedDict', context);
  }
  return made;
}

function counter(args: readonly Value[], context: LoadContext): Value {
  if (args.length > 1) {
    refuse('TypeError', `Counter.__init__() takes from 1 to 2 positional arguments but ${args.length + 1} were given`);
  }
  const made = new Dict('collections.Counter');
  const [given = null] = args;
  if (given instanceof Dict) {
    made.entries = given.entries === null ? null : [...given.entries];
  } else if (given !== null) {
    requireHashableItems(given, context);
    const items = iterate(given);
    made.entries = items == null ? null : items.map((item) => [item, 1]);
  }
  return made;
}

function pythonSet(args: readonly Value[], context: LoadContext): Value {
  if (args.length > 1) {
    refuse('TypeError', `set expected at most 1 argument, got ${args.length}`);
  }
  if (args.length === 0) {
    return new PythonSet();
  }
  requireHashableItems(args[0], context);
  const items = iterate(args[0]);
  return new PythonSet(items == null ? null : [...new Set(items)]);
}

function byteArray(args: readonly Value[], context: LoadContext): Value {
  const made = new Thing('bytearray', 'bytearray');
  const [source, encoding] = args;
  if (args.length > 3) {
    refuse('TypeError', `bytearray() takes at most 3 arguments (${args.length} given)`);
  }
  if (source === undefined) {
    return made;
  }
  if (typeof source === 'string' || source === LONG_TEXT) {
    encodeText(args, context);
  } else if (encoding !== undefined) {
    if (typeof encoding !== 'string') {
      refuse('TypeError', `bytearray() argument 'encoding' must be str, not ${tpName(encoding)}`);
    }
    refuse('TypeError', 'encoding without a string argument');
  } else if (isInt(source)) {
    checkLength(Number(source), context);
  } else if (!(source instanceof Bytes)) {
    byteItems(source, context);
  }
  return made;
}

function encodeText(args: readonly Value[], context: LoadContext): void {
  const [source, encoding] = args;
  if (encoding === undefined) {
    refuse('TypeError', 'string argument without an encoding');
  }
  if (typeof encoding !== 'string') {
    refuse(
      'TypeError',
      `bytearray() argument 'encoding' must be str, not ${tpName(encoding) === 'NoneType' ? 'None' : tpName(encoding)}`,
    );
  }
  encode([source, encoding, ...args.slice(2)], context);
}

/** `bytearray(n)` allocates. */
function checkLength(length: number, context: LoadContext): void {
  if (length >= 2 ** 63 || length < -(2 ** 63)) {
    refuse('OverflowError', "cannot fit 'int' into an index-sized integer");
  }
  if (length < 0) {
    refuse('ValueError', 'negative count');
  }
  if (length > 2 ** 47) {
    refuse('MemoryError', '');
  }
  if (length > 2 ** 31) {
    context.doubt(`a bytearray of ${length} bytes`);
  }
}

function byteItems(source: Value, context: LoadContext): void {
  const items = iterate(source);
  if (source instanceof Tensor) {
    context.doubt('a bytearray of a tensor');
    return;
  }
  if (items === undefined) {
    refuse('TypeError', `cannot convert '${tpName(source)}' object to bytearray`);
  }
  for (const item of itemsOf(source, context) ?? []) {
    if (!isInt(item)) {
      refuse('TypeError', `'${tpName(item)}' object cannot be interpreted as an integer`);
    }
    if (Number(item) < 0 || Number(item) > 255) {
      refuse('ValueError', 'byte must be in range(0, 256)');
    }
  }
}

/** What `complex(text)` parses, blanks around it aside. */
const COMPLEX_TEXT = (() => {
  const number =
    '(?:(?:\\d+(?:_\\d+)*\\.?(?:\\d+(?:_\\d+)*)?|\\.\\d+(?:_\\d+)*)(?:e[+-]?\\d+(?:_\\d+)*)?|inf(?:inity)?|nan)';
  return new RegExp(`^(?:[+-]?${number}|[+-]?(?:${number})?j|[+-]?${number}[+-](?:${number})?j)$`, 'i');
})();

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
    const bare = real
      .trim()
      .replace(/^\((.*)\)$/s, '$1')
      .trim();
    return COMPLEX_TEXT.test(bare) ? made : refuse('ValueError', 'complex() arg is a malformed string');
  }
  if (typeof imaginary === 'string') {
    refuse('TypeError', "complex() second arg can't be a string");
  }
  complexPart(real, 'first argument must be a string or a number', context);
  complexPart(imaginary, 'second argument must be a number', context);
  return made;
}

function complexPart(part: Value | undefined, expected: string, context: LoadContext): void {
  if (part === undefined || part === FLOAT || (part instanceof Thing && part.type === 'complex')) {
    return;
  }
  if (isInt(part)) {
    if (!Number.isFinite(Number(part))) {
      refuse('OverflowError', 'int too large to convert to float');
    }
    return;
  }
  if (part instanceof Tensor && part.size?.reduce((product, extent) => product * extent, 1) === 1) {
    return;
  }
  if (part === UNKNOWN || part instanceof Tensor) {
    context.doubt(`complex of ${tpName(part)}`);
    return;
  }
  refuse('TypeError', `complex() ${expected}, not '${tpName(part)}'`);
}

function size(args: readonly Value[], context: LoadContext): Value {
  if (args.length > 1) {
    refuse('TypeError', `tuple expected at most 1 argument, got ${args.length}`);
  }
  const items = args.length === 0 ? [] : itemsOf(args[0], context);
  for (const [place, item] of (items ?? []).entries()) {
    if (!isInt(item)) {
      // A scalar tensor of integers counts as one; in Python a class written there shows its bare name.
      if (item instanceof Tensor && item.size?.length === 0 && /^u?int/.test(item.dtype ?? '')) {
        continue;
      }
      refuse('TypeError', `torch.Size() takes an iterable of 'int' (item ${place} is '${tpName(item)}')`);
    }
  }
  return new Tuple(items, 'torch.Size');
}
