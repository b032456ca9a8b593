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
}

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

/** What a filter makes of a value, with what its arguments may be; a filter that is not listed makes some text. */
const NUMBERS = new Set('length count int float abs round sum wordcount filesizeformat'.split(' '));
const PARTS = new Set(
  `first last list sort reverse unique dictsort items random min max default d trim upper lower title capitalize select
  reject selectattr rejectattr map groupby batch slice safe escape e striptags`.split(/\s+/),
);
/** Methods that hand out the object or parts of it; of others any text may come. */
const PART_METHODS = new Set(
  `items keys values get pop split rsplit splitlines strip lstrip rstrip upper lower title capitalize partition rpartition
  copy removeprefix removesuffix`.split(/\s+/),
);
const NUMBER_METHODS = new Set('startswith endswith find rfind index count isdigit isalpha isspace'.split(' '));
/** Those that hand out whole items, so that a text of the template stays what it is. */
const WHOLE = new Set(
  `list first last default d sort dictsort items unique min max random select reject selectattr rejectattr groupby batch
  slice get pop copy keys values`.split(/\s+/),
);
/** Those whose arguments may be what comes out. */
const WITH_ARGUMENTS = new Set('default d get pop'.split(' '));

function made(name: string, subject: Value, others: readonly Value[], numbers: Set<string>, parts: Set<string>): Value {
  if (numbers.has(name)) {
    return NUMBER;
  }
  if (!parts.has(name)) {
    return TEXT;
  }
  const { kind } = anyOf(WITH_ARGUMENTS.has(name) ? [subject, ...others] : [subject]);
  return kind === 'literal' && !WHOLE.has(name) ? TEXT : { kind };
}

export const filtered = (name: string, subject: Value, others: readonly Value[]): Value =>
  made(name, subject, others, NUMBERS, PARTS);

/** The first argument of `get` and `pop` is a key. */
export const called = (method: string, subject: Value, others: readonly Value[]): Value =>
  made(method, subject, others.slice(1), NUMBER_METHODS, PART_METHODS);

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
  // Whatever is subtracted or divided, or added to a number, is a number.
  const isNumber = operators.some((operator) => operator !== '+') || operands.some(({ kind }) => kind === 'number');
  return isNumber ? NUMBER : TEXT;
}
