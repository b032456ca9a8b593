/**
 * Arrays of Arrow as pyarrow writes them. Nothing is checked when one is made of its parts (pyarrow/array.pxi,
 * `_restore_array`: MakeArray without Validate), and compiled code reads where the offsets, lengths and indices of the
 * stream say. So these are what `Array.validate(full=True)` asks for; but for digits of decimals, which nothing reads by.
 *
 * Source: pyarrow/array.pxi, `_reduce_array_data`, `_reconstruct_array_data` (12 to 26); cpp/src/arrow/array/validate.cc.
 */
import type { Content } from '../../pickle/literals.ts';
import { isContainer, NONE, type Value } from '../../pickle/values.ts';
import { ArrowBits, ArrowNumbers, isArrowText } from './arrow-content.ts';
import { isSameType } from './arrow-types.ts';
import { type ArrowType, type Fact, FOREIGN } from './facts.ts';
import type { Values } from './read.ts';
import { seal } from './seal.ts';
import { type CallUse, contradiction, type Fault, faultOf, faultOfCall, type Shape } from './shape.ts';

/** What looking at one part of an array costs beside its bytes, so that many small ones are not free. */
const PART_COST = 4096;

/** py_buffer(bytes of the stream); a buffer that the loading program hands over has a size that nobody here knows. */
export const arrowBuffer: Shape = {
  call(use): Fault | Fact {
    const { args, values } = use;
    const [data] = args ?? [];
    if (args?.length === 1 && values.isForeign(data)) {
      return FOREIGN;
    }
    const content = args?.length === 1 && values.isBytes(data) ? values.content(data) : null;
    if (content === null) {
      return faultOfCall(use, 'the bytes of a buffer, in the stream');
    }
    seal(data);
    return { kind: 'arrow buffer', shared: true, data: data! };
  },
};

/** _restore_array((type, length, nulls, offset, buffers, children, dictionary)) */
export const arrowArray: Shape = {
  call(use: CallUse): Fault | Fact {
    const { args, values } = use;
    if (args?.length !== 1) {
      return faultOfCall(use, 'the parts of one array');
    }
    const found = partOf(args[0], null, values);
    if (found === 'foreign') {
      return FOREIGN;
    }
    return 'expected' in found ? found : { kind: 'arrow array', shared: true };
  },
};

/** chunked_array([arrays], type), whose types pyarrow compares itself (cpp/src/arrow/chunked_array.cc, Make). */
export const arrowChunks: Shape = {
  call(use: CallUse): Fault | Fact {
    const { args, values } = use;
    const [chunks, type] = args ?? [];
    const list = values.container(chunks, ['list']);
    const items = list === null || list.sealed === true || list.given === true ? null : list.items;
    const arrays = items?.every((item) => values.fact(item)?.kind === 'arrow array' || values.isForeign(item));
    const typed = values.fact(type)?.kind === 'arrow type' || values.isForeign(type);
    if (args?.length !== 2 || !arrays || !typed) {
      return faultOfCall(use, 'arrays of Arrow and their type');
    }
    return list!.cut
      ? { expected: 'arrays that can be looked through', found: `${list!.length}`, kind: 'unknown' }
      : { kind: 'arrow array', shared: true };
  },
};

/** One array, or one that another is made of. */
interface Part {
  readonly type: ArrowType;
  readonly length: number;
  readonly offset: number;
  readonly nulls: number;
  /** Null where there is none. */
  readonly buffers: readonly (Content | null)[];
  readonly children: readonly Value[];
  readonly dictionary: Value;
}

/** What is known of a part in shape: its length; or what is wrong with it. */
type Found = { readonly length: number } | Fault | 'foreign';

/** @param expected what the type of the whole says that this part is; null for the whole */
function partOf(data: Value, expected: ArrowType | null, values: Values): Found {
  const read = readPart(data, values);
  if (read === 'foreign' || 'expected' in read) {
    return read;
  }
  if (expected !== null && !isSameType(read.type, expected)) {
    return faultOf(values, 'a part of the type that the whole says', data);
  }
  const fault = layoutFault(read);
  if (fault !== null) {
    return fault;
  }
  // Each bit of the validity is looked at.
  const bits = 8 * (read.buffers[0]?.size ?? 0);
  const size = read.buffers.reduce((sum, content) => sum + (content?.size ?? 0), PART_COST + bits);
  if (!values.spend(size)) {
    return { expected: 'arrays that can be looked through', found: `${size} bytes more`, kind: 'unknown' };
  }
  return nullsFault(read) ?? insideOf(read, values);
}

function readPart(data: Value, values: Values): Part | Fault | 'foreign' {
  const [type, length, nulls, offset, buffers, children, dictionary, ...more] = values.tuple(data) ?? [];
  const fact = values.fact(type);
  const lists = [buffers, children].map((list) => values.sequence(list));
  const numbers = [length, nulls, offset].map((number) => values.int(number));
  if (values.isForeign(type) || lists[0]?.some((item) => values.isForeign(item))) {
    return 'foreign';
  }
  const contents = lists[0]?.map((item) => contentOf(item, values));
  const known = contents?.every((content) => content !== undefined) && numbers.every((number) => number !== null);
  if (fact?.kind !== 'arrow type' || !known || lists[1] === null || dictionary === undefined || more.length > 0) {
    const cut = [data, buffers, children].some((list) => list !== undefined && isContainer(list) && list.cut);
    const fault = faultOf(values, '(type, length, nulls, offset, buffers, children, dictionary)', data);
    return cut ? { ...fault, kind: 'unknown' } : fault;
  }
  return {
    type: fact.type,
    length: numbers[0]!,
    nulls: numbers[1]!,
    offset: numbers[2]!,
    buffers: contents as (Content | null)[],
    children: lists[1]!,
    dictionary,
  };
}

/** The bytes of a buffer, null for none; undefined where it is neither. */
function contentOf(value: Value, values: Values): Content | null | undefined {
  const fact = values.fact(value);
  if (values.isNone(value)) {
    return null;
  }
  return fact?.kind === 'arrow buffer' ? (values.content(fact.data) ?? undefined) : undefined;
}

/** Buffers of each layout: validity first (cpp/src/arrow/type.cc, `layout`). */
const BUFFERS: Readonly<Record<ArrowType['layout'], number>> = {
  null: 1,
  bits: 2,
  fixed: 2,
  binary: 3,
  list: 2,
  'fixed list': 1,
  struct: 1,
  dictionary: 2,
};

/** As many buffers and children as the type has, each long enough. */
function layoutFault({ type, length, offset, buffers, children, dictionary }: Part): Fault | null {
  const [, data] = buffers;
  const end = offset + length;
  const count = type.layout === 'dictionary' ? 0 : type.children.length;
  if (length < 0 || offset < 0 || !Number.isSafeInteger(end * Math.max(1, type.width))) {
    return contradiction('a length and an offset from 0', `${length} and ${offset}`);
  }
  if (buffers.length !== BUFFERS[type.layout] || children.length !== count) {
    const found = `${buffers.length} and ${children.length}`;
    return contradiction(`${BUFFERS[type.layout]} buffers and ${count} arrays inside`, found);
  }
  if ((type.layout === 'dictionary') === (dictionary === NONE)) {
    return contradiction('a dictionary where the type has one', 'something else');
  }
  const validity = buffers[0]?.size ?? null;
  const bits = length === 0 ? 0 : Math.ceil(end / 8);
  if (validity !== null && (validity < bits || type.layout === 'null')) {
    return contradiction(`${type.layout === 'null' ? 'no' : bits} bytes that say what is null`, `${validity}`);
  }
  const needed = length === 0 ? 0 : bytesOf(type, end);
  return (data?.size ?? 0) >= needed
    ? null
    : contradiction(`${needed} bytes for ${end} elements`, `${data?.size ?? 0}`);
}

/** Bytes that so many elements take in the second buffer: values, offsets or indices. */
function bytesOf({ layout, width }: ArrowType, count: number): number {
  switch (layout) {
    case 'bits':
      return Math.ceil(count / 8);
    case 'fixed':
    case 'dictionary':
      return count * width;
    case 'binary':
    case 'list':
      return (count + 1) * width;
    default:
      return 0;
  }
}

/** -1 where nobody has counted them, or exactly how many there are: compiled code makes room for the others. */
function nullsFault({ type, length, offset, nulls, buffers }: Part): Fault | null {
  const counted = type.layout === 'null' ? length : new ArrowBits(buffers[0]).zeros(offset, length);
  return nulls === -1 || nulls === counted ? null : contradiction(`${counted} nulls`, `${nulls}`);
}

/** Where offsets and indices lead. */
function insideOf(part: Part, values: Values): Found {
  const { type, length, offset, buffers, dictionary } = part;
  if (type.layout === 'binary') {
    return textFault(part) ?? { length };
  }
  const lengths: number[] = [];
  const inner = type.layout === 'dictionary' ? [dictionary] : part.children;
  const types = type.layout === 'dictionary' ? type.children.slice(1) : type.children;
  for (const [at, child] of inner.entries()) {
    const found = partOf(child, types[at], values);
    if (found === 'foreign' || 'expected' in found) {
      return found;
    }
    lengths.push(found.length);
  }
  const end = offset + length;
  switch (type.layout) {
    case 'list':
      return offsetsFault(part, lengths[0]) ?? { length };
    case 'fixed list':
      return lengths[0] >= end * type.width
        ? { length }
        : contradiction(`${end * type.width} elements inside`, `${lengths[0]}`);
    case 'struct': {
      const short = lengths.find((inside) => inside < end);
      return short === undefined ? { length } : contradiction(`${end} elements inside`, `${short}`);
    }
    case 'dictionary': {
      const places = new ArrowNumbers(buffers[1], type.width, type.children[0].signed);
      return placesFault(part, places, lengths[0]) ?? { length };
    }
    default:
      return { length };
  }
}

/** Offsets rise, and none lies behind the end. */
function offsetsFault({ type, length, offset, buffers }: Part, end: number): Fault | null {
  const offsets = new ArrowNumbers(buffers[1], type.width, true);
  let last = 0;
  for (let at = 0; length > 0 && at <= length; at += 1) {
    const next = offsets.at(offset + at);
    if (next < last || next > end) {
      return contradiction(`offsets that rise, from 0 to ${end}`, `${next} after ${last}`);
    }
    last = next;
  }
  return null;
}

/** Offsets, and the text between them: no element begins or ends inside of a character. */
function textFault(part: Part): Fault | null {
  const { type, length, offset, buffers } = part;
  const data = buffers[2];
  const fault = offsetsFault(part, data?.size ?? 0);
  if (fault !== null || !type.text || length === 0 || data === null) {
    return fault;
  }
  return isArrowText(data, new ArrowNumbers(buffers[1], type.width, true), offset, length)
    ? null
    : contradiction('text in UTF-8', 'other bytes');
}

/** Every index that is not null is one of an element of the dictionary. */
function placesFault({ length, offset, buffers }: Part, places: ArrowNumbers, count: number): Fault | null {
  const valid = new ArrowBits(buffers[0]);
  for (let at = offset; at < offset + length; at += 1) {
    const place = places.at(at);
    if (valid.at(at) && (place < 0 || place >= count)) {
      return contradiction(`indices from 0, below ${count}`, `${place}`);
    }
  }
  return null;
}
