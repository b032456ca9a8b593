/**
 * What an expression of a template may stand for, as far as it matters: whether whoever wrote the template can choose an
 * attribute by it.
 */

/**
 * `number`: a number or a truth. `data`: what the program that renders hands in, and parts of it. `literal`: a text of the
 * template's own that is no attribute to be afraid of, or data. `text`: any text that the template puts together.
 */
type Kind = 'number' | 'data' | 'literal' | 'text';

const KINDS: readonly Kind[] = ['number', 'data', 'literal', 'text'];

export interface Value {
  readonly kind: Kind;
  /** Where it is one text of the template. */
  readonly literal?: string;
  /** Whether it is certainly a list or a tuple. */
  readonly list?: true;
  /** Whether there is certainly nothing but numbers in it. */
  readonly numbers?: true;
}

/** What a call or a filter is given. */
export interface Arguments {
  readonly positional: readonly Value[];
  readonly named: readonly (readonly [name: string, value: Value])[];
  /** Of `*` and `**`, all of them together. */
  readonly spread: Value | null;
}

export const givenValues = ({ positional, named }: Arguments): Value[] => [
  ...positional,
  ...named.map(([, value]) => value),
];
export const isText = ({ kind }: Value): boolean => kind === 'text';

export const NUMBER: Value = { kind: 'number' };
export const DATA: Value = { kind: 'data' };
export const TEXT: Value = { kind: 'text' };

/** What may be any of the values, one at least. */
export function anyOf(values: readonly Value[]): Value {
  // A spread of as many arguments as a template may have overflows the stack.
  const worst = values.reduce((most, { kind }) => Math.max(most, KINDS.indexOf(kind)), 0);
  return values.length === 1 ? values[0] : { kind: KINDS[worst] };
}

/**
 * Attributes that lead to what the template was not given: dunders, and among them names of private attributes
 * (`_Class__name`); frames, code and classes, as jinja2's sandbox refuses them (sandbox.py 3.1, `is_internal_attribute`);
 * and those of jinja's own objects that lead to its environment (runtime.py).
 */
const INTERNAL = new Set(
  `mro gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_await cr_origin ag_frame ag_code ag_await tb_frame tb_next
  f_back f_builtins f_code f_globals f_locals f_generator func_globals func_code func_defaults im_func im_self im_class
  _environment _func _context _iterator _iterable _undefined _undefined_obj _undefined_exception
  _fail_with_undefined_error _get_default_module`.split(/\s+/),
);

export const isInternal = (name: string): boolean => name.includes('__') || INTERNAL.has(name);

/**
 * A text of the template. One that begins as an internal name does is what others are put together from; of an empty one
 * nothing is.
 */
export const literal = (text: string): Value => {
  const kind = isInternal(text) || text.startsWith('_') ? 'text' : text === '' ? 'data' : 'literal';
  return { kind, literal: text };
};

/** Methods that hand out the object or parts of it; of others any text may come. */
const PART_METHODS = new Set(
  `items keys values get pop split rsplit splitlines strip lstrip rstrip upper lower title capitalize partition rpartition
  copy removeprefix removesuffix`.split(/\s+/),
);
const NUMBER_METHODS = new Set('startswith endswith find rfind index count isdigit isalpha isspace'.split(' '));
/** Other methods that keep nothing of what they are given. */
const PURE_METHODS = new Set(
  `replace join format format_map encode decode zfill center ljust rjust translate casefold swapcase expandtabs isalnum
  isdecimal isnumeric isupper islower istitle isidentifier isascii strftime isoformat cycle`.split(/\s+/),
);
/** Methods that keep it as an item. */
const KEEPING = new Set('append extend insert add appendleft'.split(' '));
/** Those that hand out whole items, so that a text of the template stays what it is. */
const WHOLE = new Set(
  `list first last default d sort dictsort items unique min max random select reject selectattr rejectattr groupby batch
  slice get pop copy keys values`.split(/\s+/),
);
/** What `name`, a filter or a method, hands out of these values. */
export function part(name: string, values: readonly Value[]): Value {
  const { kind } = anyOf(values);
  return kind === 'literal' && !WHOLE.has(name) ? TEXT : { kind };
}

/** The first argument of `get` and `pop` is a key; of a method that is taken from its class it is the object. */
export function called(method: string, subject: Value, given: Arguments): Value {
  if (NUMBER_METHODS.has(method)) {
    return NUMBER;
  }
  if (!PART_METHODS.has(method) || givenValues(given).some(isText)) {
    return TEXT;
  }
  return part(method, method === 'get' || method === 'pop' ? [subject, ...given.positional.slice(1)] : [subject]);
}

/** What a method does with a text that it is given: nothing, keeps it as an item, or no one knows. */
export const keeps = (method: string): 'nothing' | 'item' | 'anything' =>
  KEEPING.has(method)
    ? 'item'
    : PART_METHODS.has(method) || NUMBER_METHODS.has(method) || PURE_METHODS.has(method)
      ? 'nothing'
      : 'anything';

/** What operators make of their operands, all of one level together. */
export function combined(operands: readonly Value[], operators: readonly string[]): Value {
  if (operators.length === 0) {
    return operands[0];
  }
  if (operands.some(({ list }) => list) && operators.every((operator) => operator === '+')) {
    return { kind: anyOf(operands).kind, list: true };
  }
  const has = (operator: string): boolean => operators.includes(operator);
  if (operands.every(({ kind }) => kind === 'number') && !has('~')) {
    return NUMBER;
  }
  if (has('~') || has('*')) {
    return TEXT;
  }
  if (has('%')) {
    return operands[0].kind === 'number' ? NUMBER : TEXT;
  }
  // Lists are added too, and keys of a dict subtracted.
  return operands.some(({ kind }) => kind === 'literal' || kind === 'text')
    ? TEXT
    : operands.every(({ kind }) => kind === 'data') && operators.every((operator) => operator === '+')
      ? TEXT
      : operands.some(({ kind }) => kind === 'data') && has('+')
        ? DATA
        : NUMBER;
}
