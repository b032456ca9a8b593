/**
 * The blocks of a table of pandas and the rows that they take: pandas 3.1 writes the number of each block into an array of
 * so many rows as all blocks have together, at the places that the stream says (pandas/_libs/internals.pyx,
 * `BlockManager._rebuild_blknos_and_blklocs`).
 */
import { isContainer, type Value } from '../../pickle/values.ts';
import { type Fact, type Places, thing } from './facts.ts';
import { buildState, namedItems } from './instance.ts';
import { isLibraryData, libraryClass } from './library.ts';
import { isNumpyData } from './numpy-array.ts';
import type { Values } from './read.ts';
import { contradiction, type Fault, faultOf, faultOfCall, type Shape } from './shape.ts';

/** Places that are written out, in bytes; honest tables of more columns have them in order, as a slice. */
const MOST_PLACES = 1 << 16;

/** BlockPlacement(slice or array of numbers) */
export const blockPlacement: Shape = {
  native: true,
  call(use): Fault | Fact {
    const places = use.args?.length === 1 ? placesOf(use.args[0], use.values) : undefined;
    return places === undefined
      ? faultOfCall(use, 'places from 0 on, as a slice or an array')
      : { ...thing('placement'), places };
  },
};

/** _unpickle_block(values, places, dimensions) */
export const block: Shape = {
  native: true,
  call(use): Fault | Fact {
    const { args, values } = use;
    const made = args?.length === 3 && (values.int(args[2]) ?? 0) > 0 ? blockOf(args.slice(0, 2), values) : null;
    return made ?? faultOfCall(use, 'values, places from 0 on and the number of dimensions');
  },
};

/** A block of values and the places that it takes; null where they are none. */
export function blockOf(args: readonly Value[], values: Values): Fact | null {
  const [data, at] = args;
  const places = args.length === 2 && isLibraryData(data, values) ? placesOf(at, values) : undefined;
  return places === undefined ? null : { ...thing('block'), places };
}

/** BlockManager(blocks, axes), or an empty one that is given them by BUILD; it takes the blocks by keyword from nobody. */
export const blockManager: Shape = {
  call(use): Fault | Fact {
    const made = libraryClass.call!(use);
    const [blocks] = use.args ?? [];
    const fault = blocks === undefined || 'expected' in made ? null : blocksFault(blocks, use.values);
    return fault ?? made;
  },
  build: (use) => stateFault(use.state, use.values) ?? buildState(use),
  items: namedItems,
};

/** (axes, values, items, {'0.14.1': {'axes': …, 'blocks': [{'values': …, 'mgr_locs': …}, …]}}) */
function stateFault(state: Value, values: Values): Fault | null {
  const versions = values.container(state, ['tuple'])?.items[3];
  const version = entry(versions, '0.14.1', values);
  const blocks = entry(version, 'blocks', values);
  return blocks === undefined
    ? faultOf(values, 'axes, values, items and the blocks with their places', version ?? versions ?? state)
    : blocksFault(blocks, values);
}

function entry(dict: Value | undefined, key: string, values: Values): Value | undefined {
  const items = values.dict(dict) ?? [];
  const at = items.findLastIndex((item, index) => index % 2 === 0 && values.text(item) === key);
  return at < 0 ? undefined : items[at + 1];
}

/** Every block takes places that the blocks have together. */
function blocksFault(blocks: Value, values: Values): Fault | null {
  if (!isContainer(blocks)) {
    return values.isForeign(blocks) ? null : faultOf(values, 'a tuple or list of blocks', blocks);
  }
  if (blocks.cut) {
    return { expected: 'blocks that can be looked through', found: `${blocks.length}`, kind: 'unknown' };
  }
  let count = 0;
  let last = -1;
  for (const item of blocks.items) {
    const fact = values.fact(item);
    const locations = entry(item, 'mgr_locs', values);
    const places =
      fact?.kind === 'thing' ? fact.places : locations === undefined ? undefined : placesOf(locations, values);
    if (places === undefined && !values.isForeign(item)) {
      return faultOf(values, 'blocks with places from 0 on', item);
    }
    if (places === undefined || places === null) {
      return null;
    }
    count += places.count;
    last = Math.max(last, places.last);
  }
  return last < count ? null : contradiction(`places inside of ${count} rows`, `place ${last}`);
}

/** Null where what somebody else made says the places; undefined where they are none. */
function placesOf(value: Value | undefined, values: Values): Places | null | undefined {
  const fact = values.fact(value);
  if (values.isForeign(value) || (fact?.kind === 'thing' && fact.sort === 'placement')) {
    return fact?.kind === 'thing' ? fact.places : null;
  }
  if (fact?.kind === 'thing' && fact.sort === 'slice' && typeof value === 'object' && value.kind === 'call') {
    const [start, stop, step] = values.ints(value.args) ?? [];
    const count = Math.ceil((stop - start) / step);
    return start >= 0 && step > 0 && count >= 0 ? { count, last: start + (count - 1) * step } : undefined;
  }
  if (fact?.kind !== 'array' || !isNumpyData(value, values) || fact.shape?.length !== 1 || fact.dtype?.code !== 'i') {
    return undefined;
  }
  const size = fact.dtype.size * fact.shape[0];
  if (size === 0) {
    return { count: 0, last: -1 };
  }
  const bytes = size > MOST_PLACES ? null : values.bytes(fact.data, size);
  return bytes === null ? undefined : placesIn(bytes, fact.dtype.size);
}

function placesIn(bytes: Uint8Array, width: number): Places | undefined {
  if (width !== 4 && width !== 8) {
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let last = -1;
  for (let at = 0; at < bytes.length; at += width) {
    const place = width === 8 ? Number(view.getBigInt64(at, true)) : view.getInt32(at, true);
    if (place < 0) {
      return undefined;
    }
    last = Math.max(last, place);
  }
  return { count: bytes.length / width, last };
}
