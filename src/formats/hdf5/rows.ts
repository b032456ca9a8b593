/**
 * The rows of a dataset whose elements are of variable length, as PyTables reads those of a VLArray.
 *
 * Source: HDF5 File Format Specification 3.0, IV.A.2.e and f (fill values); H5Tvlen.c (libhdf5 1.14).
 */
import { available, type ByteSource } from '../../bytes/source.ts';
import type { Hdf5Parts } from './attributes.ts';
import { breakOf, Extent, Hdf5Error } from './bytes.ts';
import { chunks } from './chunks.ts';
import { type Filter, readFilters, unfiltered, unreadFilter } from './filters.ts';
import { attempt } from './heap-index.ts';
import { type ChunkedLayout, readLayout } from './layout.ts';
import { MESSAGE, type Message } from './object-header.ts';
import { type Dataspace, type Datatype, readDataspace, readDatatype } from './types.ts';

const NOT_PLAIN = 'expected rows of bytes or whole numbers, found another type';

/** What the header of a dataset says, as far as its rows need it. */
interface Dataset {
  readonly type: Datatype;
  readonly space: Dataspace;
  readonly filters: readonly Filter[];
}

/** The bytes of a row, null for an empty one, an error where rows cannot be read, or a fact that changes nothing. */
export type Row = ByteSource | null | Hdf5Error | string;

/**
 * The rows of an object, which is a dataset if its messages say so, as a program on a little-endian machine gets them.
 * @throws {Hdf5Error} where a limit is reached
 */
export function* readRows(parts: Hdf5Parts, messages: readonly Message[]): Generator<Row> {
  const body = (type: keyof typeof MESSAGE): Extent | null => {
    const message = messages.find((each) => each.type === MESSAGE[type]);
    return message === undefined ? null : parts.shared.resolve(message);
  };
  try {
    const [type, space, layout] = [body('datatype'), body('dataspace'), body('layout')];
    if (type === null || space === null || layout === null) {
      return;
    }
    const filters = body('filters');
    const dataset: Dataset = {
      type: readDatatype(type.cursor()),
      space: readDataspace(parts.file, space.cursor()),
      filters: filters === null ? [] : readFilters(filters),
    };
    if (dataset.type.kind !== 'sequence' && dataset.type.kind !== 'variable-string') {
      return;
    }
    if (body('externalFiles') !== null) {
      throw new Hdf5Error('expected rows in this file, found them in others', layout.place);
    }
    for (const kind of ['fillValue', 'oldFillValue'] as const) {
      const fill = body(kind);
      yield* fill === null ? [] : fillRows(parts, dataset, fill, kind === 'oldFillValue');
    }
    yield* layoutRows(parts, dataset, layout);
  } catch (error) {
    yield breakOf(error);
  }
}

function* layoutRows(parts: Hdf5Parts, dataset: Dataset, body: Extent): Generator<Row> {
  const layout = readLayout(parts.file, body);
  const { dimensions, count } = dataset.space;
  if (layout.kind === 'virtual') {
    throw new Hdf5Error('expected rows in this dataset, found them in others', body.place);
  }
  if (layout.kind === 'whole') {
    yield* layout.data === null ? [] : elements(parts, dataset, layout.data, count);
    return;
  }
  const isLaid = dimensions.length > 0 && layout.dimensions.length === dimensions.length;
  if (!isLaid || layout.dimensions.some((size) => size === 0)) {
    const found = `${dimensions.length} with chunks of ${layout.dimensions.join(' by ')}`;
    throw new Hdf5Error(`expected chunks in the dimensions of their dataset, found ${found}`, body.place);
  }
  if (layout.hasUnfilteredEdges && dimensions.length > 1) {
    throw new Hdf5Error('chunks that are filtered in part are read in one dimension, found more', body.place);
  }
  yield* chunkRows(parts, dataset, layout);
}

function* chunkRows(parts: Hdf5Parts, dataset: Dataset, layout: ChunkedLayout): Generator<Row> {
  const { file } = parts;
  const { filters, space } = dataset;
  const length = layout.dimensions.reduce((product, size) => product * size, 1);
  for (const { index, stored, mask } of chunks(file, layout, space.dimensions, filters.length > 0)) {
    // In more dimensions the whole chunk is read: what is not written in it is empty.
    const rows = space.dimensions.length > 1 ? length : Math.min(length, space.count - index * length);
    if (!(rows > 0)) {
      continue; // behind the extent, which was made smaller
    }
    const used = layout.hasUnfilteredEdges && rows < length ? [] : filters;
    const unread = unreadFilter(used, mask);
    if (unread !== null) {
      yield* searched(parts, dataset, unread, stored.place);
      return;
    }
    const { extent, close } = unfiltered(stored, used, mask, file.expansion);
    try {
      yield* elements(parts, dataset, extent, rows);
    } finally {
      close();
    }
  }
}

/**
 * Every value of variable length in the file, once. What a filter that is not read hides are the references to them alone:
 * the rows themselves are never filtered, and a collection has a signature. Files of pandas with blosc are read so.
 */
function* searched({ heaps }: Hdf5Parts, { type }: Dataset, { id }: Filter, place: number): Generator<Row> {
  yield `rows lie behind filter ${id}, which is not read: every value of variable length in the file was looked at instead`;
  const { base } = type;
  if (base !== null && !base.isPlain) {
    throw new Hdf5Error(NOT_PLAIN, place);
  }
  for (const found of heaps.search(base?.isBigEndian ? base.size : 1)) {
    yield swapped(found.content(), base);
  }
}

/** `count` rows whose references lie in `data`. */
function* elements({ file, heaps }: Hdf5Parts, { type }: Dataset, data: Extent, count: number): Generator<Row> {
  const { base } = type;
  const cursor = data.cursor();
  if (type.size !== heaps.referenceSize) {
    throw new Hdf5Error(`expected elements of ${heaps.referenceSize} bytes, found ${type.size}`, data.place);
  }
  for (let at = 0; at < count; at += 1) {
    // Of what filters made there is no place but where they began.
    const place = data.place === data.start ? cursor.position : data.place;
    file.count(place);
    const reference = heaps.readReference(cursor, place);
    yield attempt(() => readValue(heaps.value(reference, base?.size ?? 1), base, place));
  }
}

/** The bytes of a row as a program on a little-endian machine gets them; null where there are none. */
function readValue(value: Extent | null, base: Datatype | null, place: number): ByteSource | null {
  if (value !== null && base !== null && !base.isPlain) {
    throw new Hdf5Error(NOT_PLAIN, place);
  }
  return value === null ? null : swapped(value.content(), base);
}

const swapped = (source: ByteSource, base: Datatype | null): ByteSource =>
  base?.isBigEndian && base.size > 1 ? new SwappedSource(source, base.size) : source;

/** Numbers of `width` bytes, each of them backwards. */
class SwappedSource implements ByteSource {
  readonly #source: ByteSource;
  readonly #width: number;
  readonly size: number;

  constructor(source: ByteSource, width: number) {
    this.#source = source;
    this.#width = width;
    this.size = source.size;
  }

  read(offset: number, length: number): Uint8Array {
    const count = available(this.size, offset, length);
    const first = offset - (offset % this.#width);
    const whole = Math.ceil((offset + count - first) / this.#width) * this.#width;
    const bytes = Uint8Array.from(this.#source.read(first, whole));
    for (let at = 0; at < bytes.length; at += this.#width) {
      bytes.subarray(at, at + this.#width).reverse();
    }
    return bytes.subarray(offset - first, offset - first + count);
  }

  close(): void {}
}

/** The row that stands for those that were never written. */
function* fillRows(parts: Hdf5Parts, dataset: Dataset, body: Extent, isOld: boolean): Generator<Row> {
  const cursor = body.cursor();
  if (!isOld) {
    const version = cursor.uint8('a version');
    const flags = version < 3 ? cursor.uint16('when it is written') & 0 : cursor.uint8('flags');
    const isDefined = version < 3 ? cursor.uint8('whether there is one') !== 0 : (flags & 0x20) !== 0;
    if (!isDefined) {
      return;
    }
  }
  const size = cursor.uint32('the length of a value');
  const start = cursor.position;
  if (size === dataset.type.size) {
    yield* elements(parts, dataset, new Extent(body.source, start, body.end, body.place), 1);
  }
}
