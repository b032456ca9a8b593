/**
 * Distributions of scipy.stats. Their `__setstate__` runs a text of the state, which parses the arguments of a distribution: it counts
 * only where it is, letter by letter, what scipy makes of the names of those arguments.
 *
 * Source: scipy/stats/_distn_infrastructure.py, `parse_arg_template`, `rv_generic.__setstate__`, `_construct_argparser` (0.17 to 1.18).
 */
import type { Container, Value } from '../../pickle/values.ts';
import { buildAttributes, emptyInstance } from './instance.ts';
import type { Values } from './read.ts';
import { isUntouched } from './seal.ts';
import { type BuildUse, type Fault, faultOf, type Shape } from './shape.ts';

const TEMPLATE = '_parse_arg_template';
/** What `__init__` of a distribution takes, in the tuple states of scipy before 1.6; it checks `shapes` to be names. */
const ARGUMENTS: ReadonlySet<string> = new Set(
  'momtype a b xtol badvalue name longname shapes extradoc seed inc moment_tol values'.split(' '),
);

/** The text that scipy writes for these arguments: `a, b, `, each followed by a comma, and where and how wide it is. */
function parserOf(shapes: string, given: string, taken: string): string {
  return `
def _parse_args(self, ${shapes} ${given}):
    return (${shapes}), ${taken}

def _parse_args_rvs(self, ${shapes} ${given}, size=None):
    return self._argcheck_rvs(${shapes} ${taken}, size=size)

def _parse_args_stats(self, ${shapes} ${given}, moments='mv'):
    return (${shapes}), ${taken}, moments
`;
}

function isParser(text: string): boolean {
  const [, shapes, given] =
    /^\ndef _parse_args\(self, ((?:[A-Za-z_][A-Za-z_0-9]*, )*) (loc=0(?:, scale=1)?)\):\n/.exec(text) ?? [];
  return shapes !== undefined && text === parserOf(shapes, given, given.includes('scale') ? 'loc, scale' : 'loc, 1');
}

/** A generator of random numbers, or None. */
const isRandom = (value: Value, values: Values): boolean =>
  values.isNone(value) || values.isForeign(value) || values.fact(value)?.kind === 'thing';

/** What the stream put under that key, the last of equal ones; undefined where there is none. */
const parserIn = ({ keys }: Container): Value | undefined => keys?.hooks.findLast(({ key }) => key === TEMPLATE)?.value;

/** (arguments of __init__, a generator of random numbers): scipy before 1.6. Later ones take two arguments for an attribute. */
function argumentsFault(state: Value, items: readonly Value[], values: Values): Fault | null {
  const given = values.container(items[0], ['dict']);
  const keys = given?.items.filter((_, at) => at % 2 === 0) ?? [];
  const named = given?.keys?.text === true && keys.every((key) => ARGUMENTS.has(values.text(key) ?? ''));
  const data = named && isUntouched(given) && given.keys!.globals.length === 0 && parserIn(given) === undefined;
  const right = items.length === 2 && data && isRandom(items[1], values);
  return right ? null : faultOf(values, 'the arguments of a distribution and a generator of random numbers', state);
}

function attributesOfFault(use: BuildUse): Fault | null {
  const { state, values } = use;
  const attributes = values.container(state, ['dict']);
  if (attributes === null || !isUntouched(attributes)) {
    return faultOf(values, 'the attributes of a distribution', state);
  }
  const text = parserIn(attributes);
  if (!isParser(values.text(text) ?? '')) {
    return faultOf(values, 'the text that parses the arguments of a distribution, as scipy writes it', text);
  }
  const [called] = attributes.keys?.globals ?? [];
  const fault = called === undefined ? null : faultOf(values, 'attributes that nobody can call', called.value);
  return fault ?? buildAttributes()(use);
}

export const distribution: Shape = {
  call: emptyInstance,
  build: (use) => {
    const items = use.values.tuple(use.state);
    return items === null ? attributesOfFault(use) : argumentsFault(use.state, items, use.values);
  },
};
