/** How a fault of a shape is told: what it does to the verdict, and in which words. */
import type { Misuse } from '../formats/misuse.ts';
import { cut } from '../pickle/expression.ts';
import type { Fault } from './shapes/shape.ts';

/** Characters of what was found: the report has the whole call beside it. */
const SHOWN = 120;

/** @param native whether compiled code trusts what it was given: then what is not known is dangerous as well */
export function messageOfFault({ expected, found, kind }: Fault, native: boolean): Misuse {
  const of = native ? 'native' : 'python';
  const why = `is used as its library never writes it: expected ${expected}, found ${cut(found, SHOWN)}`;
  if (kind === 'newer') {
    return { kind: of, verdict: 'unsafe', why: `${why} (newer than what we know)`, expression: null };
  }
  if (kind === 'misplaced') {
    return {
      kind: of,
      verdict: 'unsafe',
      why: `keeps a function for something else: expected ${expected}, found ${found}`,
      expression: null,
    };
  }
  if (kind === 'unknown' && !native) {
    return {
      kind: of,
      verdict: 'unknown',
      why: `${expected}, found more than is kept`,
      expression: null,
    };
  }
  return { kind: of, verdict: 'dangerous', why, expression: null };
}
