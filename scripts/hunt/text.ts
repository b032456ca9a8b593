/** Trees as text for people, and the names in them. */
import { importOf, textOf } from './build.ts';
import type { Program } from './program.ts';
import { type Node, nodesOf } from './tree.ts';

const LONGEST = 60;

/** What one node is, as `REDUCE(numpy.dtype, ('f8'))`. What is shared is written once and then as `^n`. */
export function render(root: Node): string {
  const seen = new Map<Node, number>();
  const write = (one: Node): string => {
    const known = seen.get(one);
    if (known !== undefined && one.kids.length > 0) {
      return `^${known}`;
    }
    seen.set(one, seen.size);
    const pair = importOf(one);
    if (pair !== null && one.op !== 'INST') {
      return pair.join('.');
    }
    const kids = one.kids.map(write).join(', ');
    const trailer = one.trailer === undefined ? '' : ` + ${one.trailer.length} bytes`;
    if (one.op.startsWith('TUPLE')) {
      return `(${kids})`;
    }
    return one.kids.length === 0 ? constant(one) : `${one.op}${pair ? ` ${pair.join('.')}` : ''}(${kids})${trailer}`;
  };
  return write(root);
}

function constant(one: Node): string {
  const text = textOf(one);
  if (text !== null) {
    return JSON.stringify(text);
  }
  const bytes = Buffer.from(one.arg);
  if (one.op.startsWith('BININT')) {
    return String(one.op === 'BININT' ? bytes.readInt32LE() : bytes.readUIntLE(0, bytes.length));
  }
  if (one.op === 'BINFLOAT') {
    return String(bytes.readDoubleBE());
  }
  if (bytes.length === 0) {
    return one.op === 'NONE' ? 'None' : one.op;
  }
  const hex = bytes.toString('hex');
  return `${one.op} ${hex.length > LONGEST ? `${hex.slice(0, LONGEST)}… (${bytes.length} bytes)` : hex}`;
}

/** Every name that a program imports, sorted, each once. */
export function namesIn({ roots }: Program): string[] {
  const names = roots.flatMap(nodesOf).flatMap((one) => importOf(one)?.join('.') ?? []);
  return [...new Set(names)].sort();
}
