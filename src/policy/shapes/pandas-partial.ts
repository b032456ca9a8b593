/**
 * How pandas 1.3 writes a block of a table: `functools.partial(new_block, ndim=2)`, called on values and places. Any other
 * call of functools.partial hands out a function that nobody here knows.
 *
 * Source: pandas/_libs/internals.pyx, `Block.__reduce__` (1.3); Modules/_functoolsmodule.c, `partial_reduce`.
 */
import type { Call, GlobalObject, Value } from '../../pickle/values.ts';
import type { BlockMakerFact, Fact } from './facts.ts';
import { blockOf } from './pandas-blocks.ts';
import type { Values } from './read.ts';
import { seal } from './seal.ts';
import { type Fault, faultOf } from './shape.ts';

const isPartial = ({ module, name }: GlobalObject): boolean => module === 'functools' && name === 'partial';

function isNewBlock(value: Value | undefined, values: Values): boolean {
  const global = values.global(value);
  return global?.module === 'pandas.core.internals.blocks' && global.name === 'new_block';
}

/** Whether it is functools.partial(new_block). */
export function isBlockPartial(callee: GlobalObject, args: Value, values: Values): boolean {
  const items = isPartial(callee) ? values.tuple(args) : null;
  return items?.length === 1 && isNewBlock(items[0], values);
}

/** What such a call makes; null for any other. */
export function blockMaker(owner: GlobalObject, { kind, args, kwargs }: Call, values: Values): Fact | null {
  const right = kind === 'call' && kwargs === null && isBlockPartial(owner, args, values);
  return right ? { kind: 'block maker', built: false } : null;
}

/** The state (new_block, (), {'ndim': dimensions}, None): what is called from then on, with what, and no attributes. */
export function buildBlockMaker(maker: BlockMakerFact, state: Value, values: Values): Fault | null {
  const [callee, args, keywords, attributes, ...more] = values.tuple(state) ?? [];
  const [key, dimensions, ...others] = values.dict(keywords) ?? [];
  const named = values.text(key) === 'ndim' && (values.int(dimensions) ?? 0) > 0 && others.length === 0;
  const bare = values.tuple(args)?.length === 0 && values.isNone(attributes) && more.length === 0;
  maker.built = isNewBlock(callee, values) && named && bare;
  // The dict itself is kept, and what is put into it is an argument of every call.
  seal(keywords);
  return maker.built ? null : faultOf(values, "(new_block, (), {'ndim': dimensions}, None)", state);
}

/** The block that a call of it makes; null where it is no maker, is not finished, or is called on something else. */
export function blockByMaker({ kind, callee, args, kwargs }: Call, values: Values): Fact | null {
  const maker = values.fact(callee);
  const finished = maker?.kind === 'block maker' && maker.built && kind === 'call' && kwargs === null;
  return finished ? blockOf(values.tuple(args) ?? [], values) : null;
}
