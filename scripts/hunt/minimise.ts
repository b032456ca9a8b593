/** Makes a program smaller while it is still called safe and the same thing still happens. */
import * as b from './build.ts';
import { bytesOf, copyProgram, type Program } from './program.ts';
import { BASED, MARKED, type Node, nodesOf } from './tree.ts';

/** How often a program may be tried. */
const MOST_TRIES = 250;

/** Says whether a smaller program still shows the finding. */
export type Check = (candidate: Program) => Promise<boolean>;

interface Edit {
  /** Of the node, in the order of `nodesOf`. */
  index: number;
  apply(target: Node): void;
}

/** Every way to make the program smaller by one step, those that drop most first. */
function edits(root: Node): Edit[] {
  const all = nodesOf(root);
  const found: Edit[] = [];
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const one = all[index];
    one.kids.forEach((_, kid) => {
      found.push({ index, apply: (target) => hoist(target, kid) });
    });
    if (one.kids.length > 0 && index < all.length - 1) {
      found.push({ index, apply: (target) => replace(target, b.none()) });
    }
    found.push(...drops(one, index));
  }
  return found;
}

function hoist(target: Node, kid: number): void {
  replace(target, target.kids[kid]);
}

function replace(target: Node, source: Node): void {
  const { op, arg, kids, trailer } = source;
  Object.assign(target, { op, arg, kids });
  if (trailer === undefined) {
    delete target.trailer;
  } else {
    target.trailer = trailer;
  }
}

/** Halves, then single items, of what is above a mark. */
function drops(one: Node, index: number): Edit[] {
  const first = BASED.has(one.op) ? 1 : 0;
  if (!MARKED.has(one.op) && first === 0) {
    return [];
  }
  const step = one.op === 'SETITEMS' || one.op === 'DICT' ? 2 : 1;
  const count = Math.floor((one.kids.length - first) / step);
  const found: Edit[] = [];
  const drop = (at: number, length: number): void => {
    const apply = (target: Node): void => {
      target.kids = [...target.kids];
      target.kids.splice(first + at * step, length * step);
    };
    found.push({ index, apply });
  };
  if (count > 3) {
    drop(0, count >> 1);
    drop(count >> 1, count);
  }
  for (let at = 0; at < count; at += 1) {
    drop(at, 1);
  }
  return found;
}

/** The smallest program that was found within a number of tries. */
export async function minimise(original: Program, check: Check): Promise<Program> {
  const rootIndex = original.roots.length === 5 ? 3 : 0;
  let best = original;
  let tries = 0;
  let better = true;
  while (better && tries < MOST_TRIES) {
    better = false;
    let all = edits(best.roots[rootIndex]);
    // After a success the next edits are those at the same place, as the ones before it have just failed.
    for (let at = 0; at < all.length && tries < MOST_TRIES; at += 1) {
      const candidate = edited(best, rootIndex, all[at]);
      if (bytesOf(candidate).length >= bytesOf(best).length) {
        continue;
      }
      tries += 1;
      if (await check(candidate)) {
        best = candidate;
        better = true;
        all = edits(best.roots[rootIndex]);
        at -= 1;
      }
    }
  }
  return best;
}

function edited(program: Program, rootIndex: number, { index, apply }: Edit): Program {
  const candidate = copyProgram(program);
  apply(nodesOf(candidate.roots[rootIndex])[index]);
  return candidate;
}
