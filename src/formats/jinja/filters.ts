/** The filters of jinja, as far as they hand out an attribute, an item or an argument (filters.py 3.1). */
import { type Arguments, givenValues, isText, NUMBER, part, TEXT, type Value } from './values.ts';

/** What a filter makes of a value, but for its arguments; a filter that is not listed makes some text. */
const NUMBERS = new Set('length count int float abs round wordcount filesizeformat'.split(' '));
const PARTS = new Set(
  `first last list sort reverse unique dictsort items random min max sum default d trim upper lower title capitalize select
  reject selectattr rejectattr map groupby batch slice safe escape e striptags`.split(/\s+/),
);
/** Filters that hand out an argument where there is nothing else: from which on by place, and under which name. */
const FILLS: ReadonlyMap<string, readonly [from: number, name: string]> = new Map([
  ['default', [0, 'default_value']],
  ['d', [0, 'default_value']],
  ['int', [0, 'default']],
  ['float', [0, 'default']],
  ['map', [Number.POSITIVE_INFINITY, 'default']],
  ['groupby', [1, 'default']],
  ['sum', [1, 'start']],
  ['batch', [1, 'fill_with']],
  ['slice', [1, 'fill_with']],
]);

/** Filters that take an attribute by its name: under `attribute`, or as which of their arguments (filters.py). */
const ATTRIBUTE_OF: ReadonlyMap<string, number> = new Map([
  ['selectattr', 0],
  ['rejectattr', 0],
  ['groupby', 0],
  ['sum', 0],
  ['min', 1],
  ['max', 1],
  ['unique', 1],
  ['join', 1],
  ['sort', 2],
  ['map', Number.POSITIVE_INFINITY],
]);

/** The filter that is called in the end, with its arguments: `map` takes the name of one. Its name is null where it is not seen. */
export function mapped(filter: string, all: Arguments): { name: string | null; given: Arguments } {
  const { positional } = all;
  let name: string | null = filter;
  let used = 0;
  while (name === 'map' && used < positional.length) {
    name = positional[used].literal ?? null;
    used += 1;
  }
  return { name, given: { ...all, positional: positional.slice(used) } };
}

/** The names, or paths, of attributes that a filter is given. */
export function attributesGiven(name: string, { positional, named, spread }: Arguments): Value[] {
  const place = ATTRIBUTE_OF.get(name);
  if (place === undefined) {
    return [];
  }
  const values = [positional[place], spread, ...named.filter(([key]) => key === 'attribute').map(([, value]) => value)];
  return values.filter((value) => value !== undefined && value !== null);
}

/** What a filter makes of a value, with what its arguments may be. */
export function filtered(name: string, subject: Value, given: Arguments): Value {
  const [from, key] = FILLS.get(name) ?? [Number.POSITIVE_INFINITY, null];
  const fills = [
    ...given.positional.slice(from),
    ...given.named.filter(([named]) => named === key).map(([, value]) => value),
  ];
  if (givenValues(given).some(isText) || !(NUMBERS.has(name) || PARTS.has(name))) {
    return TEXT;
  }
  return part(name, NUMBERS.has(name) ? [NUMBER, ...fills] : [subject, ...fills]);
}
