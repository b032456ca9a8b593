/**
 * What a YAML text names for Hydra and PyYAML to call, seen by its tokens alone: no tree is built, so that neither its
 * size, nor its depth, nor what aliases would expand to matters. A key counts wherever it stands.
 *
 * Tokens are those of YAML 1.2 where PyYAML (6.0) reads 1.1. Where these differ in what runs: 1.1 ends a line, and with it
 * a comment, at U+0085, U+2028, U+2029 and a lone carriage return.
 */
import { CST, Lexer, parseAllDocuments } from 'yaml';
import { LIMITS } from '../../base/limits.ts';
import type { OpcodeBudget } from '../../pickle/state.ts';
import { MemberError } from '../member-error.ts';

export interface NamedCall {
  /** The value of such a key, or a tag as it is written. */
  readonly name: string;
  /** Null for a tag. */
  readonly key: string | null;
  /** In the text, in UTF-16 code units. */
  readonly offset: number;
}

/** With what the tags begin that PyYAML's unsafe loaders build objects by (yaml/constructor.py). */
const PYTHON_TAG = 'tag:yaml.org,2002:python/';
const LINE_BREAKS = /\r(?!\n)|[\x85\u2028\u2029]/g;
/** What the lexer puts in front of a plain or block scalar. */
const SCALAR = '\x1f';
/** `!<verbatim>`, or a handle and what follows it (yaml/scanner.py, `scan_tag`, `scan_tag_uri`). */
const TAG = /!<([^>\s]*)>?|(!(?:[\w-]*!)?)([\w\-;/?:@&=+$,.!~*'()[\]%]*)/y;
const MORE_YAML = 'more YAML than is read of one file';

/**
 * The calls that `text` names, in its order.
 * @param keys whose values name something to call
 * @throws {MemberError} `limit-exceeded`, with an offset in the text, beyond LIMITS.yamlText, LIMITS.yamlAnchors or the budget
 */
export function* namedCalls(text: string, keys: ReadonlySet<string>, budget: OpcodeBudget): Generator<NamedCall> {
  if (text.length > LIMITS.yamlText) {
    throw new MemberError('limit-exceeded', `YAML of more than ${LIMITS.yamlText} characters`, LIMITS.yamlText);
  }
  const lines = text.replace(LINE_BREAKS, '\n');
  const reader = new TokenReader(lines, keys);
  let offset = 0;
  for (const token of new Lexer().lex(lines)) {
    budget.opcodes -= LIMITS.yamlCost;
    if (budget.opcodes < 0) {
      throw new MemberError('limit-exceeded', MORE_YAML, offset);
    }
    yield* reader.next(token, offset);
    offset += token === SCALAR || token === CST.DOCUMENT || token === CST.FLOW_END ? 0 : token.length;
  }
}

/**
 * Why `text` is not YAML, with an offset in it; null where it is, and where it is too long to see (LIMITS.yamlTree): no call
 * depends on it. Names that are there twice are no mistake to PyYAML.
 */
export function yamlMistake(text: string, budget: OpcodeBudget): MemberError | null {
  if (text.length > LIMITS.yamlTree) {
    return null;
  }
  budget.opcodes -= text.length * LIMITS.yamlTreeCost;
  if (budget.opcodes < 0) {
    return new MemberError('limit-exceeded', MORE_YAML, 0);
  }
  const lines = text.replace(LINE_BREAKS, '\n');
  if (isDeep(lines)) {
    return new MemberError('limit-exceeded', `YAML nested more than ${LIMITS.configDepth} deep`, 0);
  }
  const options = { version: '1.1', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const documents = [parseAllDocuments(lines, options)].flat();
  const mistake = documents.find(({ errors }) => errors.length > 0)?.errors[0];
  return mistake === undefined
    ? null
    : new MemberError('broken-archive', `expected YAML, found: ${mistake.message}`, mistake.pos[0]);
}

/** Whether brackets, or `-` and `?` in one line, nest deeper than is read: a tree is made by recursion. Indentation costs too much text. */
function isDeep(text: string): boolean {
  let brackets = 0;
  let inLine = 0;
  for (const token of new Lexer().lex(text)) {
    brackets += token === '[' || token === '{' ? 1 : token === ']' || token === '}' ? -1 : 0;
    inLine = token === '\n' ? 0 : inLine + (token === '-' || token === '?' ? 1 : 0);
    if (brackets + inLine > LIMITS.configDepth) {
      return true;
    }
  }
  return false;
}

class TokenReader {
  readonly #text: string;
  readonly #keys: ReadonlySet<string>;
  readonly #anchors = new Map<string, string>();
  /** What each handle of a tag may stand for, wherever in the text that is said. */
  readonly #handles: ReadonlyMap<string, readonly string[]>;
  /** Whether the next token is the text of a plain or block scalar. */
  #inScalar = false;
  #anchor: string | null = null;
  /** The scalar before this token, where nothing stands between. */
  #last: string | null = null;
  /** The key whose value the next scalar is, where it counts. */
  #key: string | null = null;

  constructor(text: string, keys: ReadonlySet<string>) {
    this.#text = text;
    this.#keys = keys;
    this.#handles = handlesIn(text);
  }

  *next(token: string, offset: number): Generator<NamedCall> {
    const kind = this.#inScalar ? 'text' : CST.tokenType(token);
    this.#inScalar = kind === 'scalar';
    switch (kind) {
      case 'text':
        yield* this.#plain(token, offset);
        break;
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        yield* this.#scalar(unquoted(token), offset);
        break;
      case 'alias':
        yield* this.#scalar(this.#anchors.get(token.slice(1)) ?? token, offset);
        break;
      case 'anchor':
        this.#anchor = token.slice(1);
        break;
      case 'tag':
        yield* this.#tag(offset);
        break;
      case 'map-value-ind':
        this.#key = this.#last !== null && this.#keys.has(this.#last) ? this.#last : null;
        this.#last = null;
        break;
      case 'scalar':
      case 'space':
      case 'newline':
      case 'comment':
      case 'block-scalar-header':
      case 'byte-order-mark':
      case 'directive-line':
      case 'flow-error-end':
        break;
      default:
        this.#last = null;
        this.#key = null;
    }
  }

  /** In brackets PyYAML takes any `:` at the start of a token for that of a value, and what follows for a token. */
  *#plain(token: string, offset: number): Generator<NamedCall> {
    const text = this.#key === null ? token.replace(/^:[:\s]*/, '') : token;
    const place = offset + token.length - text.length;
    if (text !== token) {
      yield* this.next(':', offset);
      if (text.startsWith('!')) {
        yield* this.#tag(place);
      }
    }
    const value = text === token ? token : text.replace(/^!\S*/, '');
    yield* this.#scalar(folded(value), place);
  }

  *#scalar(value: string, offset: number): Generator<NamedCall> {
    if (this.#key !== null) {
      yield { name: value, key: this.#key, offset };
    }
    if (this.#anchor !== null) {
      if (this.#anchors.size >= LIMITS.yamlAnchors) {
        throw new MemberError('limit-exceeded', `YAML of more than ${LIMITS.yamlAnchors} anchors`, offset);
      }
      this.#anchors.set(this.#anchor, value);
      this.#anchor = null;
    }
    this.#key = null;
    this.#last = value;
  }

  /** A tag as PyYAML reads it, with commas and brackets, at which the lexer stops. */
  *#tag(offset: number): Generator<NamedCall> {
    TAG.lastIndex = offset;
    const [name, verbatim, handle, suffix] = TAG.exec(this.#text) ?? ['', undefined, '', ''];
    const prefixes = verbatim === undefined ? (this.#handles.get(handle) ?? []) : [''];
    if (prefixes.some((prefix) => (prefix + unescaped(verbatim ?? suffix)).startsWith(PYTHON_TAG))) {
      yield { name, key: null, offset };
    }
  }
}

/**
 * The prefixes of handles that `%TAG !e! tag:example.com,2000:` gives. PyYAML takes the line between documents too, where the
 * lexer sees plain text (yaml/scanner.py, `check_directive`); honest texts have none.
 */
function handlesIn(text: string): Map<string, string[]> {
  const handles = new Map([['!!', ['tag:yaml.org,2002:']]]);
  for (const [, handle, prefix] of text.matchAll(/^\ufeff?%TAG[ \t]+(\S+)[ \t]+(\S+)/gm)) {
    const known = handles.get(handle) ?? [];
    if (known.length >= LIMITS.yamlHandles || handles.size >= LIMITS.yamlHandles) {
      throw new MemberError('limit-exceeded', `YAML of more than ${LIMITS.yamlHandles} handles of tags`, 0);
    }
    handles.set(handle, [...known, unescaped(prefix)]);
  }
  return handles;
}

/** The value of a plain scalar: line breaks and the white space around them stand for a space. */
const folded = (scalar: string): string =>
  scalar
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

/** The value of a quoted scalar. */
function unquoted(source: string): string {
  const type = source.startsWith('"') ? 'double-quoted-scalar' : 'single-quoted-scalar';
  const tolerant = (): void => {};
  return CST.resolveAsScalar({ type, offset: 0, indent: 0, source }, false, tolerant).value;
}

/** PyYAML reads `%` and two digits in a tag as a byte (yaml/scanner.py, `scan_uri_escapes`). */
const unescaped = (tag: string): string =>
  tag.replace(/%([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
