/** Writes the same values in other ways: what protocols 0 and 1 and Python 2 had for them, and frames. */
import type { OpcodeName } from '../../src/pickle/opcodes.ts';
import * as b from './build.ts';
import type { Random } from './random.ts';
import { copyTree, type Node, node, nodesOf } from './tree.ts';

/** How often a value is spelt in another way. */
const OFTEN = 0.25;
const SHORT_TUPLES: readonly OpcodeName[] = ['EMPTY_TUPLE', 'TUPLE1', 'TUPLE2', 'TUPLE3'];

/** A copy of a tree that makes the same values. @param protocol of the pickle; null for 0 */
export function respell(original: Node, random: Random, protocol: number | null): Node {
  const root = copyTree(original);
  for (const one of nodesOf(root)) {
    if (one.trailer === undefined && random.chance(OFTEN)) {
      spell(one, random, protocol ?? 0);
    }
  }
  return root;
}

function spell(one: Node, random: Random, protocol: number): void {
  const text = one.op === 'UNICODE' ? null : b.textOf(one); // which is already in an old spelling
  if (text !== null) {
    spellText(one, text, random);
  } else if (one.op.startsWith('BININT') || one.op === 'LONG1') {
    spellInt(one, random);
  } else if (one.op === 'NEWTRUE' || one.op === 'NEWFALSE') {
    set(one, 'INT', Buffer.from(one.op === 'NEWTRUE' ? '01' : '00'));
  } else if (one.op === 'SHORT_BINBYTES' || one.op === 'BINBYTES') {
    spellBytes(one, random, protocol);
  } else if (one.op === 'BINFLOAT') {
    spellFloat(one);
  } else if (SHORT_TUPLES.includes(one.op)) {
    one.op = 'TUPLE';
  } else {
    spellContainer(one, random);
  }
}

function set(one: Node, op: OpcodeName, arg: Uint8Array): void {
  one.op = op;
  one.arg = arg;
}

function spellText(one: Node, text: string, random: Random): void {
  const ascii = /^[ -[\]-~]*$/.test(text) && !text.includes("'");
  const escaped = [...text]
    .map((letter) => (letter < ' ' || letter > '~' || letter === '\\' ? hex(letter) : letter))
    .join('');
  const ways: (() => void)[] = [
    () => set(one, 'BINUNICODE8', Buffer.from(text)),
    () => set(one, 'UNICODE', Buffer.from(escaped)),
    () => set(one, 'UNICODE', Buffer.from([...text].map(hex).join(''))),
  ];
  if (ascii) {
    ways.push(() => set(one, 'STRING', Buffer.from(`'${text}'`)));
    ways.push(() => set(one, 'BINSTRING', Buffer.from(text)));
  }
  if (ascii && text.length < 256) {
    ways.push(() => set(one, 'SHORT_BINSTRING', Buffer.from(text)));
    ways.push(() => set(one, 'SHORT_BINUNICODE', Buffer.from(text)));
  }
  random.pick(ways)();
}

const hex = (letter: string): string => `\\U${letter.codePointAt(0)!.toString(16).padStart(8, '0')}`;

function spellInt(one: Node, random: Random): void {
  const bytes = Buffer.from(one.arg);
  const value =
    one.op === 'BININT'
      ? BigInt(bytes.readInt32LE())
      : one.op === 'LONG1'
        ? signed(bytes)
        : BigInt(bytes.readUIntLE(0, bytes.length));
  random.pick([
    () => set(one, 'INT', Buffer.from(String(value))),
    () => set(one, 'INT', Buffer.from(value >= 0n ? `0x${value.toString(16)}` : String(value))),
    () => set(one, 'LONG', Buffer.from(`${value}L`)),
    () => set(one, 'LONG', Buffer.from(String(value))),
    () => set(one, 'LONG1', b.twosComplement(value)),
    () => set(one, 'LONG4', Buffer.concat([b.twosComplement(value), Buffer.alloc(5, value < 0n ? 0xff : 0)])),
  ])();
}

function signed(bytes: Buffer): bigint {
  let value = 0n;
  for (const byte of Buffer.from(bytes).reverse()) {
    value = (value << 8n) | BigInt(byte);
  }
  return bytes.length === 0 ? 0n : BigInt.asIntN(bytes.length * 8, value);
}

function spellBytes(one: Node, random: Random, protocol: number): void {
  const content = Buffer.from(one.arg);
  const ways: (() => void)[] = [() => set(one, 'BINBYTES8', content), () => set(one, 'BINBYTES', content)];
  if (protocol < 3) {
    ways.push(() =>
      Object.assign(one, b.call(b.named('_codecs.encode'), [b.str(content.toString('latin1')), b.str('latin1')])),
    );
  }
  if (content.length === 0) {
    ways.push(() => Object.assign(one, b.call(b.global('__builtin__', 'bytes'), [])));
  }
  random.pick(ways)();
}

function spellFloat(one: Node): void {
  const value = Buffer.from(one.arg).readDoubleBE();
  const text = Number.isNaN(value) ? 'nan' : Number.isFinite(value) ? String(value) : value < 0 ? '-inf' : 'inf';
  set(one, 'FLOAT', Buffer.from(text));
}

/** EMPTY_LIST and APPENDS as LIST, or as one APPEND after another; the same for dicts. */
function spellContainer(one: Node, random: Random): void {
  const [base, ...items] = one.kids;
  const whole: Partial<Record<string, OpcodeName>> = { EMPTY_LIST: 'LIST', EMPTY_DICT: 'DICT' };
  if (one.op === 'EMPTY_LIST' || one.op === 'EMPTY_DICT') {
    one.op = whole[one.op]!;
  } else if (one.op === 'APPENDS' || one.op === 'SETITEMS') {
    const step = one.op === 'APPENDS' ? 1 : 2;
    const fresh = base.kids.length === 0 ? whole[base.op] : undefined;
    if (fresh !== undefined && random.chance(0.5)) {
      Object.assign(one, { op: fresh, kids: items });
      return;
    }
    let made = base;
    for (let at = 0; at < items.length; at += step) {
      made = node(step === 1 ? 'APPEND' : 'SETITEM', [made, ...items.slice(at, at + step)]);
    }
    if (made !== base) {
      Object.assign(one, made);
    }
  }
}

/** Frames around some opcodes; one of them may end inside of an opcode's argument. */
export function framed(chunks: readonly Buffer[], random: Random, protocol: number | null): Buffer[] {
  if ((protocol ?? 0) < 4 || chunks.length < 4) {
    return [...chunks];
  }
  const out: Buffer[] = [];
  let at = 0;
  while (at < chunks.length) {
    const count = random.between(1, Math.max(1, chunks.length >> 1));
    const part = chunks.slice(at, at + count);
    if (at > 0 && random.chance(0.7)) {
      out.push(frame(Buffer.concat(part).length));
    }
    out.push(...part);
    at += count;
  }
  return out;
}

function frame(length: number): Buffer {
  const bytes = Buffer.alloc(9);
  bytes[0] = 0x95;
  bytes.writeUIntLE(length, 1, 6);
  return bytes;
}
