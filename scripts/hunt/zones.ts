/** Which parts of an honest pickle belong to a use of native code, where one wrong number is out of shape. */
import { shapeOf } from '../../src/policy/known-globals.ts';
import * as b from './build.ts';
import { type Node, nodesOf } from './tree.ts';

/** What was called for an object: the name at the bottom of its opcodes. */
function makerOf(one: Node): [module: string, name: string] | null {
  let at = one;
  while (['BUILD', 'REDUCE', 'NEWOBJ', 'APPENDS', 'SETITEMS', 'APPEND', 'SETITEM'].includes(at.op)) {
    at = at.kids[0];
  }
  return b.importOf(at);
}

/** The nodes of arguments and states of native code, with what is in them. */
export function nativeParts(root: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  const add = (parts: readonly Node[]): void => {
    for (const part of parts) {
      found.add(part);
    }
  };
  for (const one of nodesOf(root)) {
    if (one.op === 'BINPERSID') {
      add(nodesOf(one.kids[0]));
    } else if (['REDUCE', 'BUILD', 'NEWOBJ'].includes(one.op) && isNative(makerOf(one))) {
      add([...nodesOf(one.kids[1]), one.kids[0]]);
    } else if (one.op === 'REDUCE' || one.op === 'NEWOBJ') {
      add(one.kids);
    }
  }
  return found;
}

function isNative(maker: [string, string] | null): boolean {
  return maker !== null && (shapeOf(...maker)?.native === true || ['dtype', 'Random'].includes(maker[1]));
}

/** Whole values that native code made: an array, a scalar, a dtype, a state of random numbers. */
export function sortOf(one: Node): 'array' | 'scalar' | 'dtype' | null {
  const name = one.op === 'BUILD' || one.op === 'REDUCE' ? makerOf(one)?.[1] : undefined;
  if (name === '_reconstruct' || name === '_frombuffer') {
    return one.op === 'BUILD' || name === '_frombuffer' ? 'array' : null;
  }
  return name === 'scalar' ? 'scalar' : name === 'dtype' && one.op === 'BUILD' ? 'dtype' : null;
}
