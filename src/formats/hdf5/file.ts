/**
 * The objects of an HDF5 file: groups, datasets and committed datatypes, with their attributes. The data of arrays are
 * never read, so a file of gigabytes costs its headers.
 *
 * Source: HDF5 File Format Specification 3.0, docs.hdfgroup.org.
 */
import { LIMITS } from '../../base/limits.ts';
import type { ExpansionBudget } from '../../bytes/expand.ts';
import type { ByteSource } from '../../bytes/source.ts';
import { attributeValues, denseAttributes, type Hdf5Attribute, type Hdf5Parts, readAttribute } from './attributes.ts';
import { breakOf, type Extent, Hdf5Bytes, Hdf5Error, requireFew } from './bytes.ts';
import { GlobalHeaps } from './global-heap.ts';
import { attempt } from './heap-index.ts';
import { denseLinks, type Hdf5Link, oldLinks, readLink } from './links.ts';
import { MESSAGE, type Message, messages } from './object-header.ts';
import { join, PendingObjects } from './pending.ts';
import { type Row, readRows } from './rows.ts';
import { SharedMessages } from './shared-messages.ts';
import { readSuperblock } from './superblock.ts';

const KNOWN: ReadonlySet<number> = new Set(Object.values(MESSAGE));

/** A link that is only a name. */
export class NamedLink {
  readonly path: string;
  readonly target: NonNullable<Hdf5Link['target']>;

  constructor(path: string, target: NamedLink['target']) {
    this.path = path;
    this.target = target;
  }
}

export class Hdf5Object {
  /** From the root. */
  readonly path: string;
  readonly #parts: Hdf5Parts;
  readonly #messages: readonly Message[];

  constructor(path: string, parts: Hdf5Parts, own: readonly Message[]) {
    this.path = path;
    this.#parts = parts;
    this.#messages = own;
  }

  /** Its attributes, wherever they lie; what cannot be read is an error among them. */
  *attributes(): Generator<Hdf5Attribute | Hdf5Error, void, undefined> {
    for (const message of this.#messages) {
      if (message.type === MESSAGE.attribute) {
        yield attempt(() => readAttribute(this.#parts, this.#parts.shared.resolve(message)));
      } else if (message.type === MESSAGE.attributeInfo) {
        yield* attempted(() => denseAttributes(this.#parts, this.#parts.shared.resolve(message)));
      }
    }
  }

  /** The values of an attribute that are text or bytes; what cannot be read is an error among them. */
  values(attribute: Hdf5Attribute): Generator<Extent | Hdf5Error, void, undefined> {
    return attempted(() => attributeValues(this.#parts, attribute));
  }

  /** The rows of a dataset of values of variable length, none of anything else. */
  rows(): Generator<Row, void, undefined> {
    return readRows(this.#parts, this.#messages);
  }
}

/** What `read` yields, and the break that it meets. */
function* attempted<Item>(read: () => Generator<Item>): Generator<Item | Hdf5Error, void, undefined> {
  try {
    yield* read();
  } catch (error) {
    yield breakOf(error);
  }
}

/** What an HDF5 file holds, in no order but that a group comes before what is in it. */
export type Hdf5Item = Hdf5Object | NamedLink | Hdf5Error;

/** One reading of a file. */
export class Hdf5File {
  readonly #file: Hdf5Bytes;
  readonly #pending = new PendingObjects();

  /** @param expansion what filters may expand to */
  constructor(source: ByteSource, expansion: ExpansionBudget) {
    this.#file = new Hdf5Bytes(source, expansion);
  }

  /**
   * Every object that hard links reach from the root group, and every link that is only a name; what cannot be read is
   * an error among them.
   * @param start where the signature lies
   * @throws {Hdf5Error} where a limit is reached; what was yielded before stands
   */
  *contents(start: number): Generator<Hdf5Item, void, undefined> {
    const superblock = attempt(() => readSuperblock(this.#file, start));
    if (superblock instanceof Hdf5Error) {
      yield superblock;
      return;
    }
    const heaps = new GlobalHeaps(this.#file);
    const extension = superblock.extension < 0 ? [] : yield* this.#messages(superblock.extension);
    const table = extension.find(({ type }) => type === MESSAGE.sharedTable)?.body ?? null;
    const image = extension.find(({ type }) => type === MESSAGE.cacheImage)?.body;
    if (image !== undefined) {
      // libhdf5 takes what is in it for what lies at other addresses.
      yield new Hdf5Error('an image of the metadata cache is not read', image.place);
    }
    const parts = { file: this.#file, shared: new SharedMessages(this.#file, table), heaps };
    this.#pending.meet('/', '', superblock.root);
    for (let next = this.#pending.next(); next !== null; next = this.#pending.next()) {
      const own = yield* this.#messages(next.address);
      yield new Hdf5Object(next.path, parts, own);
      for (const message of own) {
        yield* attempted(() => this.#links(next.path, parts, message));
      }
    }
  }

  /** The messages of a header that are known, as far as it can be read. */
  *#messages(address: number): Generator<Hdf5Error, Message[]> {
    const found: Message[] = [];
    try {
      for (const message of messages(this.#file, address)) {
        if (KNOWN.has(message.type)) {
          found.push(message);
          requireFew(found.length, LIMITS.hdf5Messages, 'messages of one object', message.body.place);
        }
      }
    } catch (error) {
      yield breakOf(error);
    }
    return found;
  }

  *#links(path: string, { shared }: Hdf5Parts, message: Message): Generator<NamedLink | Hdf5Error> {
    const file = this.#file;
    const links = {
      [MESSAGE.link]: (body: Extent) => [readLink(file, body)],
      [MESSAGE.linkInfo]: (body: Extent) => denseLinks(file, body),
      [MESSAGE.symbols]: (body: Extent) => oldLinks(file, body),
    }[message.type];
    for (const link of links?.(shared.resolve(message)) ?? []) {
      if (link instanceof Hdf5Error) {
        yield link;
      } else if (link.target !== null) {
        yield new NamedLink(join(path, link.name), link.target);
      } else {
        this.#pending.meet(path, link.name, link.address ?? -1);
      }
    }
  }
}
