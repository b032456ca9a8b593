/** How `explain` looks: one line an opcode, then Python. Text in, text out. */

import { visible } from '../base/escape.ts';
import type { Step } from '../pickle/trace.ts';

const STYLES = { faint: '\x1b[2m', bold: '\x1b[1m', opcode: '\x1b[36m', stop: '\x1b[1;31m' } as const;
const RESET = '\x1b[0m';
const NAME_WIDTH = 16;
const ARGUMENT_WIDTH = 34;

const paint = (style: keyof typeof STYLES, text: string, colour: boolean): string =>
  colour ? STYLES[style] + text + RESET : text;

/** Which pickle, and where it begins. */
export interface PicklePlace {
  path: string;
  /** The member, or `` for a bare file. */
  name: string;
  /** Of the stream among the `count` of this pickle, from 0. */
  index: number;
  count: number;
  start: number;
}

export function pickleHeading({ path, name, index, count, start }: PicklePlace, colour: boolean): string {
  const which = count === 1 ? '' : `, pickle ${index + 1} of ${count} from byte ${start}`;
  return `${paint('bold', visible(`${path}${name === '' ? '' : `  ${name}`}${which}`), colour)}\n`;
}

export function stepsHeading(colour: boolean): string {
  const columns = `${'offset'.padStart(9)}  ${'opcode'.padEnd(NAME_WIDTH)}  ${'argument'.padEnd(ARGUMENT_WIDTH)}  stack`;
  return `${paint('faint', columns, colour)}\n`;
}

/** Stands above the steps of a pickle that another unpickler loads, in the middle of the stream. */
export function innerHeading(colour: boolean): string {
  return `${paint('faint', `${''.padStart(9)}  a pickle of its own, up to its STOP: another stack, another memo`, colour)}\n`;
}

/** `     71  STACK_GLOBAL                      1  takes 2, leaves posix.system`. */
export function stepLine(step: Step, colour: boolean): string {
  const columns = [
    paint('faint', String(step.offset).padStart(9), colour),
    paint('opcode', step.opcode.name.padEnd(NAME_WIDTH), colour),
    visible(step.argument).padEnd(ARGUMENT_WIDTH),
    String(step.depth).padStart(2),
    visible(effect(step)),
  ];
  return `${columns.join('  ').trimEnd()}\n`;
}

function effect({ opcode, popped, pushed, memo, argument }: Step): string {
  if (memo !== null) {
    return `memo[${memo.index}] = ${memo.value}`;
  }
  if (opcode.name === 'MARK') {
    return 'mark';
  }
  const takes = popped > 0 ? `takes ${popped}` : '';
  // A literal that says in its argument what it pushes need not say it twice.
  const leaves = pushed === null || (popped === 0 && pushed === argument) ? '' : `leaves ${pushed}`;
  return [takes, leaves].filter((part) => part !== '').join(', ');
}

export function stopLine(text: string, colour: boolean): string {
  return `${paint('stop', visible(text), colour)}\n`;
}

export function scriptBlock(statements: readonly string[], colour: boolean): string {
  const heading = paint('faint', '\n# what loading it does, as Python', colour);
  const body = statements.length === 0 ? ['# nothing'] : statements.map(visible);
  return `${heading}\n${body.join('\n')}\n\n`;
}
