/**
 * Pickles written as Python would write what they do, one line each, so that a row of a table can be one pickle:
 *
 *     numpy.dtype('f8', False, True) << (3, '<', None, None, None, -1, -1, 0)
 *
 * A dotted name is a GLOBAL (`zoneinfo:ZoneInfo.key` where the name has dots itself), `f(…)` is REDUCE, `new C(…)` NEWOBJ,
 * `new C(…, **{…})` NEWOBJ_EX, `x << state` BUILD, `x += […]`, `x += {k: v}` and `x += {v}` APPENDS, SETITEMS and ADDITEMS,
 * `pid(…)` a persistent id. `(a := x)` puts x into the memo, `a` gets it. `x * 3` repeats text, bytes, lists and tuples;
 * `x; y` drops x and goes on with y. The result is pickle assembly (test/pickle/assemble.ts).
 */
import { assemble } from '../pickle/assemble.ts';

const TOKEN =
  /\s*(b?'(?:[^'\\]|\\.)*'|-?\d+\.\d*(?:e[+-]?\d+)?|-?\d+|[A-Za-z_][\w.]*(?::[A-Za-z_][\w.]*)?|<<|\+=|:=|\*\*|[()[\]{},:;*])/y;

/** What a container or a text holds is kept apart until it is known how often it is repeated. */
interface Node {
  kind: 'text' | 'bytes' | 'tuple' | 'list' | 'dict' | 'set' | 'code';
  text?: string;
  items?: Node[];
  code?: string[];
}

/** The bytes of the pickle that `text` writes. */
export function python(text: string, protocol = 4): Uint8Array {
  return assemble(assembly(text, protocol));
}

/** The same as assembly. */
export function assembly(text: string, protocol = 4): string {
  return [`PROTO ${protocol}`, ...new Parser(text).program(), 'STOP'].join('\n');
}

class Parser {
  readonly #tokens: string[] = [];
  #at = 0;
  readonly #memo = new Map<string, number>();

  constructor(text: string) {
    TOKEN.lastIndex = 0;
    const end = text.trimEnd().length;
    while (TOKEN.lastIndex < end) {
      const start = TOKEN.lastIndex;
      const match = TOKEN.exec(text);
      if (match === null) {
        throw new Error(`expected Python, found ${text.slice(start, start + 30)}`);
      }
      this.#tokens.push(match[1]);
    }
  }

  program(): string[] {
    const code = this.#expression();
    while (this.#takes(';')) {
      code.push('POP', ...this.#expression());
    }
    if (this.#at < this.#tokens.length) {
      throw new Error(`expected the end, found ${this.#tokens.slice(this.#at).join(' ')}`);
    }
    return code;
  }

  #takes(token: string): boolean {
    const found = this.#tokens[this.#at] === token;
    this.#at += found ? 1 : 0;
    return found;
  }

  #expect(token: string): void {
    if (!this.#takes(token)) {
      throw new Error(`expected ${token}, found ${this.#tokens.slice(this.#at, this.#at + 5).join(' ')}`);
    }
  }

  #expression(): string[] {
    const code = emit(this.#operand());
    for (;;) {
      if (this.#takes('<<')) {
        code.push(...emit(this.#operand()), 'BUILD');
      } else if (this.#takes('+=')) {
        const { kind, items } = this.#operand();
        const opcode = kind === 'list' ? 'APPENDS' : kind === 'dict' ? 'SETITEMS' : 'ADDITEMS';
        code.push('MARK', ...items!.flatMap(emit), opcode);
      } else {
        return code;
      }
    }
  }

  #operand(): Node {
    let isNew = this.#takes('new');
    let node = this.#primary();
    for (;;) {
      if (this.#takes('(')) {
        const { code, keywords } = this.#arguments();
        const opcode = keywords !== null ? 'NEWOBJ_EX' : isNew ? 'NEWOBJ' : 'REDUCE';
        node = { kind: 'code', code: [...emit(node), ...code, ...(keywords ?? []), opcode] };
        isNew = false;
      } else if (this.#takes('*')) {
        node = repeat(node, Number(this.#tokens[this.#at++]));
      } else {
        return node;
      }
    }
  }

  #arguments(): { code: string[]; keywords: string[] | null } {
    const items: Node[] = [];
    let keywords: string[] | null = null;
    while (!this.#takes(')')) {
      if (this.#takes('**')) {
        keywords = this.#expression();
      } else {
        items.push({ kind: 'code', code: this.#expression() });
      }
      if (!this.#takes(',')) {
        this.#expect(')');
        break;
      }
    }
    return { code: emit({ kind: 'tuple', items }), keywords };
  }

  #primary(): Node {
    const token = this.#tokens[this.#at++] ?? 'the end';
    if (/^b?'/.test(token)) {
      return { kind: token.startsWith('b') ? 'bytes' : 'text', text: unescaped(token.replace(/^b?'|'$/g, '')) };
    }
    if (/^-?\d/.test(token)) {
      return { kind: 'code', code: [token.includes('.') ? `BINFLOAT ${token}` : integer(BigInt(token))] };
    }
    switch (token) {
      case '(':
        return this.#parenthesis();
      case '[':
        return { kind: 'list', items: this.#items(']') };
      case '{':
        return this.#braces();
      case 'None':
        return { kind: 'code', code: ['NONE'] };
      case 'True':
      case 'False':
        return { kind: 'code', code: [`NEW${token.toUpperCase()}`] };
      case 'pid': {
        this.#expect('(');
        return { kind: 'code', code: [...this.#arguments().code, 'BINPERSID'] };
      }
      default:
        return { kind: 'code', code: [this.#named(token)] };
    }
  }

  #named(token: string): string {
    const split = token.includes(':') ? token.indexOf(':') : token.lastIndexOf('.');
    if (split >= 0) {
      return `GLOBAL ${token.slice(0, split)} ${token.slice(split + 1)}`;
    }
    const index = this.#memo.get(token);
    if (index === undefined) {
      throw new Error(`expected a value, found ${token}`);
    }
    return `LONG_BINGET ${index}`;
  }

  #parenthesis(): Node {
    if (this.#tokens[this.#at + 1] === ':=') {
      const name = this.#tokens[this.#at];
      this.#at += 2;
      const index = this.#memo.get(name) ?? this.#memo.size;
      this.#memo.set(name, index);
      const code = [...this.#expression(), `LONG_BINPUT ${index}`];
      this.#expect(')');
      return { kind: 'code', code };
    }
    const start = this.#at;
    const items = this.#items(')');
    const single = items.length === 1 && this.#tokens[this.#at - 2] !== ',' && this.#at > start;
    return single ? items[0] : { kind: 'tuple', items };
  }

  #items(end: string): Node[] {
    const items: Node[] = [];
    while (!this.#takes(end)) {
      items.push({ kind: 'code', code: this.#expression() });
      if (!this.#takes(',')) {
        this.#expect(end);
        break;
      }
    }
    return items;
  }

  #braces(): Node {
    const items: Node[] = [];
    let isDict = true;
    while (!this.#takes('}')) {
      items.push({ kind: 'code', code: this.#expression() });
      isDict = this.#takes(':');
      if (isDict) {
        items.push({ kind: 'code', code: this.#expression() });
      }
      if (!this.#takes(',')) {
        this.#expect('}');
        break;
      }
    }
    return { kind: isDict ? 'dict' : 'set', items };
  }
}

function repeat(node: Node, times: number): Node {
  return node.text === undefined
    ? { ...node, items: Array.from({ length: times }, () => node.items!).flat() }
    : { ...node, text: node.text.repeat(times) };
}

function unescaped(text: string): string {
  return text.replace(/\\(x[0-9a-f]{2}|.)/g, (_, sequence: string) =>
    sequence.length > 1
      ? String.fromCharCode(Number.parseInt(sequence.slice(1), 16))
      : ({ n: '\n', 0: '\0' }[sequence] ?? sequence),
  );
}

function integer(value: bigint): string {
  if (value >= 0n && value < 256n) {
    return `BININT1 ${value}`;
  }
  if (value >= -(2n ** 31n) && value < 2n ** 31n) {
    return value >= 0n && value < 65536n ? `BININT2 ${value}` : `BININT ${value}`;
  }
  const width = Math.ceil(value.toString(16).length / 2) + 1;
  const bytes = Buffer.from(
    BigInt.asUintN(8 * width, value)
      .toString(16)
      .padStart(2 * width, '0'),
    'hex',
  ).reverse();
  return `LONG1 x"${bytes.toString('hex')}"`;
}

function emit({ kind, text, items = [], code = [] }: Node): string[] {
  const all = items.flatMap(emit);
  switch (kind) {
    case 'text':
    case 'bytes': {
      const bytes = Buffer.from(text!, kind === 'text' ? 'utf8' : 'latin1');
      const opcode = kind === 'text' ? 'BINUNICODE' : 'BINBYTES';
      return [`${bytes.length < 256 ? `SHORT_${opcode}` : opcode} x"${bytes.toString('hex')}"`];
    }
    case 'tuple':
      return items.length === 0
        ? ['EMPTY_TUPLE']
        : items.length < 4
          ? [...all, `TUPLE${items.length}`]
          : ['MARK', ...all, 'TUPLE'];
    case 'list':
      return ['EMPTY_LIST', 'MARK', ...all, 'APPENDS'];
    case 'dict':
      return ['EMPTY_DICT', 'MARK', ...all, 'SETITEMS'];
    case 'set':
      return ['EMPTY_SET', 'MARK', ...all, 'ADDITEMS'];
    default:
      return code;
  }
}
