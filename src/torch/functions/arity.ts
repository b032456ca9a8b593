/** How CPython words a wrong number of things (Python/ceval.c, too_many_positional, missing_arguments, unpack_iterable). */
import { refuse } from '../faults.ts';
import type { Value } from '../values.ts';

/** @param names the parameters, separated by blanks, the last `optional` of which have defaults */
export function checkArity(name: string, names: string, optional: number, args: readonly Value[]): void {
  const parameters = names.split(' ');
  const least = parameters.length - optional;
  if (args.length > parameters.length) {
    const takes = optional > 0 ? `from ${least} to ${parameters.length}` : String(parameters.length);
    const plural = parameters.length === 1 ? '' : 's';
    refuse(
      'TypeError',
      `${name}() takes ${takes} positional argument${plural} but ${args.length} ${args.length === 1 ? 'was' : 'were'} given`,
    );
  }
  if (args.length < least) {
    const missing = parameters.slice(args.length, least).map((parameter) => `'${parameter}'`);
    const last = missing.pop();
    const list = missing.length === 0 ? last : `${missing.join(', ')}${missing.length > 1 ? ',' : ''} and ${last}`;
    const plural = missing.length === 0 ? '' : 's';
    refuse('TypeError', `${name}() missing ${missing.length + 1} required positional argument${plural}: ${list}`);
  }
}

/** @throws {Refusal} ValueError: there are `count` items for `wanted` names */
export function refuseCount(count: number, wanted: number): never {
  const words =
    count > wanted
      ? `too many values to unpack (expected ${wanted})`
      : `not enough values to unpack (expected ${wanted}, got ${count})`;
  return refuse('ValueError', words);
}

/**
 * The items of an assignment to `wanted` names.
 * @throws {Refusal} ValueError, where there are more or fewer
 */
export function unpacked(items: readonly Value[], wanted: number): readonly Value[] {
  return items.length === wanted ? items : refuseCount(items.length, wanted);
}
