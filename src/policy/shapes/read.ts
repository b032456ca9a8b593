/** Reads the values of one stream for the shapes: constants exactly, objects by what is known of them. */
import { LIMITS } from '../../base/limits.ts';
import type { Expressions } from '../../pickle/expression.ts';
import { type Content, type Literal, type Literals, NO_CONTENT } from '../../pickle/literals.ts';
import { isPlainValue } from '../../pickle/summary.ts';
import {
  type Container,
  type ContainerKind,
  FALSE,
  type GlobalObject,
  isContainer,
  isElided,
  NONE,
  TRUE,
  type Value,
} from '../../pickle/values.ts';
import type { Fact } from './facts.ts';
import { isUntouched } from './seal.ts';

/** Text of a constant that is read: names of fields and keys are short. */
const TEXT_BYTES = 64 * 1024;
/** Bytes of a constant text whose characters are counted one by one. */
const COUNTED_BYTES = LIMITS.window;

/** Bytes that one character of a text constant may take: `\\u00ff`. */
const MOST_ESCAPED = 6;

/** Of the shape of a name, what other shapes ask of it (shape.ts). */
interface ShapeFacts {
  readonly mustBuild?: true;
  readonly isKeptBy?: (owner: GlobalObject, key: string) => boolean;
}

/** What the shapes need to know of the lists. */
export interface NameLists {
  /** Whether a name is on a list, of ours, of torch or of the user. */
  isListed(module: string, name: string): boolean;
  /** Of the shape of a name, what other shapes ask of it; undefined for a name without shapes. */
  shapeOf(module: string, name: string): ShapeFacts | undefined;
}

interface Stream {
  readonly literals: Literals;
  readonly expressions: Expressions;
  readonly objects: { readonly stale: boolean };
}

export class Values {
  readonly lists: NameLists;
  readonly #stream: Stream;
  #spent = 0;

  constructor(stream: Stream, lists: NameLists) {
    this.#stream = stream;
    this.lists = lists;
  }

  /** As Python, for messages. */
  write(value: Value): string {
    return this.#stream.expressions.write(value);
  }

  /** Of an integer constant that a double holds exactly; True and False are 1 and 0. */
  int(value: Value | undefined): number | null {
    if (value === TRUE || value === FALSE) {
      return value === TRUE ? 1 : 0;
    }
    const literal = this.#literal(value);
    const truth = literal === null ? null : this.#stream.literals.bool(literal);
    if (truth !== null) {
      return truth ? 1 : 0;
    }
    const number = literal === null ? null : Number(this.#stream.literals.int(literal) ?? Number.NaN);
    return number !== null && Number.isSafeInteger(number) ? number : null;
  }

  /** Whether it is a constant number, of any kind and size. */
  isNumber(value: Value | undefined): boolean {
    if (value === TRUE || value === FALSE) {
      return true;
    }
    const literal = this.#literal(value);
    return literal !== null && ['int', 'float'].includes(this.#stream.literals.type(literal));
  }

  /** Of a text constant of at most 64 KiB; null for anything else. */
  text(value: Value | undefined): string | null {
    const literal = this.#literal(value);
    if (literal === null || this.#stream.literals.length(literal) > TEXT_BYTES) {
      return null;
    }
    return this.#stream.literals.text(literal, TEXT_BYTES);
  }

  /** A short word, as text or as bytes: torch takes both. */
  word(value: Value | undefined): string | null {
    const literal = this.#literal(value);
    const bytes = literal !== null && this.#stream.literals.type(literal) === 'bytes';
    return bytes ? Buffer.from(this.#stream.literals.bytes(literal, 64)).toString('latin1') : this.text(value);
  }

  isText(value: Value | undefined): boolean {
    const literal = this.#literal(value);
    return literal !== null && this.#stream.literals.type(literal) === 'str';
  }

  isBytes(value: Value | undefined): boolean {
    const literal = this.#literal(value);
    const constant = literal !== null && ['bytes', 'bytearray'].includes(this.#stream.literals.type(literal));
    return constant || this.fact(value)?.kind === 'bytes' || isBuffer(value);
  }

  /** A number, text, bytes, None, True or False. */
  isConstant(value: Value | undefined): boolean {
    return (typeof value === 'number' && !isElided(value)) || this.#literal(value) !== null || this.isBytes(value);
  }

  /**
   * Bytes of a bytes constant, or of a text that numpy takes for bytes (Python 2 wrote them so): at least and at most. Null
   * where it is no such constant.
   */
  byteLength(value: Value | undefined): { least: number; most: number } | null {
    const fact = this.fact(value);
    if (fact?.kind === 'bytes') {
      return { least: fact.length ?? Math.ceil(fact.most / MOST_ESCAPED), most: fact.most };
    }
    if (isBuffer(value)) {
      return { least: 0, most: Number.MAX_SAFE_INTEGER };
    }
    const literal = this.#literal(value);
    if (literal === null) {
      return null;
    }
    const { literals } = this.#stream;
    const type = literals.type(literal);
    if (type === 'bytes' || type === 'bytearray') {
      return { least: literals.length(literal), most: literals.length(literal) };
    }
    return type === 'str' ? this.latin1Length(value) : null;
  }

  /** Characters of a text constant, each of which Latin-1 makes a byte: exactly where it is not too long to look at. */
  latin1Length(value: Value | undefined): { least: number; most: number } | null {
    const literal = this.#literal(value);
    if (literal === null || !this.isText(value)) {
      return null;
    }
    const { literals } = this.#stream;
    if (literals.isByteString(literal)) {
      return { least: literals.length(literal), most: literals.length(literal) };
    }
    const length = literals.fullLength(literal);
    if (length <= COUNTED_BYTES) {
      const text = literals.fullText(literal, COUNTED_BYTES) ?? '';
      return { least: text.length, most: text.length };
    }
    return { least: Math.ceil(length / MOST_ESCAPED), most: length };
  }

  /** The bytes of a constant of exactly `length` of them, as `byteLength` takes it; null where they are not at hand. */
  bytes(value: Value | undefined, length: number): Uint8Array | null {
    if (typeof value === 'object' && value.kind === 'call' && this.fact(value)?.kind === 'bytes') {
      return this.bytes(this.tuple(value.args)?.[0], length); // _codecs.encode(text, 'latin1')
    }
    const literal = this.#literal(value);
    if (literal === null) {
      return null;
    }
    const text = this.isText(value) ? this.text(value) : null;
    const bytes = text === null ? this.#stream.literals.bytes(literal, length) : Buffer.from(text, 'latin1');
    return bytes.length === length ? bytes : null;
  }

  /**
   * The bytes of a constant, of a text that stands for bytes, or of `bytes(…)` and `bytearray(…)` of such, however many;
   * null where they are not in the stream.
   */
  content(value: Value | undefined): Content | null {
    if (typeof value === 'object' && (value.kind === 'call' || value.kind === 'buffer')) {
      const call = value.kind === 'buffer' ? value.of : value;
      const args = this.fact(call)?.kind === 'bytes' ? this.tuple(call!.args) : null;
      return args?.length === 0 ? NO_CONTENT : this.content(args?.[0]);
    }
    const literal = this.#literal(value);
    return literal === null ? null : this.#stream.literals.content(literal);
  }

  /** Whether so many bytes more may be looked at, of those of this stream. */
  spend(bytes: number): boolean {
    this.#spent += bytes;
    return this.#spent <= LIMITS.arrowBytes;
  }

  /** The items of a tuple that is known in full. */
  tuple(value: Value | undefined): readonly Value[] | null {
    return this.#items(value, ['tuple']);
  }

  /** The items of a tuple or list that is known in full. */
  sequence(value: Value | undefined): readonly Value[] | null {
    return this.#items(value, ['tuple', 'list']);
  }

  /** Keys and values, in turn, of a dict that is known in full. */
  dict(value: Value | undefined): readonly Value[] | null {
    return this.#items(value, ['dict']);
  }

  /** The integers of a tuple, or of a list, that is known in full. */
  ints(value: Value | undefined): readonly number[] | null {
    const numbers = this.sequence(value)?.map((item) => this.int(item));
    return numbers?.every((number): number is number => number !== null) ? numbers : null;
  }

  #items(value: Value | undefined, kinds: readonly ContainerKind[]): readonly Value[] | null {
    const known = this.container(value, kinds);
    return known === null || known.cut || !isUntouched(known) || known.items.some(isElided) ? null : known.items;
  }

  /** A list that nothing but the stream has filled; its items need not be known. */
  ownList(value: Value | undefined): Container | null {
    const list = this.container(value, ['list']);
    return list !== null && isUntouched(list) ? list : null;
  }

  /** The container itself, of one of the kinds. */
  container(value: Value | undefined, kinds: readonly ContainerKind[]): Container | null {
    return value !== undefined && isContainer(value) && kinds.includes(value.kind) ? value : null;
  }

  /** Whether it is a constant, or a container of constants, however large. */
  isPlain(value: Value | undefined): boolean {
    if (value === undefined) {
      return false;
    }
    if (!isContainer(value)) {
      return isPlainValue(value) || this.fact(value)?.kind === 'bytes';
    }
    if (!this.#stream.objects.stale) {
      return value.plain || (!value.cut && value.items.every((item) => this.isPlain(item)));
    }
    return !value.cut && value.items.every((item) => item === value || this.isPlain(item));
  }

  /** Whether it was not kept, so that nobody can say what it is. */
  isUnknown(value: Value | undefined): boolean {
    return value !== undefined && isElided(value);
  }

  fact(value: Value | undefined): Fact | null {
    if (typeof value === 'object' && value.kind === 'buffer') {
      return this.fact(value.of);
    }
    return typeof value === 'object' && 'fact' in value ? ((value.fact as Fact | undefined) ?? null) : null;
  }

  /** Whether a name without shapes gave it: one of no list, of the user, or one that has a fault already. */
  isForeign(value: Value | undefined): boolean {
    if (typeof value !== 'object') {
      return false;
    }
    if (value.kind === 'persistent') {
      return value.fact === undefined && this.global(value) === null;
    }
    if (value.kind === 'global') {
      return this.lists.shapeOf(value.module, value.name) === undefined;
    }
    const fact = this.fact(value);
    const owner = fact?.kind === 'instance' ? fact.owner : null;
    return fact?.kind === 'foreign' || (owner !== null && this.lists.shapeOf(owner.module, owner.name) === undefined);
  }

  /** The global that a value is: itself, or the class of a persistent id ('module', CLASS, …) of torch. */
  global(value: Value | undefined): GlobalObject | null {
    if (typeof value !== 'object') {
      return null;
    }
    if (value.kind === 'persistent') {
      const [word, type] = this.container(value.id, ['tuple'])?.items ?? [];
      return this.word(word) === 'module' && typeof type === 'object' ? this.global(type) : null;
    }
    return value.kind === 'global' ? value : null;
  }

  isNone(value: Value | undefined): boolean {
    return value === NONE;
  }

  /** True, False, or the 0 and 1 that older picklers write for them. */
  bool(value: Value | undefined): boolean | null {
    const number = this.int(value);
    return number === 0 || number === 1 ? number === 1 : null;
  }

  #literal(value: Value | undefined): Literal | null {
    if (typeof value === 'number') {
      return value >= 0 ? value : null;
    }
    return value?.kind === 'detached' ? value : null;
  }
}

/** Whether it is a buffer that the program which loads the pickle hands over (PEP 574). */
const isBuffer = (value: Value | undefined): boolean =>
  typeof value === 'object' && value.kind === 'buffer' && value.of === undefined;
